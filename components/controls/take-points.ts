/** Reads the points of a text or file and says in a sentence or two what became of it. Loaded when there is one. */
import type { Move } from '../../src/notebook/reading/fit.ts';
import type { Choice, ReadNote, ReadOptions, Reading } from '../../src/notebook/reading/read-points.ts';
import { readingPoints } from '../../src/notebook/reading/read-points.ts';
import { formatCount, formatNumber } from '../../src/notebook/unit.ts';
import type { ReadPointsWords } from '../../src/notebook/words/read-points.ts';
import type { Taken } from './control.ts';
import { isTooLarge, textOf } from './text-of.ts';

/** A parameter that holds points, in a plane or on a line. */
export interface PointHolder {
  readonly kind: 'cloud' | 'points';
  readonly min: number;
  readonly max: number;
  readonly most: number;
  /** The distance of the places that an address can hold. */
  readonly grid: number;
  snap(points: readonly number[]): readonly number[];
}

/** Four figures, which is as much as a reader takes in. */
function short(x: number): string {
  const size = Math.abs(x);
  if (size !== 0 && (size < 1e-3 || size >= 1e6)) return formatNumber(x, 3);
  return String(Number(x.toPrecision(4))).replace('-', '−');
}

/** `x − 50`, or x alone. */
const shifted = (name: string, by: number): string =>
  by === 0 ? name : `${name} ${by > 0 ? '−' : '+'} ${short(Math.abs(by))}`;

function formula({ scale, centre }: Move, middle: number): string {
  const names = ['x', 'y'].slice(0, centre.length);
  const pair = (parts: readonly string[]): string =>
    parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(', ')})`;
  const from = centre.map((at, i) => shifted(names[i] ?? '', at));
  const inner = from.length === 1 && from[0] !== 'x' ? `(${pair(from)})` : pair(from);
  const to = middle === 0 ? '' : ` + ${pair(centre.map(() => short(middle)))}`;
  return `${pair(names)} ↦ ${short(scale)} · ${inner}${to}`;
}

/** What a reader has to know of the points that were read, and rounded to the grid if `grid` is given. */
export function pointsSentence(
  note: ReadNote,
  middle: number,
  ui: ReadPointsWords,
  { inPlane = true, grid }: { readonly inPlane?: boolean; readonly grid?: number | undefined } = {},
): string {
  const { found, kept, leftOut, columns, counts, constant, moved } = note;
  return [
    kept < found ? ui.thinned(formatCount(found), formatCount(kept)) : ui.read(found, formatCount(found)),
    columns && ui.columns(columns.names, columns.why),
    counts && ui.counts,
    leftOut > 0 && ui.leftOut(leftOut, formatCount(leftOut), inPlane),
    moved && ui.moved(formula(moved, middle)),
    grid !== undefined && ui.rounded(short(grid)),
    constant && ui.constant[constant],
  ]
    .filter((sentence) => typeof sentence === 'string')
    .join(' ');
}

/** Lets the page live while a million rows are read. */
async function readCalmly(text: string, options: ReadOptions): Promise<Reading> {
  const steps = readingPoints(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** The axes that columns are chosen for. */
const offer = ({ columns, taken }: Choice, ui: ReadPointsWords): NonNullable<Taken<unknown>['choice']> => ({
  label: ui.choose,
  columns,
  axes: taken.map((column, i) => ({ name: ['x', 'y'][i] ?? '', column })),
});

export async function takePoints(
  parameter: PointHolder,
  source: string | Blob,
  words: ReadPointsWords,
  columns?: readonly number[],
): Promise<Taken<readonly number[]>> {
  const { min, max, most, grid } = parameter;
  const inPlane = parameter.kind === 'cloud';
  const { faults } = words;
  const refuse = (fault: keyof typeof faults, part = ''): Taken<readonly number[]> => ({
    sentence: faults[fault](part, inPlane),
  });
  // A field that was left empty is no wish.
  if (typeof source === 'string' && source.trim() === '') return { sentence: '' };
  if (isTooLarge(source)) return refuse('large');
  const text = typeof source === 'string' ? source : await textOf(source, words.encoding);
  if (typeof text !== 'string') return refuse(text.fault);
  const need = inPlane ? 2 : 1;
  const reading = await readCalmly(text, { min, max, most, need, ...(columns && { columns }) });
  if ('fault' in reading) return refuse(reading.fault, reading.part);
  const value = parameter.snap(reading.points);
  // Off the grid, and not only by the rounding of the doubles themselves.
  const isRounded = reading.points.some((x, i) => Math.abs(x - (value[i] ?? x)) > 1e-9 * grid);
  return {
    value,
    sentence: pointsSentence(reading.note, (min + max) / 2, words, {
      inPlane,
      grid: isRounded ? grid : undefined,
    }),
    ...(reading.choice && { choice: offer(reading.choice, words) }),
  };
}
