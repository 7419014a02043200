import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exponentialOverTriangle } from '../../../src/gan/plane/log-linear.ts';
import { expectClose } from '../../setup/close.ts';

/** ∫ e^f over the triangle, by the rule of the midpoints of edges on n² equal parts. */
function oracle([x, y, z]: readonly [number, number, number], n: number): number {
  let total = 0;
  const f = (s: number, t: number) => Math.exp(x + ((y - x) * s + (z - x) * t) / n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; i + j < n; j++) {
      total += f(i + 0.5, j) + f(i, j + 0.5) + f(i + 0.5, j + 0.5);
      if (i + j < n - 1) total += f(i + 1, j + 0.5) + f(i + 0.5, j + 1) + f(i + 0.5, j + 0.5);
    }
  }
  return total / (6 * n * n);
}

test('the integral of an exponential over a triangle', () => {
  const value = fc.double({ min: -12, max: 0, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(value, value, value), (corners) => {
      expectClose(exponentialOverTriangle(...corners), oracle(corners, 60), { relative: 2e-4 });
    }),
    { numRuns: 60 },
  );
  for (const corners of [
    [0, 0, 0],
    [-0.04, 0, -0.09],
    [-0.04, 0, -0.11],
    [0, -3, -3.009],
    [0, -3, -3.011],
    [0, 0, -5],
  ] as [number, number, number][]) {
    expectClose(exponentialOverTriangle(...corners), oracle(corners, 200), { relative: 1e-5 });
  }
  // Far apart: e^0 · 1/(a b).
  expectClose(exponentialOverTriangle(-1e4, 0, -2e4), 1 / 2e8, { relative: 1e-12 });
  expect(exponentialOverTriangle(0, 0, 0)).toBe(0.5);
});
