/** Reads the points of a text or file and says in a sentence or two what became of it. Loaded when there is one. */
import type { Cloud } from '../../src/notebook/kinds/cloud.ts';
import type { ReadNote, Reading } from '../../src/notebook/read-points.ts';
import { readingPoints } from '../../src/notebook/read-points.ts';
import { formatCount, formatNumber } from '../../src/notebook/unit.ts';
import type { ReadPointsWords } from '../../src/notebook/words/read-points.ts';
import type { Taken } from './control.ts';

/** A file that is larger than this is no list of points that anybody means to draw from. */
const largest = 100 * 2 ** 20;

/** Four figures, which is as much as a reader takes in. */
function short(x: number): string {
  const size = Math.abs(x);
  if (size !== 0 && (size < 1e-3 || size >= 1e6)) return formatNumber(x, 3);
  return String(Number(x.toPrecision(4))).replace('-', '−');
}

/** `x − 50`, or x alone. */
const shifted = (name: string, by: number): string =>
  by === 0 ? name : `${name} ${by > 0 ? '−' : '+'} ${short(Math.abs(by))}`;

function formula({ scale, centre }: NonNullable<ReadNote['moved']>, middle: number): string {
  const to = middle === 0 ? '' : ` + (${short(middle)}, ${short(middle)})`;
  return `(x, y) ↦ ${short(scale)} · (${shifted('x', centre[0])}, ${shifted('y', centre[1])})${to}`;
}

/** What a reader has to know of the points that were read. */
export function pointsSentence(note: ReadNote, middle: number, ui: ReadPointsWords): string {
  const { found, kept, leftOut, columns, constant, moved } = note;
  return [
    kept < found ? ui.thinned(formatCount(found), formatCount(kept)) : ui.read(formatCount(found)),
    columns && ui.columns(...columns),
    leftOut > 0 && ui.leftOut(leftOut, formatCount(leftOut)),
    moved && ui.moved(formula(moved, middle)),
    constant && ui.constant[constant],
  ]
    .filter((sentence) => typeof sentence === 'string')
    .join(' ');
}

/** Table programs save text as UTF-16 too; it says so in its first two bytes. */
async function textOf(source: Blob): Promise<string> {
  const bytes = new Uint8Array(await source.arrayBuffer());
  const mark = `${bytes[0]} ${bytes[1]}`;
  const encoding = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Lets the page live while a million rows are read. */
async function readCalmly(text: string, parameter: Cloud): Promise<Reading> {
  const steps = readingPoints(text, parameter);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

export async function takePoints(
  parameter: Cloud,
  source: string | Blob,
  words: ReadPointsWords,
): Promise<Taken<readonly number[]>> {
  const { faults } = words;
  // A field that was left empty is no wish.
  if (typeof source === 'string' && source.trim() === '') return { sentence: '' };
  if ((typeof source === 'string' ? source.length : source.size) > largest) return { sentence: faults.large };
  let text = '';
  try {
    text = typeof source === 'string' ? source : await textOf(source);
  } catch {
    return { sentence: faults.unreadable };
  }
  const reading = await readCalmly(text, parameter);
  if ('fault' in reading) return { sentence: faults[reading.fault] };
  const middle = (parameter.min + parameter.max) / 2;
  return { value: parameter.snap(reading.points), sentence: pointsSentence(reading.note, middle, words) };
}
