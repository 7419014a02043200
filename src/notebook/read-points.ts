/**
 * Points from a text that somebody else wrote: two columns of numbers, however they are parted. How they are parted is
 * tried out on a few rows, and what reads most of them is taken.
 */
import type { Column } from './read-rows.ts';
import { bare, cellsOf, numberOf, rowsOf } from './read-rows.ts';

export interface ReadOptions {
  readonly min: number;
  readonly max: number;
  readonly most: number;
}

/** What has to be said of points that were read. */
export interface ReadNote {
  /** Rows that gave a point, before any were thinned out. */
  readonly found: number;
  /** Points that are left: all, or `most` of them, evenly taken. */
  readonly kept: number;
  /** Rows without two finite numbers. */
  readonly leftOut: number;
  /** Which two of more columns were taken: their names, or their places from 1 where they have none. */
  readonly columns?: readonly [string, string];
  /** The axes on which all points agree. */
  readonly constant?: 'x' | 'y' | 'both';
  /** How points outside the window came into it: (x, y) ↦ scale · (x − centre[0], y − centre[1]) + the window's middle. */
  readonly moved?: { readonly scale: number; readonly centre: readonly [number, number] };
}

export type ReadFault = 'empty' | 'no-numbers' | 'one-column' | 'one-point';

export type Reading =
  { readonly points: readonly number[]; readonly note: ReadNote } | { readonly fault: ReadFault };

interface Format {
  readonly column: Column;
  /** Whether a semicolon ends a row, as in `1, 2; 3, 4`. */
  readonly rows: boolean;
}

/** In the order of trust: of two that read as many rows the earlier is meant. */
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
/** After so many rows a reading that is not in a hurry lets others go first: some milliseconds. */
const turn = 8192;
/** Room between moved points and the window's edge, in parts of its half width. */
const margin = 0.1;

interface Trial {
  readonly format: Format;
  readonly decimalComma: boolean;
  /** The two columns of numbers, the first there are. */
  readonly columns: readonly number[];
  /** The share of rows that have a number in both. */
  readonly share: number;
  /** How many columns of numbers there are. */
  readonly numeric: number;
  /** Whether something stands in further columns. */
  readonly more: boolean;
  /** The names over the columns, if the text begins with some. */
  readonly header: readonly string[] | undefined;
}

/** What a format makes of some rows, from the beginning and from the middle. */
function tryOut(text: string, format: Format): Trial {
  const rows: string[] = [];
  for (const from of [0, text.indexOf('\n', text.length / 2) + 1]) {
    const next = rowsOf(text, format.rows, from);
    const enough = rows.length + sampled;
    // A short text has been seen as a whole when its middle is reached.
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

/** A number that is missing, which is not the name of a column. */
const isNothing = (cell: string): boolean => /^\s*([-+]?(nan|inf|infinity)|n\/?a|null|none)\s*$/i.test(cell);

function bestTrial(text: string): Trial | undefined {
  // In one line a semicolon parts points; in many it parts columns, whose numbers may have decimal commas.
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

/** One kind of line end, of minus sign and of list. */
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

/** Every pair of finite numbers in the two columns, and how many rows had none. */
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

/** Reads step by step, for whoever has other things to do in between. */
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

/** Points from a text, at once. */
export function readPoints(text: string, options: ReadOptions): Reading {
  const steps = readingPoints(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** At most so many points, evenly taken, and all of them in the window: as they are, or else as one, in shape. */
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
  // Halves first: the width of what reaches from one end of the doubles to the other is none of them.
  const centre = [lo[0] / 2 + hi[0] / 2, lo[1] / 2 + hi[1] / 2] as const;
  const half = Math.max(hi[0] / 2 - lo[0] / 2, hi[1] / 2 - lo[1] / 2);
  const scale = half > 0 ? ((1 - margin) * (max - min)) / 2 / half : 1;
  const middle = (min + max) / 2;
  const points = thinned.map((x, i) => middle + scale * (x - centre[(i % 2) as 0 | 1]));
  return { points, note: { ...said, moved: { scale, centre } } };
}
