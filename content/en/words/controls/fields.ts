import type { FieldWords } from '../../../../src/notebook/words/fields.ts';

export const words: FieldWords = {
  anotherSeed: 'Another seed',
  outcome: (index) => `outcome ${index}`,
  knotByKnot: 'knot by knot',
  tooLongForLink: 'All of this text is counted, but it is too long for a link: the address leaves it out.',
  schedule: {
    hint: 'step_setting_value, with commas: 500_loss_minimax',
    refusal:
      'This is no list of changes, so it stays as it was. Write such as 500_loss_minimax, 800_d-steps_3.',
  },
  points: {
    hint: (min, max, most) =>
      `up to ${most} numbers from ${min} to ${max}, with commas; or paste or drop a column`,
    number: (what) =>
      `“${what}” is not a number, so the points stay as they were. Write numbers with commas between them, such as −1, 0.5, 2.`,
    range: (what, min, max) =>
      `${what} lies outside the picture, which runs from ${min} to ${max}, so the points stay as they were.`,
    many: (most) => `There is room for ${most} points, so they stay as they were.`,
  },
  undo: 'Undo',
  redo: 'Redo',
  cloud: {
    points: (count) => `${count} ${count === 1 ? 'point' : 'points'}`,
    list: 'points as x, y',
    erase: 'Erase',
    clear: 'Clear',
    load: 'Load a file…',
    hint: 'Draw in the picture; shift erases. Or type, paste or drop two columns of numbers.',
    full: (most) => `There is room for ${most} points. Erase some to go on drawing.`,
    notLoaded: 'What reads points could not be loaded, so they stay as they were. Try once more.',
  },
};
