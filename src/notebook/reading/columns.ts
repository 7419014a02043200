// Which columns of a table are the data: those named x and y, else the first with numbers that count no rows.

export interface Columns {
  /** The columns that hold numbers. */
  readonly numeric: readonly number[];
  /** The columns that were taken; fewer than needed where there are no more. */
  readonly taken: readonly number[];
  readonly why: 'first' | 'after-row-numbers' | 'named' | 'chosen';
  /** True if a column that counts the rows was taken, for want of another. */
  readonly counts: boolean;
  /** True if further columns are not empty. */
  readonly more: boolean;
  /** The names over the columns, if the text begins with some. */
  readonly header: readonly string[] | undefined;
}

/** A field that stands for a missing number, and so is not the name of a column. */
const missing = /^\s*(?:[-+]?(?:nan|inf|infinity)|#?n\/?a|null|none|#\S+[!?])\s*$/i;
/** Names of columns that tell rows apart and measure nothing. */
const rowNames = /^(?:index|idx|id|row|row[ _]?id|no\.?|nr\.?|label|labels|class|번호|순번|인덱스|라벨)$/i;
const unnamed = /^(?:unnamed: ?\d+)?$/i;

type Cells = readonly (readonly string[])[];
type Numbers = readonly (readonly number[])[];

/** Finds the columns that hold numbers, where they hold anything, in about as many rows as the fullest of them. */
function numericColumns(cells: Cells, numbers: Numbers): readonly number[] {
  const columns: { numbers: number; nothing: number; others: number }[] = [];
  numbers.forEach((row, r) =>
    row.forEach((x, i) => {
      const column = (columns[i] ??= { numbers: 0, nothing: 0, others: 0 });
      const cell = cells[r]?.[i] ?? '';
      if (!Number.isNaN(x)) column.numbers++;
      else if (cell.trim() === '' || missing.test(cell)) column.nothing++;
      else column.others++;
    }),
  );
  const best = columns.reduce((most, column) => Math.max(most, column.numbers), 0);
  return [...columns.keys()].filter((i) => {
    const { numbers: some, nothing, others } = columns[i] ?? { numbers: 0, nothing: 0, others: 0 };
    // Names over the columns are one of the others.
    return some > 0 && some >= others - 1 && 2 * (some + nothing) >= best;
  });
}

/** Finds the names over the columns in the first row. */
function headerOf(cells: Cells, numbers: Numbers, numeric: readonly number[]): readonly string[] | undefined {
  const [first = [], second = []] = cells;
  const names = first.map((name) => name.trim());
  // pandas numbers columns that have no names, and leaves the one of the rows empty.
  const counted =
    names.length > 1 && names[0] === '' && names.slice(1).every((name, i) => name === String(i));
  if (counted) return names;
  const named = (i: number): boolean => /\p{L}/u.test(first[i] ?? '') && !missing.test(first[i] ?? '');
  const allNames = numeric.every(
    (i) => Number.isNaN(numbers[0]?.[i] ?? NaN) && !missing.test(first[i] ?? ''),
  );
  if (!allNames || !numeric.some(named)) return undefined;
  // R names the columns alone, and not the one of the rows.
  return names.length > 1 && names.length === second.length - 1 ? ['', ...names] : names;
}

/** Tells whether numbers are 0, 1, 2, … or 1, 2, 3, … */
const count = (values: readonly number[]): boolean =>
  values.length > 2 &&
  (values[0] === 0 || values[0] === 1) &&
  values.every((x, i) => x === i + (values[0] ?? 0));

/** Chooses the columns of a table. Its rows from 0 to `first` follow one another in the text. */
export function columnsOf(cells: Cells, numbers: Numbers, first: number, need: 1 | 2): Columns {
  const numeric = numericColumns(cells, numbers);
  const header = headerOf(cells, numbers, numeric);
  const countsRows = (i: number): boolean => {
    const name = header?.[i]?.trim();
    if (name !== undefined && rowNames.test(name)) return true;
    if (i !== 0 || (name !== undefined && !unnamed.test(name))) return false;
    const values = numbers.slice(header ? 1 : 0, first).map((row) => row[0] ?? NaN);
    return name === undefined ? count(values) : values.every(Number.isInteger);
  };
  const data = numeric.filter((i) => !countsRows(i));
  const byName = ['x', 'y'].slice(0, need).map((axis) => {
    return numeric.find((i) => header?.[i]?.trim().toLowerCase() === axis) ?? -1;
  });
  const isNamed = !byName.includes(-1);
  const enough = data.length >= need;
  const taken = isNamed ? byName : (enough ? data : numeric).slice(0, need);
  const skipped = enough && numeric.some((i) => !data.includes(i) && i < (taken.at(-1) ?? 0));
  return {
    numeric,
    taken,
    why: isNamed ? 'named' : skipped ? 'after-row-numbers' : 'first',
    counts: !isNamed && !enough && taken.length === need,
    more: cells.some((row) => row.some((cell, i) => !taken.includes(i) && cell.trim() !== '')),
    header,
  };
}
