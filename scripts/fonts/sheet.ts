// Style sheets of @font-face rules. Those of the stand-ins are our own: @capsizecss/metrics would replace the eight widths
// below, but takes 169 MB of disk for them and knows nothing of Hangul's squares.
import type { Characters } from './range.ts';
import { formatRange, hangul, hangulRange } from './range.ts';
import type { Face } from './faces.ts';
import { advance, characterMap, table } from './sfnt.ts';
import type { Tables } from './sfnt.ts';

/** The rule of a file. `taken`: the characters of the face's other files, if there are any. */
export function faceRule(
  face: Face,
  address: string,
  { codes, forHangul = false, taken }: { codes: Characters; forHangul?: boolean; taken?: Characters },
): string {
  const range = formatRange(forHangul ? new Set([...codes, ...hangul]) : codes, taken);
  return (
    `@font-face{font-family:'${face.family}';font-style:${face.style};font-weight:${face.weight};` +
    `font-display:${face.display};src:url(${address}) format('woff2');unicode-range:${range}}`
  );
}

/** A face that readers' systems have, stretched to the room that ours will take: text does not jump when ours arrives. */
interface Substitute {
  readonly family: string;
  readonly standsFor: string;
  readonly names: readonly string[];
  /** Mean advance of English prose, in em: measured with `meanWidth` on the face or on its metric twin. */
  readonly width: number;
}

const georgia = { family: 'Notebook Serif Georgia' };
const times = { family: 'Notebook Serif Times' };
const arial = { family: 'Notebook Sans Arial' };

// Gelasio is the twin of Georgia, Liberation of Times New Roman and Arial.
const substitutes: readonly Substitute[] = [
  { ...georgia, standsFor: 'serif-400', names: ['Georgia', 'Gelasio'], width: 0.4343 },
  { ...georgia, standsFor: 'serif-400-italic', names: ['Georgia Italic', 'Gelasio Italic'], width: 0.4429 },
  { ...georgia, standsFor: 'serif-600', names: ['Georgia Bold', 'Gelasio Bold'], width: 0.5061 },
  { ...times, standsFor: 'serif-400', names: ['Times New Roman', 'Liberation Serif'], width: 0.3956 },
  {
    ...times,
    standsFor: 'serif-400-italic',
    names: ['Times New Roman Italic', 'Liberation Serif Italic'],
    width: 0.3971,
  },
  {
    ...times,
    standsFor: 'serif-600',
    names: ['Times New Roman Bold', 'Liberation Serif Bold'],
    width: 0.4208,
  },
  { ...arial, standsFor: 'sans-400', names: ['Arial', 'Liberation Sans'], width: 0.4364 },
  { ...arial, standsFor: 'sans-600', names: ['Arial Bold', 'Liberation Sans Bold'], width: 0.4715 },
];

/** Hangul stands in a square, all syllables alike: what is known of a stand-in is how wide its squares are. */
interface HangulSubstitute {
  readonly family: string;
  readonly weight: 400 | 600;
  readonly names: readonly string[];
  /** Our square over theirs. */
  readonly size: number;
}

const squares = { serif: 0.966 / 0.966, sans: 0.8643 / 0.92 };

// Noto is the Korean face of Linux and Android. How wide Apple's and Microsoft's squares are was not measured.
const hangulSubstitutes: readonly HangulSubstitute[] = [
  { ...times, weight: 400, names: ['Noto Serif CJK KR', 'Noto Serif KR'], size: squares.serif },
  { ...times, weight: 600, names: ['Noto Serif CJK KR Bold', 'Noto Serif KR Bold'], size: squares.serif },
  { ...arial, weight: 400, names: ['Noto Sans CJK KR', 'Noto Sans KR'], size: squares.sans },
  { ...arial, weight: 600, names: ['Noto Sans CJK KR Bold', 'Noto Sans KR Bold'], size: squares.sans },
];

/** How often each character comes in a thousand of English prose. */
const frequency: Readonly<Record<string, number>> = {
  ' ': 183, e: 102, t: 75, a: 65, o: 61, n: 57, i: 57, s: 51, r: 49, h: 49, l: 33, d: 33, u: 23, c: 22, m: 20, f: 20,
  w: 17, g: 16, p: 15, y: 14, b: 13, v: 8, k: 6, x: 2, j: 1, q: 1, z: 1, ',': 9, '.': 9,
}; // prettier-ignore

/** A font's mean advance in em, weighted by how often each letter comes. */
function meanWidth(font: Tables): number {
  const glyphs = characterMap(font);
  let sum = 0;
  let count = 0;
  for (const [letter, times] of Object.entries(frequency)) {
    const glyph = glyphs.get(letter.codePointAt(0) ?? 0);
    if (glyph === undefined) throw new RangeError(`the font has no glyph for “${letter}”`);
    sum += times * advance(font, glyph);
    count += times;
  }
  return sum / count / table(font, 'head').readUInt16BE(18);
}

const localSources = (names: readonly string[]): string => names.map((name) => `local('${name}')`).join();

const percent = (ratio: number): string => `${(100 * ratio).toFixed(2)}%`;

/** The rules of the faces that stand in for `face`, whose tables are given, until it has arrived. */
export function substituteRules(face: Face, font: Tables): string {
  const em = table(font, 'head').readUInt16BE(18);
  const [ascent, descent, lineGap] = [4, 6, 8].map((at) => table(font, 'hhea').readInt16BE(at) / em) as [
    number,
    number,
    number,
  ];
  return substitutes
    .filter(({ standsFor }) => standsFor === face.id)
    .map(({ family, names, width }) => {
      const size = meanWidth(font) / width;
      return (
        `@font-face{font-family:'${family}';font-style:${face.style};font-weight:${face.weight};` +
        `src:${localSources(names)};size-adjust:${percent(size)};` +
        `ascent-override:${percent(ascent / size)};descent-override:${percent(-descent / size)};` +
        `line-gap-override:${percent(lineGap / size)}}`
      );
    })
    .join('');
}

export function hangulSubstituteRules(): string {
  return hangulSubstitutes
    .map(
      ({ family, weight, names, size }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};src:${localSources(names)};` +
        `size-adjust:${percent(size)};unicode-range:${hangulRange}}`,
    )
    .join('');
}
