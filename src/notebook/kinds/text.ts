import type { Parameter } from './kind.ts';

export interface Text extends Parameter<string, 'text'> {
  /** Whether a text is short enough for an address; a longer one is kept by its figure alone. */
  fitsAddress(text: string): boolean;
}

/** Servers and messengers cut addresses from some 4,000 characters on; Hangul takes nine for one. */
const longestInAddress = 2000;

/** How long the text is once its characters are escaped. */
function escapedLength(text: string): number {
  // Longer than that unescaped is longer than that escaped, and a megabyte need not be escaped to know it.
  return text.length > longestInAddress ? Infinity : new URLSearchParams([['', text]]).toString().length - 1;
}

/** A text as a text area and an address both can hold it: one kind of line end, no half characters. */
function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').toWellFormed();
}

/** Pieces of texts that are trouble: other scripts, marks apart from their letters, markup, what no font has. */
const pieces = [
  'a',
  'The ',
  'é',
  'e\u0301',
  '한글 ',
  'ㅋ',
  '\u1112\u1161\u11ab',
  'Å',
  '😀',
  '\n',
  '<b>',
  '&amp;',
  '"',
  '0',
  '\u0000',
  '\u202e',
  'ß',
  'İ',
];

/**
 * Words that the reader writes. Any text is a value, however long. The address holds it as it is, or not at all
 * where it is too long: a part of it would be another text, with other numbers.
 */
export function text(initial = ''): Text {
  const fitsAddress = (value: string): boolean => escapedLength(value) <= longestInAddress;
  if (clean(initial) !== initial || !fitsAddress(initial)) {
    throw new RangeError(`initial is ${initial.slice(0, 40)}, and has to be a text that fits an address`);
  }
  return {
    kind: 'text',
    initial,
    fitsAddress,
    parse: (raw) => (fitsAddress(raw) ? clean(raw) : undefined),
    format: (value) => (fitsAddress(value) ? value : initial),
    sample(random) {
      const length = Math.floor(random() * random() * 60);
      return Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)] ?? '').join('');
    },
  };
}
