import type { FieldWords } from '../../../../src/notebook/words/fields.ts';

export const words: FieldWords = {
  anotherSeed: 'Another seed',
  outcome: (index) => `outcome ${index}`,
  knotByKnot: 'knot by knot',
  tooLongForLink: 'All of this text is counted, but it is too long for a link: the address leaves it out.',
  schedule: {
    hint: 'step_setting_value, with commas: 500_loss_minimax',
    step: (entry) =>
      `“${entry}” does not begin with a step, a whole number, so the list stays as it was. Write such as 500_loss_minimax.`,
    form: (entry) =>
      `“${entry}” does not say what happens at its step, so the list stays as it was. Write such as 500_loss_minimax, or 500_d for one update of D.`,
    order: (entry, before) =>
      `“${entry}” stands after step ${before}, so the list stays as it was. Write the changes in the order of their steps.`,
    name: (entry, names) =>
      `“${entry}” changes nothing that can change on the way, so the list stays as it was. These can: ${names.join(', ')}; and d or g, for one update.`,
    value: (entry, name, takes) =>
      `“${entry}”: ${name} takes ${'options' in takes ? takes.options.join(', ') : `a ${takes.isWhole ? 'whole ' : ''}number from ${takes.min} to ${takes.max}`}, so the list stays as it was.`,
    long: 'The list is too long for an address, so it stays as it was.',
  },
  range: (what, min, max, held) =>
    `This takes numbers from ${min} to ${max}${what === '' ? '' : `, not “${what}”`}, so it stays at ${held}.`,
  whole: (what, min, max, held) =>
    `This takes whole numbers from ${min} to ${max}${what === '' ? '' : `, not “${what}”`}, so it stays at ${held}.`,
  allBut: (min, max, but, held) =>
    `This takes whole numbers from ${min} to ${max} but ${but}, so it stays at ${held}.`,
  rate: { exact: (label) => `${label}, as a number` },
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
