import type { Language, Localized } from './language.ts';

/** What a reader reads a number in. Everything inside is in nats; bits exist at the edge of display only. */
export type Unit = 'nats' | 'bits';

/**
 * How a quantity depends on that choice: `information` divides by log 2, `root-information` (the root of a
 * divergence) by √log 2, `bits` is in bits whatever the reader chose (a code length), `none` is a plain number.
 */
export type UnitKind = 'information' | 'root-information' | 'bits' | 'none';

const divisor: Readonly<Record<UnitKind, number>> = {
  information: Math.LN2,
  'root-information': Math.sqrt(Math.LN2),
  bits: 1,
  none: 1,
};

/** The value in the reader's unit, from nats. */
export function inUnit(value: number, kind: UnitKind, unit: Unit): number {
  return unit === 'bits' ? value / divisor[kind] : value;
}

/** The inverse of `inUnit`: nats, from the reader's unit. */
export function fromUnit(value: number, kind: UnitKind, unit: Unit): number {
  return unit === 'bits' ? value * divisor[kind] : value;
}

const unitNames: Localized<Readonly<Record<Unit, string>>> = {
  en: { nats: 'nats', bits: 'bits' },
  ko: { nats: '내트', bits: '비트' },
};

/** The unit's name as it stands behind a number, or nothing where the number has none. */
export function unitName(kind: UnitKind, unit: Unit, language: Language): string {
  const names = unitNames[language];
  if (kind === 'bits') return names.bits;
  if (kind === 'information') return names[unit];
  return kind === 'root-information' ? `√${names[unit]}` : '';
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function superscript(n: number): string {
  const digits = [...String(Math.abs(n))].map((digit) => superscripts[Number(digit)]).join('');
  return (n < 0 ? '⁻' : '') + digits;
}

/** Thousands parted by commas, in both languages; what stands behind the point is left alone. */
const grouped = (text: string): string =>
  text.replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));

/** A true minus sign. */
const signed = (text: string): string => text.replace('-', '−');

/**
 * A number as a reader sees it: fixed digits, thousands parted, a true minus sign, ∞ for infinity, and a power of ten
 * where fixed digits would show only zeros or more figures than anyone reads.
 */
export function formatNumber(value: number, digits = 3): string {
  if (Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e6 || (digits > 0 && size < 0.5 * 10 ** -digits))) {
    // The engine rounds from the exact double; a quotient by a power of ten is 0 or ∞ at the ends of the range.
    const [mantissa = '', exponent = '0'] = value.toExponential(2).split('e');
    return `${signed(mantissa)}×10${superscript(Number(exponent))}`;
  }
  const text = value.toFixed(digits);
  return signed(grouped(Number(text) === 0 ? text.replace('-', '') : text));
}

/** A count: a whole number, thousands parted, never with decimals. Throws `RangeError` for anything else. */
export function formatCount(count: number): string {
  if (!Number.isSafeInteger(count)) throw new RangeError(`count must be a whole number; got ${count}`);
  return signed(grouped(String(count)));
}

/** A count with its English noun: `counted(1, 'part')` is “1 part”, `counted(2, 'axis', 'axes')` is “2 axes”. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${Math.abs(count) === 1 ? one : many}`;

/** A quantity in nats as the reader of `unit` sees it, without the unit's name. */
export function formatQuantity(value: number, kind: UnitKind, unit: Unit, digits = 3): string {
  return formatNumber(inUnit(value, kind, unit), digits);
}
