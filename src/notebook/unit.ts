/** The unit in which a reader reads information. All computations are in nats; bits exist in display only. */
export type Unit = 'nats' | 'bits';

/**
 * The dependence of a quantity on that choice: `information` divides by log 2, `root-information` (the root of a
 * divergence) by √log 2, `bits` is always in bits (a code length), `none` is a plain number.
 */
export type UnitKind = 'information' | 'root-information' | 'bits' | 'none';

const divisor: Readonly<Record<UnitKind, number>> = {
  information: Math.LN2,
  'root-information': Math.sqrt(Math.LN2),
  bits: 1,
  none: 1,
};

/** Converts a value from nats to the reader's unit. */
export function inUnit(value: number, kind: UnitKind, unit: Unit): number {
  return unit === 'bits' ? value / divisor[kind] : value;
}

/** Converts a value from the reader's unit to nats, the inverse of `inUnit`. */
export function fromUnit(value: number, kind: UnitKind, unit: Unit): number {
  return unit === 'bits' ? value * divisor[kind] : value;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function superscript(n: number): string {
  const digits = [...String(Math.abs(n))].map((digit) => superscripts[Number(digit)]).join('');
  return (n < 0 ? '⁻' : '') + digits;
}

/** Separates thousands by commas, in both languages, and leaves decimals alone. */
const grouped = (text: string): string =>
  text.replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));

/** Replaces the hyphen by a true minus sign. */
const signed = (text: string): string => text.replace('-', '−');

/**
 * Formats a number for a reader: fixed digits, separated thousands, a true minus sign, ∞ for infinity, and a power of ten
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

/** Formats a count, with separated thousands and without decimals. Throws a RangeError if it is not a whole number. */
export function formatCount(count: number): string {
  if (!Number.isSafeInteger(count)) throw new RangeError(`count must be a whole number; got ${count}`);
  return signed(grouped(String(count)));
}

/** Writes a count with its English noun: `counted(1, 'part')` is “1 part”, `counted(2, 'axis', 'axes')` is “2 axes”. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${Math.abs(count) === 1 ? one : many}`;

/** Formats a quantity, given in nats, in the reader's unit, without the unit's name. */
export function formatQuantity(value: number, kind: UnitKind, unit: Unit, digits = 3): string {
  return formatNumber(inUnit(value, kind, unit), digits);
}
