import type { ReadPointsWords } from '../../../../src/notebook/words/read-points.ts';

export const words: ReadPointsWords = {
  read: (count) => `${count} points were read.`,
  thinned: (found, kept) =>
    `${found} points were read, and ${kept} of them kept, evenly spread over the rows.`,
  leftOut: (count, shown) =>
    count === 1
      ? '1 row without two finite numbers was left out.'
      : `${shown} rows without two finite numbers were left out.`,
  columns: (x, y) => `Of the columns, ${x} and ${y} were taken, the first two with numbers.`,
  constant: {
    x: 'All of them have the same x.',
    y: 'All of them have the same y.',
    both: 'All of them are in one place.',
  },
  moved: (formula) => `Some lay outside the picture, so all were moved and scaled as one: ${formula}.`,
  faults: {
    empty: 'There is no text in it, so the points stay as they were.',
    'no-numbers':
      'No numbers could be read in it, so the points stay as they were. Give two columns of numbers, such as 0.5, 1; −1, 2.',
    'one-column':
      'There is no second column of numbers in it, so the points stay as they were. Give x and y, such as 0.5, 1; −1, 2.',
    'one-point':
      'Only one point could be read in it, so the points stay as they were. Give two at least, such as 0.5, 1; −1, 2.',
    large: 'The file is larger than 100 MB, so the points stay as they were.',
    unreadable: 'The file could not be read, so the points stay as they were.',
  },
};
