// Reads points from a text that somebody else wrote: two columns of numbers with any delimiter. Each format is tried on a
// few rows, and the one that reads most of them is used.
import type { Column } from './read-rows.ts';
import { bare, cellsOf, numberOf, rowsOf } from './read-rows.ts';

export interface ReadOptions {
  readonly min: number;
  readonly max: number;
  readonly most: number;
}

/** A report on points that were read. */
export interface ReadNote {
  /** Rows with a point, before any were thinned out. */
  readonly found: number;
  /** Points that were kept: all, or `most` of them, at even distances in the text. */
  readonly kept: number;
  /** Rows without two finite numbers. */
  readonly leftOut: number;
  /** The two columns that were used, if there are more: their names, or their numbers, from 1, if they have no names. */
  readonly columns?: readonly [string, string];
  /** The axes on which all points agree. */
  readonly constant?: 'x' | 'y' | 'both';
  /** The map that moved points into the window: (x, y) ↦ scale · (x − centre[0], y − centre[1]) + the window's middle. */
  readonly moved?: { readonly scale: number; readonly centre: readonly [number, number] };
}

export type ReadFault = 'empty' | 'no-numbers' | 'one-column' | 'one-point';

export type Reading =
  { readonly points: readonly number[]; readonly note: ReadNote } | { readonly fault: ReadFault };

interface Format {
  readonly column: Column;
  /** True if a semicolon ends a row, as in `1, 2; 3, 4`. */
  readonly rows: boolean;
}

/** The formats, most likely first: of two that read as many rows the earlier is used. */
const formats: readonly Format[] = [
  { column: 'tab', rows: false },
  { column: 'semicolon', rows: false },
  { column: 'space', rows: false },
  { column: 'comma', rows: false },
  { column: 'comma', rows: true },
  { column: 'space', rows: true },
];

const sampled = 100;
const longestSampled = 10_000;
/** The rows after which reading step by step yields to other work, every few milliseconds. */
const turn = 8192;
/** The margin between moved points and the window's edge, as a share of its half width. */
const margin = 0.1;

interface Trial {
  readonly format: Format;
  readonly decimalComma: boolean;
  /** The first two columns of numbers. */
  readonly columns: readonly number[];
  /** The share of rows that have a number in both. */
  readonly share: number;
  /** The number of columns with numbers. */
  readonly numeric: number;
  /** True if further columns are not empty. */
  readonly more: boolean;
  /** The names over the columns, if the text begins with some. */
  readonly header: readonly string[] | undefined;
}

/** Tries a format on some rows from the beginning and from the middle. */
function tryOut(text: string, format: Format): Trial {
  const rows: string[] = [];
  for (const from of [0, text.indexOf('\n', text.length / 2) + 1]) {
    const next = rowsOf(text, format.rows, from);
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
      const line = bare(row).slice(0, longestSampled);
      if (line.trim() !== '') rows.push(line);
    }
  }
  const cells = rows.map((row) => cellsOf(row, format.column));
  const point = cells.some((row) => row.some((cell) => /^\s*[-+]?\d*\.\d/.test(cell)));
  const decimalComma = format.column !== 'comma' && !point;
  const numbers = cells.map((row) => row.map((cell) => !Number.isNaN(numberOf(cell, decimalComma))));
  const counts: number[] = [];
  for (const row of numbers) row.forEach((is, i) => (counts[i] = (counts[i] ?? 0) + (is ? 1 : 0)));
  const best = counts.reduce((a, b) => Math.max(a, b), 0);
  const numeric = [...counts.keys()].filter((i) => best > 0 && 2 * (counts[i] ?? 0) >= best);
  const columns = numeric.slice(0, 2);
  const first = cells[0] ?? [];
  const named = columns.every((i) => numbers[0]?.[i] !== true && /\p{L}/u.test(first[i] ?? ''));
  const header = named && !columns.some((i) => isNothing(first[i] ?? '')) ? first : undefined;
  const good = numbers.filter((row) => columns.length === 2 && columns.every((i) => row[i] === true)).length;
  const share = good / Math.max(1, numbers.length - (header ? 1 : 0));
  const more = cells.some((row) => row.some((cell, i) => !columns.includes(i) && cell.trim() !== ''));
  return { format, decimalComma, columns, share, numeric: numeric.length, more, header };
}

/** Tells whether a cell stands for a missing number, and so is not the name of a column. */
const isNothing = (cell: string): boolean => /^\s*([-+]?(nan|inf|infinity)|n\/?a|null|none)\s*$/i.test(cell);

function bestTrial(text: string): Trial | undefined {
  // In one line a semicolon separates points; in many it separates columns, whose numbers may have decimal commas.
  const oneLine = !text.includes('\n');
  const order = oneLine ? [...formats.filter(({ rows }) => rows), ...formats] : formats;
  return order
    .filter(({ rows }) => !rows || text.includes(';'))
    .map((format) => tryOut(text, format))
    .reduce<Trial | undefined>(
      (best, trial) =>
        !best || trial.share > best.share || (best.share === 0 && trial.numeric > best.numeric)
          ? trial
          : best,
      undefined,
    );
}

