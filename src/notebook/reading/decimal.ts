// Numbers as people write them. A comma may be a decimal mark or part thousands; the whole text tells which.

/** The decimal mark of a text; the other one, a space or an apostrophe may then part thousands. */
export type Mark = '.' | ',';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const grouped: Readonly<Record<Mark, RegExp>> = {
  '.': /^[-+]?[1-9]\d{0,2}([,\s'’])\d{3}(?:\1\d{3})*(?:\.\d*)?$/,
  ',': /^[-+]?[1-9]\d{0,2}([.\s'’])\d{3}(?:\1\d{3})*(?:,\d+)?$/,
};

/** Reads a number whose thousands are parted, or NaN. */
function groupedNumber(cell: string, mark: Mark): number {
  const text = cell.trim();
  if (!grouped[mark].test(text)) return NaN;
  const [whole = '', fraction = ''] = text.split(mark);
  return Number(`${whole.replaceAll(/[^-+\d]/g, '')}.${fraction}`);
}

/** Reads a finite decimal number, or NaN. Number() alone would accept the empty text and 0x10. */
export function numberOf(cell: string, mark: Mark): number {
  let text = cell;
  if (mark === ',') {
    if (cell.includes('.')) return groupedNumber(cell, mark);
    const comma = cell.indexOf(',');
    // The comma of `1,` is a delimiter and not a decimal comma.
    if (comma >= 0 && !isDigit(cell.charCodeAt(comma + 1))) return NaN;
    text = cell.replace(',', '.');
  }
  const value = Number(text);
  if (!Number.isFinite(value)) return groupedNumber(cell, mark);
  if (value === 0 && text.trim() === '') return NaN;
  return Number.isInteger(value) && /[xob]/i.test(text) ? NaN : value;
}

/** What a number tells of its text: `maybe` is 1,234, which is read either way, and `ungrouped` 1234. */
type Sign = 'comma' | 'point' | 'maybe' | 'ungrouped';

const signs: readonly (readonly [RegExp, Sign | undefined])[] = [
  [/^[-+]?[1-9]\d{0,2},\d{3}$/, 'maybe'],
  // Nearly always a decimal point: it decides nothing against a clear decimal comma, and needs no help otherwise.
  [/^[-+]?[1-9]\d{0,2}\.\d{3}$/, undefined],
  [/^[-+]?\d*,\d+(?:e[-+]?\d+)?$/i, 'comma'],
  [/^[-+]?(?:\d+\.\d*|\.\d+)(?:e[-+]?\d+)?$/i, 'point'],
  [/^[-+]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/, 'point'],
  [/^[-+]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?$/, 'comma'],
  [/^[-+]?[1-9]\d{0,2}(?:[\s'’]\d{3})+\.\d+$/, 'point'],
  [/^[-+]?[1-9]\d{0,2}(?:[\s'’]\d{3})+,\d+$/, 'comma'],
  [/^[-+]?\d{4,}$/, 'ungrouped'],
];

/** The longest text that is looked at as a number. */
const longest = 40;

const signOf = (text: string): Sign | undefined =>
  text.length > longest ? undefined : signs.find(([shape]) => shape.test(text))?.[1];

/** Tells whether a number alone could be read either way. */
export const isDoubtful = (cell: string): boolean => signOf(cell.trim()) === 'maybe';

/** Decides on the decimal mark of fields; undefined if 1,234 occurs and nothing tells whether it is a thousand. */
export function markOf(cells: Iterable<string>, semicolons: boolean): Mark | undefined {
  const count = { comma: 0, point: 0, maybe: 0, ungrouped: 0 };
  for (const cell of cells) {
    const sign = signOf(cell.trim());
    if (sign) count[sign]++;
  }
  if (count.comma !== count.point) return count.comma > count.point ? ',' : '.';
  if (count.maybe === 0) return '.';
  // Semicolons part columns where the comma is a decimal mark; and who writes 1234 parts no thousands.
  return semicolons || count.ungrouped > 0 ? ',' : undefined;
}
