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

/**
 * A number as a reader sees it: fixed digits, a true minus sign, ∞ for infinity, and a power of ten where
 * fixed digits would show only zeros or more figures than anyone reads.
 */
export function formatNumber(value: number, digits = 3): string {
  if (Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e6 || (digits > 0 && size < 0.5 * 10 ** -digits))) {
    const exponent = Math.floor(Math.log10(size));
    const mantissa = (value / 10 ** exponent).toFixed(2);
    // A double just under a power of ten rounds up to 10.00; it reads better as the next power.
    const [m, e] = /^-?10/.test(mantissa)
      ? [mantissa.replace('10.00', '1.00'), exponent + 1]
      : [mantissa, exponent];
    return `${m}×10${superscript(e)}`.replace('-', '−');
  }
  const text = value.toFixed(digits);
  return (Number(text) === 0 ? text.replace('-', '') : text).replace('-', '−');
}

/** A quantity in nats as the reader of `unit` sees it, without the unit's name. */
export function formatQuantity(value: number, kind: UnitKind, unit: Unit, digits = 3): string {
  return formatNumber(inUnit(value, kind, unit), digits);
}
