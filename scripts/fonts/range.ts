/** Unicode code points. */
export type Characters = ReadonlySet<number>;

/** `U+ac00,U+ac10-ac20`: the form of style sheets and of the packages' lists. */
export function parseRange(range: string): Set<number> {
  const codes = new Set<number>();
  for (const part of range.split(',')) {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    for (let code = parseInt(first, 16); code <= parseInt(last, 16); code++) codes.add(code);
  }
  return codes;
}

/** A gap of a range is closed up to this length: a stretch of Latin letters with their marks, not a whole alphabet. */
const longestGap = 32;

/**
 * The range of some characters. A short gap between two of them is closed where `taken` has none of its characters: a
 * sheet says a third less, and what nobody else offers, the reader's own system draws as before.
 */
export function formatRange(codes: Iterable<number>, taken?: Characters): string {
  const runs: [number, number][] = [];
  const isFree = (from: number, to: number): boolean => {
    if (!taken || to - from > longestGap) return false;
    for (let code = from; code < to; code++) if (taken.has(code)) return false;
    return true;
  };
  for (const code of [...codes].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && (run[1] === code - 1 || isFree(run[1] + 1, code))) run[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16);
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join();
}

export function textOf(codes: Iterable<number>): string {
  const sorted = [...codes].sort((a, b) => a - b);
  return sorted.map((code) => String.fromCodePoint(code)).join('');
}

export function codesOf(text: string): number[] {
  return [...text].map((character) => character.codePointAt(0) ?? 0);
}

/** Jamo, compatibility jamo, syllables. */
export const hangulRange = 'U+1100-11ff,U+3130-318f,U+ac00-d7a3';

export const hangul: Characters = parseRange(hangulRange);
