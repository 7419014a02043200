import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words as english } from '../../content/en/words/live/units.ts';
import {
  counted,
  formatCount,
  formatNumber,
  formatQuantity,
  fromUnit,
  inUnit,
} from '../../src/notebook/unit.ts';
import { unitName } from '../../src/notebook/words/units.ts';

describe('units', () => {
  test('a nat is 1/log 2 bits, and its root 1/√log 2 of theirs', () => {
    expect(inUnit(Math.LN2, 'information', 'bits')).toBe(1);
    expect(inUnit(Math.sqrt(Math.LN2), 'root-information', 'bits')).toBe(1);
    expect(inUnit(Math.LN2, 'information', 'nats')).toBe(Math.LN2);
  });

  test('plain numbers and code lengths do not follow the setting', () => {
    expect(inUnit(3, 'none', 'bits')).toBe(3);
    expect(inUnit(3, 'bits', 'bits')).toBe(3);
    expect(unitName('bits', 'nats', english)).toBe('bits');
    expect(unitName('none', 'bits', english)).toBe('');
    expect(unitName('root-information', 'bits', english)).toBe('√bits');
  });

  test('there and back is the same number', () => {
    for (const kind of ['information', 'root-information', 'bits', 'none'] as const) {
      for (const unit of ['nats', 'bits'] as const) {
        // Tolerance: one rounding each way.
        expect(Math.abs(fromUnit(inUnit(0.318, kind, unit), kind, unit) - 0.318)).toBeLessThan(1e-16);
      }
    }
  });
});

describe('numbers for people', () => {
  test.each([
    [1.0993971805599453, '1.099'],
    [-1, '−1.000'],
    [0, '0.000'],
    [-0, '0.000'],
    [Infinity, '∞'],
    [-Infinity, '−∞'],
    [0.00039, '3.90×10⁻⁴'],
    [-0.0000999999, '−1.00×10⁻⁴'],
    [1234567, '1.23×10⁶'],
    [0.0005, '0.001'],
    [5e-324, '4.94×10⁻³²⁴'],
    [-5e-324, '−4.94×10⁻³²⁴'],
    [Number.MAX_VALUE, '1.80×10³⁰⁸'],
    [999_999.9999, '1,000,000.000'],
    [0.00009999999, '1.00×10⁻⁴'],
    [24_705.25, '24,705.250'],
    [-1234.5, '−1,234.500'],
  ])('%f reads %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test('every double reads as a number that is near it, and never as a word', () => {
    const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
    const plain = (text: string): number =>
      Number(
        text
          .replaceAll(',', '')
          .replace('−', '-')
          .replace(
            /×10(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/u,
            (_, sign: string, power: string) =>
              `e${sign ? '-' : ''}${[...power].map((one) => digits.indexOf(one)).join('')}`,
          ),
      );
    fc.assert(
      fc.property(
        fc.double({ noDefaultInfinity: true, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (x, places) => {
          const read = plain(formatNumber(x, places));
          // Tolerance: half of the last figure that is shown, of three in a power of ten; 1.8e308 rounds to infinity.
          const half = Math.max(0.5 * 10 ** -places, 0.0051 * Math.abs(x)) * (1 + 1e-12);
          if (Math.abs(x) < 1.79e308) expect(Math.abs(read - x)).toBeLessThanOrEqual(half);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('a count has no decimals, and one is one', () => {
    expect(formatCount(8675)).toBe('8,675');
    expect(formatCount(-1_000_000)).toBe('−1,000,000');
    expect(counted(1, 'part')).toBe('1 part');
    expect(counted(0, 'part')).toBe('0 parts');
    expect(counted(2, 'axis', 'axes')).toBe('2 axes');
    expect(() => formatCount(0.5)).toThrow(RangeError);
  });

  test('nothing turns into minus zero', () => {
    expect(formatNumber(-0.0004, 0)).toBe('0');
  });

  test('log 2 nats are one bit', () => {
    expect(formatQuantity(Math.LN2, 'information', 'bits')).toBe('1.000');
  });
});
