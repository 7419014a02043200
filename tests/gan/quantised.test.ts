import { describe, expect, test } from 'vitest';
import { dequantised, quantised } from '../../src/gan/contract/quantised.ts';

const ROWS = [Float32Array.of(0.5, -2, 1.25, 0), [0, 0], Float32Array.of(1e-3)];
const SIZES = ROWS.map(({ length }) => length);

describe('weights as bytes', () => {
  test('come back to half a step, which is the largest of their variable by 254', () => {
    const bytes = quantised(ROWS);
    expect(bytes).toHaveLength(7 + 4 * 3);
    dequantised(bytes, SIZES).forEach((row, i) => {
      const step = Math.max(...Array.from(ROWS[i] as ArrayLike<number>, Math.abs)) / 127;
      row.forEach((x, k) =>
        expect(Math.abs(x - (ROWS[i]?.[k] as number))).toBeLessThanOrEqual(step / 2 + 1e-7),
      );
    });
  });

  test('of other networks, or damaged in a size, are refused', () => {
    const bytes = quantised(ROWS);
    expect(() => dequantised(bytes, [4, 2])).toThrow(RangeError);
    expect(() => dequantised(bytes.slice(0, -1), SIZES)).toThrow(RangeError);
    const damaged = bytes.slice();
    damaged.set([0, 0, 0xc0, 0x7f], 0);
    expect(() => dequantised(damaged, SIZES)).toThrow(RangeError);
  });
});
