import type { ReadPointsWords } from '../../../../src/notebook/words/read-points.ts';

const stay = 'so the points stay as they were';
const example = (inPlane: boolean): string =>
  inPlane
    ? 'Give two columns of numbers, such as 0.5, 1; −1, 2.'
    : 'Give a column of numbers, or a list such as −1, 0.5, 2.';

export const words: ReadPointsWords = {
  encoding: 'windows-1252',
  read: (count, shown) => (count === 1 ? '1 point was read.' : `${shown} points were read.`),
  thinned: (found, kept) =>
    `${found} points were read, and ${kept} of them kept, evenly spread over the rows.`,
  leftOut: (count, shown, inPlane) => {
    const lacking = inPlane ? 'two finite numbers' : 'a finite number';
    return count === 1
      ? `1 row without ${lacking} was left out.`
      : `${shown} rows without ${lacking} were left out.`;
  },
  columns(names, why) {
    const taken = `Of the columns, ${names.join(' and ')} ${names.length === 1 ? 'was' : 'were'} taken`;
    const which = names.length === 1 ? 'the first' : 'the first two';
    if (why === 'first') return `${taken}, ${which} with numbers.`;
    return why === 'after-row-numbers'
      ? `${taken}, ${which} with numbers that do not just number or label the rows.`
      : `${taken}.`;
  },
  counts:
    'One of the columns seems only to number or label the rows; it was taken because there is no other.',
  constant: {
    x: 'All of them have the same x.',
    y: 'All of them have the same y.',
    both: 'All of them are in one place.',
  },
  moved: (formula) => `Some lay outside the picture, so all were moved and scaled as one: ${formula}.`,
  rounded: (step) => `Coordinates were rounded to steps of ${step}.`,
  choose: 'Read other columns:',
  faults: {
    empty: () => `There is no text in it, ${stay}.`,
    'no-numbers': (_part, inPlane) => `No numbers could be read in it, ${stay}. ${example(inPlane)}`,
    'one-column': () =>
      `There is no second column of numbers in it, ${stay}. Give x and y, such as 0.5, 1; −1, 2.`,
    'one-point': () =>
      `Only one point could be read in it, ${stay}. Give two at least, such as 0.5, 1; −1, 2.`,
    doubtful: (part) =>
      `“${part}” can be read with a decimal comma or with a separator of thousands, and nothing in the text tells which, ${stay}. Write the numbers with a decimal point, and thousands without a separator.`,
    torn: (part) =>
      `In “${part}” commas stand inside the numbers as well as between the columns, ${stay}. Put semicolons or tabs between the columns.`,
    crowded: (part) =>
      `In “${part}” one line holds several points, ${stay}. Give each point a line of its own, or write all of them in one line.`,
    large: () => `The file is larger than 100 MB, ${stay}.`,
    unreadable: () => `The file could not be read, ${stay}.`,
    binary: () =>
      `The file holds no plain text, ${stay}. A spreadsheet can be read after it has been saved as CSV.`,
  },
};
