import { describe, expect, test } from 'vitest';
import { rate } from '../../src/notebook/kinds/index.ts';

describe('learning rate', () => {
  const own = rate(0.002);

  test('has a slider that stops at 1, 2 and 5 of each decade from a millionth to ten', () => {
    expect(own.stops).toHaveLength(22);
    expect(own.stops.slice(0, 4)).toEqual([0.000001, 0.000002, 0.000005, 0.00001]);
    expect(own.stops.slice(-4)).toEqual([1, 2, 5, 10]);
  });

  test('is any number between, in whatever form, and in the address the shortest decimal', () => {
    const forms = ['0.003', '3e-3', '.003', '1E-6', '1e-4', '10', '0.1234567'];
    // Oracle: the same numbers as one writes them by hand.
    expect(forms.map((text) => own.format(own.parse(text) ?? NaN))).toEqual([
      '0.003',
      '0.003',
      '0.003',
      '0.000001',
      '0.0001',
      '10',
      '0.1234567',
    ]);
    for (const text of ['0', '9e-7', '10.1', '-0.1', '1e-4x', '0,003'])
      expect(own.parse(text)).toBeUndefined();
  });

  test('has every rate that an old link can have', () => {
    const old = [
      '0.0001',
      '0.0002',
      '0.0005',
      '0.001',
      '0.002',
      '0.005',
      '0.01',
      '0.02',
      '0.05',
      '0.1',
      '1',
      '10',
    ];
    for (const text of old) {
      expect(own.parse(text)).toBe(Number(text));
      expect(own.stops).toContain(Number(text));
    }
  });

  test('stands at the stop that is nearest by ratio', () => {
    expect([0.000001, 0.003, 0.0032, 9, 10].map((value) => own.stops[own.stopAt(value)])).toEqual(
      // √(0.002·0.005) = 0.00316 lies between two stops.
      [0.000001, 0.002, 0.005, 10, 10],
    );
  });

  test('refuses a start that it cannot have', () => {
    expect(() => rate(0)).toThrow(RangeError);
  });
});