/** Brings line ends, minus signs and lists to one form. */
function plain(raw: string): string {
  let text = raw.replace(/^\ufeff/, '');
  if (!text.includes('\n') && text.includes('\r')) text = text.replaceAll('\r', '\n');
  if (text.includes('−')) text = text.replaceAll('−', '-');
  text = text.trim();
  // [[1, 2], [3, 4]], as programs print lists, and (1, 2), (3, 4), as people write points.
  if (!/^[[(]/.test(text)) return text;
  return text
    .replaceAll(/[\])][\s,;]*[[(]/g, '\n')
    .replaceAll(/[[\](){}]/g, ' ')
    .trim();
}

/** Reads every pair of finite numbers in the two columns, and counts the rows without one. */
function* collect(
  text: string,
  { format, header, decimalComma }: Trial,
  [first, second]: readonly [number, number],
): Generator<undefined, { all: readonly number[]; leftOut: number }> {
  const all: number[] = [];
  let leftOut = 0;
  let seen = 0;
  let named = header !== undefined;
  const next = rowsOf(text, format.rows);
  for (let row = next(); row !== undefined; row = next()) {
    if (++seen % turn === 0) yield undefined;
    const line = bare(row);
    if (line === '') continue;
    if (named && line.trim() !== '') {
      named = false;
      continue;
    }
    const cells = cellsOf(line, format.column, second + 1);
    const x = numberOf(cells[first] ?? '', decimalComma);
    const y = numberOf(cells[second] ?? '', decimalComma);
    if (!Number.isNaN(x) && !Number.isNaN(y)) all.push(x, y);
    else if (line.trim() !== '') leftOut++;
  }
  return { all, leftOut };
}

/** Reads points step by step, so that the caller can do other work in between. */
export function* readingPoints(raw: string, options: ReadOptions): Generator<undefined, Reading> {
  const text = plain(raw);
  if (text === '') return { fault: 'empty' };
  const trial = bestTrial(text);
  const [first, second] = trial?.columns ?? [];
  if (!trial || trial.share === 0 || first === undefined || second === undefined)
    return { fault: trial && trial.numeric > 0 ? 'one-column' : 'no-numbers' };
  const { all, leftOut } = yield* collect(text, trial, [first, second]);
  if (all.length < 4) return { fault: 'one-point' };
  const nameOf = (i: number): string => trial.header?.[i]?.trim().slice(0, 24) ?? String(i + 1);
  const columns = trial.more ? { columns: [nameOf(first), nameOf(second)] as const } : {};
  const { points, note } = fit(all, options);
  return { points, note: { found: all.length / 2, leftOut, ...columns, ...note } };
}

/** Reads points from a text at once. */
export function readPoints(text: string, options: ReadOptions): Reading {
  const steps = readingPoints(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Thins points out to `most`, and moves and scales them as a whole if some lie outside the window. */
function fit(
  all: readonly number[],
  { min, max, most }: ReadOptions,
): { points: readonly number[]; note: Pick<ReadNote, 'kept' | 'constant' | 'moved'> } {
  const lo = [Infinity, Infinity] as [number, number];
  const hi = [-Infinity, -Infinity] as [number, number];
  all.forEach((x, i) => {
    const axis = (i % 2) as 0 | 1;
    lo[axis] = Math.min(lo[axis], x);
    hi[axis] = Math.max(hi[axis], x);
  });
  const found = all.length / 2;
  const kept = Math.min(found, most);
  const thinned: number[] = [];
  for (let i = 0; i < kept; i++) {
    const from = 2 * Math.floor(((i + 0.5) * found) / kept);
    thinned.push(all[from] ?? NaN, all[from + 1] ?? NaN);
  }
  const level = [lo[0] === hi[0], lo[1] === hi[1]];
  const constant: ReadNote['constant'] =
    level[0] && level[1] ? 'both' : level[0] ? 'x' : level[1] ? 'y' : undefined;
  const said = { kept, ...(constant ? { constant } : {}) } as const;
  if (Math.min(...lo) >= min && Math.max(...hi) <= max) return { points: thinned, note: said };
  // Halved first, because the width of points across the whole range of doubles would overflow.
  const centre = [lo[0] / 2 + hi[0] / 2, lo[1] / 2 + hi[1] / 2] as const;
  const half = Math.max(hi[0] / 2 - lo[0] / 2, hi[1] / 2 - lo[1] / 2);
  const scale = half > 0 ? ((1 - margin) * (max - min)) / 2 / half : 1;
  const middle = (min + max) / 2;
  const points = thinned.map((x, i) => middle + scale * (x - centre[(i % 2) as 0 | 1]));
  return { points, note: { ...said, moved: { scale, centre } } };
}
