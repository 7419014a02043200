import { describe, expect, test } from 'vitest';
import { formatNumber, formatQuantity, fromUnit, inUnit, unitName } from '../../src/notebook/unit.ts';

describe('units', () => {
  test('a nat is 1/log 2 bits, and its root 1/√log 2 of theirs', () => {
    expect(inUnit(Math.LN2, 'information', 'bits')).toBe(1);
    expect(inUnit(Math.sqrt(Math.LN2), 'root-information', 'bits')).toBe(1);
    expect(inUnit(Math.LN2, 'information', 'nats')).toBe(Math.LN2);
  });

  test('plain numbers and code lengths do not follow the setting', () => {
    expect(inUnit(3, 'none', 'bits')).toBe(3);
    expect(inUnit(3, 'bits', 'bits')).toBe(3);
    expect(unitName('bits', 'nats', 'en')).toBe('bits');
    expect(unitName('none', 'bits', 'ko')).toBe('');
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
  ])('%f reads %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test('nothing turns into minus zero', () => {
    expect(formatNumber(-0.0004, 0)).toBe('0');
  });

  test('log 2 nats are one bit', () => {
    expect(formatQuantity(Math.LN2, 'information', 'bits')).toBe('1.000');
  });
});
