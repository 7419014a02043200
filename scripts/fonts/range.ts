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

export function formatRange(codes: Iterable<number>): string {
  const runs: [number, number][] = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === code - 1) run[1] = code;
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
