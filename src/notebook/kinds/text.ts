import type { Parameter } from './kind.ts';

export interface Text extends Parameter<string, 'text'> {
  /** Tells whether a text is short enough for an address; a longer one is kept by its figure alone. */
  fitsAddress(text: string): boolean;
}

/** The most escaped characters: servers and messengers cut addresses at about 4,000, and Hangul takes nine for one. */
const longestInAddress = 2000;

/** Measures a text with its characters escaped. */
function escapedLength(text: string): number {
  // A text that is too long unescaped is too long escaped, so a megabyte need not be escaped.
  return text.length > longestInAddress ? Infinity : new URLSearchParams([['', text]]).toString().length - 1;
}

/** Brings a text to a form that a text area and an address can both hold: one kind of line end, no lone surrogates. */
function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').toWellFormed();
}

/** Pieces of difficult texts: other scripts, marks apart from their letters, markup, characters that no font has. */
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
 * Makes a parameter that is a text written by the reader, of any length. If it is too long the address does not hold it at
 * all, because a part of it would be another text, with other numbers.
 *
 * @throws RangeError if the initial text does not fit an address
 */
export function text(initial = ''): Text {
  const fitsAddress = (value: string): boolean => escapedLength(value) <= longestInAddress;
  if (clean(initial) !== initial || !fitsAddress(initial)) {
    throw new RangeError(`initial must be a text that fits an address; got ${initial.slice(0, 40)}`);
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
