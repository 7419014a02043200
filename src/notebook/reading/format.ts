// What parts the rows and the fields of a text: each format is tried on a few rows, and the one is used that reads most
// of them as wholes.
import { isDoubtful, markOf, numberOf, type Mark } from './decimal.ts';
import { columnsOf, type Columns } from './columns.ts';
import { bare, cellsOf, rowsOf, type Column } from './rows.ts';

export interface Format {
  readonly column: Column;
  /** What ends a row. */
  readonly end: string;
}

const line = (column: Column): Format => ({ column, end: '\n' });

/** The formats of a text of several lines, most likely first: of two that read as many rows the earlier is used. */
const inLines: readonly Format[] = [line('tab'), line('semicolon'), line('space'), line('comma')];
/** Points in one line, `1, 2; 3, 4`. In several lines a semicolon parts columns, whose numbers may have decimal commas. */
const pointsInLine: readonly Format[] = [
  { column: 'comma', end: ';' },
  { column: 'space', end: ';' },
];
const numbersInLine: readonly Format[] = [';', '\t', ',', ' '].map((end) => ({ column: 'none', end }));

const sampled = 100;
const longestSampled = 10_000;

export interface Trial extends Columns {
  readonly format: Format;
  readonly mark: Mark;
  /** A number in the columns that is read either way, and nothing tells which is meant. */
  readonly doubtful: string | undefined;
  /** The share of rows that have a number in each of the columns. */
  readonly share: number;
  /** How many rows have, among those that were tried. */
  readonly good: number;
  /** A row with several points between semicolons, in a text of several lines. */
  readonly crowded: string | undefined;
  /** A row in which the comma parts columns and thousands alike. */
  readonly torn: string | undefined;
}

/** Some rows from the beginning and from the middle of a text. */
function sampleOf(text: string, end: string): { readonly rows: readonly string[]; readonly first: number } {
  const rows: string[] = [];
  let first = 0;
  for (const from of [0, text.indexOf(end, text.length / 2) + 1]) {
    const next = rowsOf(text, end, from);
    const enough = rows.length + sampled;
    // A short text has been read as a whole when its middle is reached.
    if (from > 0 && rows.length < sampled) break;
    let looked = 0;
    for (
      let row = next();
      row !== undefined && rows.length < enough && looked < longestSampled;
      row = next()
    ) {
      looked++;
      const text = bare(row).slice(0, longestSampled);
      if (text.trim() !== '') rows.push(text);
    }
    first ||= rows.length;
  }
  return { rows, first };
}

const filled = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1;

/** Finds a row whose commas part columns and thousands, 1,234.5,2,345: more fields than names, or nothing but such pairs. */
function tornRow(rows: readonly string[], cells: readonly (readonly string[])[], names: number | undefined) {
  const body = cells.slice(names === undefined ? 0 : 1);
  const excess = body.findIndex((row) => names !== undefined && names > 1 && filled(row) > names + 1);
  const isPair = (cell: string, i: number): boolean =>
    i % 2 === 0 ? /^\s*[-+]?[1-9]\d{0,2}$/.test(cell) : /^\d{3}(?:\.\d*)?\s*$/.test(cell);
  const pairs = body.every((row) => row.length >= 4 && row.length % 2 === 0 && row.every(isPair));
  if (excess < 0 && !(pairs && body.length > 1)) return undefined;
  return rows[Math.max(0, excess) + (names === undefined ? 0 : 1)];
}

/** Tries a format on some rows. */
function tryOut(text: string, format: Format, need: 1 | 2): Trial {
  const { rows, first } = sampleOf(text, format.end);
  const cells = rows.map((row) => cellsOf(row, format.column));
  const decided = markOf(cells.flat(), format.column === 'semicolon' || format.end === ';');
  const mark = decided ?? ',';
  const numbers = cells.map((row) => row.map((cell) => numberOf(cell, mark)));
  const columns = columnsOf(cells, numbers, first, need);
  const { taken, header } = columns;
  const between = format.end === '\n' && format.column !== 'semicolon' && text.includes('\n');
  const crowds = rows.map((row) => between && /\d\s*;\s*[-+.\d]/.test(row));
  const body = header ? 1 : 0;
  const isGood = (row: readonly number[], i: number): boolean =>
    taken.length === need && crowds[i] !== true && taken.every((column) => !Number.isNaN(row[column] ?? NaN));
  const good = numbers.slice(body).filter((row, i) => isGood(row, i + body)).length;
  const unsure =
    decided === undefined ? cells.flatMap((row) => taken.map((column) => row[column] ?? '')) : [];
  const quoted = rows.some((row) => row.includes('"'));
  return {
    ...columns,
    format,
    mark,
    doubtful: unsure.find(isDoubtful)?.trim(),
    share: good / Math.max(1, rows.length - body),
    good,
    crowded: rows[crowds.indexOf(true)],
    torn: format.column === 'comma' && !quoted ? tornRow(rows, cells, header?.length) : undefined,
  };
}

const columnOf: Readonly<Record<string, Column>> = {
  ';': 'semicolon',
  ',': 'comma',
  '\t': 'tab',
  ' ': 'space',
};

function formatsFor(text: string, need: 1 | 2, delimiter: string | undefined): readonly Format[] {
  const named = delimiter === undefined ? undefined : columnOf[delimiter];
  if (named) return [line(named)];
  if (text.includes('\n')) return inLines;
  return need === 1 ? numbersInLine : [...pointsInLine.filter(() => text.includes(';')), ...inLines];
}

/** Finds the format that reads most rows of a text, for points with so many coordinates. */
export function bestTrial(text: string, need: 1 | 2, delimiter?: string): Trial | undefined {
  let best: Trial | undefined;
  for (const format of formatsFor(text, need, delimiter)) {
    const trial = tryOut(text, format, need);
    const isBetter =
      !best ||
      trial.share > best.share ||
      (trial.share === best.share && trial.share === 0 && trial.numeric.length > best.numeric.length) ||
      // Numbers in one line are as many as can be.
      (format.column === 'none' && trial.share === best.share && trial.good > best.good);
    if (isBetter) best = trial;
  }
  return best;
}
