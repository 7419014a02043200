// Reads points from a text that somebody else wrote: one or two columns of numbers, with any delimiter.
import { numberOf } from './decimal.ts';
import { fit, type Fitted, type Window } from './fit.ts';
import { bestTrial, type Trial } from './format.ts';
import { plain } from './plain.ts';
import { bare, cellsOf, rowsOf } from './rows.ts';

export interface ReadOptions extends Window {
  /** The coordinates of a point: two in the plane, which is so where nothing else is said, one on a line. */
  readonly need?: 1 | 2;
  /** The columns that the reader chose, from 0. */
  readonly columns?: readonly number[];
}

/** A report on points that were read. */
export interface ReadNote extends Omit<Fitted, 'points'> {
  /** Rows with a point, before any were thinned out. */
  readonly found: number;
  /** Rows without a finite number for each coordinate. */
  readonly leftOut: number;
  /** The columns that were used, if there are more: their names, or their numbers, from 1, if they have no names. */
  readonly columns?: { readonly names: readonly string[]; readonly why: Trial['why'] };
  /** True if one of them seems to count the rows, and there was no other. */
  readonly counts?: true;
}

/** The columns of numbers in a text, where there are more than are needed, and those that were read. */
export interface Choice {
  readonly columns: readonly { readonly index: number; readonly name: string }[];
  readonly taken: readonly number[];
}

export type ReadFault = 'empty' | 'no-numbers' | 'one-column' | 'one-point' | 'doubtful' | 'torn' | 'crowded';

export type Reading =
  | { readonly points: readonly number[]; readonly note: ReadNote; readonly choice?: Choice }
  | {
      readonly fault: ReadFault;
      /** The part of the text that shows it. */
      readonly part?: string;
    };

/** The rows after which reading step by step yields to other work, every few milliseconds. */
const turn = 8192;
/** The longest part of a text, or name of a column, that is quoted. */
const longestQuote = 24;

const quote = (text: string): string => text.trim().slice(0, longestQuote);

/** Reads the finite numbers in the columns, and counts the rows without one in each. */
function* collect(
  text: string,
  { format, header, mark }: Trial,
  columns: readonly number[],
): Generator<undefined, { all: readonly number[]; leftOut: number }> {
  const all: number[] = [];
  let leftOut = 0;
  let seen = 0;
  let named = header !== undefined;
  const width = Math.max(...columns) + 1;
  const next = rowsOf(text, format.end);
  for (let row = next(); row !== undefined; row = next()) {
    if (++seen % turn === 0) yield undefined;
    const line = bare(row);
    if (line.trim() === '') {
      // Tabs alone are a row of empty fields.
      if (format.column === 'tab' && line.includes('\t')) leftOut++;
      continue;
    }
    if (named) {
      named = false;
      continue;
    }
    const cells = cellsOf(line, format.column, width);
    const values = columns.map((i) => numberOf(cells[i] ?? '', mark));
    if (values.some(Number.isNaN)) leftOut++;
    else all.push(...values);
  }
  return { all, leftOut };
}

/** Finds what keeps a text from being read, as far as its first rows tell. */
function faultOf(trial: Trial | undefined, need: number): Exclude<Reading, { points: unknown }> | undefined {
  if (trial?.doubtful !== undefined) return { fault: 'doubtful', part: quote(trial.doubtful) };
  if (trial?.torn !== undefined) return { fault: 'torn', part: quote(trial.torn) };
  if (trial && trial.share > 0 && trial.taken.length === need) return undefined;
  if (trial?.crowded !== undefined) return { fault: 'crowded', part: quote(trial.crowded) };
  return { fault: trial && trial.numeric.length > 0 && need > 1 ? 'one-column' : 'no-numbers' };
}

/** Reads points step by step, so that the caller can do other work in between. */
export function* readingPoints(raw: string, options: ReadOptions): Generator<undefined, Reading> {
  const { need = 2, columns } = options;
  const { text, delimiter } = plain(raw);
  if (text.trim() === '') return { fault: 'empty' };
  const best = bestTrial(text, need, delimiter);
  const fault = faultOf(best, need);
  if (fault || !best) return fault ?? { fault: 'no-numbers' };
  const chosen = columns?.length === need && columns.every((i) => best.numeric.includes(i));
  const taken = chosen ? columns : best.taken;
  const { all, leftOut } = yield* collect(text, best, taken);
  if (all.length < 2 * need && need > 1) return { fault: 'one-point' };
  const nameOf = (i: number): string => quote(best.header?.[i] ?? '') || String(i + 1);
  const { points, ...fitted } = fit(all, need, options);
  return {
    points,
    note: {
      found: all.length / need,
      leftOut,
      ...fitted,
      ...(best.more && { columns: { names: taken.map(nameOf), why: chosen ? 'chosen' : best.why } }),
      ...(best.counts && !chosen && { counts: true }),
    },
    ...(best.numeric.length > need && {
      choice: { columns: best.numeric.map((index) => ({ index, name: nameOf(index) })), taken },
    }),
  };
}

/** Reads points from a text at once. */
export function readPoints(text: string, options: ReadOptions): Reading {
  const steps = readingPoints(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
