/** Reads the points of a text or file and says in a sentence or two what became of it. Loaded when there is one. */
import type { Cloud } from '../../src/notebook/kinds/cloud.ts';
import type { Language, Localized } from '../../src/notebook/language.ts';
import type { ReadFault, ReadNote, Reading } from '../../src/notebook/read-points.ts';
import { readingPoints } from '../../src/notebook/read-points.ts';
import { formatCount, formatNumber } from '../../src/notebook/unit.ts';
import type { Taken } from './control.ts';

/** A file that is larger than this is no list of points that anybody means to draw from. */
const largest = 100 * 2 ** 20;

interface Words {
  readonly read: (count: string) => string;
  readonly thinned: (found: string, kept: string) => string;
  readonly leftOut: (count: number, shown: string) => string;
  readonly columns: (x: string, y: string) => string;
  readonly constant: Readonly<Record<'x' | 'y' | 'both', string>>;
  readonly moved: (formula: string) => string;
  readonly faults: Readonly<Record<ReadFault | 'large' | 'unreadable', string>>;
}

const words: Localized<Words> = {
  en: {
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
  },
  ko: {
    read: (count) => `점 ${count}개를 읽었습니다.`,
    thinned: (found, kept) => `점 ${found}개를 읽어 그 가운데 ${kept}개를 고른 간격으로 남겼습니다.`,
    leftOut: (_count, shown) => `유한한 수 두 개가 없는 행 ${shown}개는 뺐습니다.`,
    columns: (x, y) => `여러 열 가운데 수가 있는 처음 두 열(${x}, ${y})을 썼습니다.`,
    constant: {
      x: '모든 점의 x 값이 같습니다.',
      y: '모든 점의 y 값이 같습니다.',
      both: '모든 점이 한곳에 있습니다.',
    },
    moved: (formula) => `그림 밖에 있는 점이 있어 전체를 같은 비율로 옮겨 담았습니다: ${formula}.`,
    faults: {
      empty: '글이 비어 있어 점을 그대로 두었습니다.',
      'no-numbers': '수를 찾을 수 없어 점을 그대로 두었습니다. 0.5, 1; −1, 2처럼 두 열의 수를 주세요.',
      'one-column': '수로 된 둘째 열이 없어 점을 그대로 두었습니다. 0.5, 1; −1, 2처럼 x와 y를 함께 주세요.',
      'one-point': '점을 하나만 읽을 수 있어 점을 그대로 두었습니다. 0.5, 1; −1, 2처럼 두 개 이상 주세요.',
      large: '파일이 100MB보다 커서 점을 그대로 두었습니다.',
      unreadable: '파일을 읽을 수 없어 점을 그대로 두었습니다.',
    },
  },
};

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
export function pointsSentence(note: ReadNote, middle: number, language: Language): string {
  const ui = words[language];
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
  language: Language,
): Promise<Taken<readonly number[]>> {
  const { faults } = words[language];
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
  return { value: parameter.snap(reading.points), sentence: pointsSentence(reading.note, middle, language) };
}
