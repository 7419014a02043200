import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaledErfc } from '../../src/math/erf.ts';
import {
  inverseMills,
  logStandardCdf,
  logStandardMass,
  standardCdf,
  standardQuantile,
} from '../../src/math/standard-normal.ts';
import { real, seeded } from './arbitraries.ts';
import { expectClose } from '../setup/close.ts';

describe('the normal tail', () => {
  // Oracle: mpmath at 50 digits.
  it.each([
    [0, 1],
    [0.5, 0.6156903441929258748707934226837419],
    [1, 0.4275835761558070044107503444905152],
    [4, 0.1369994576250613898894],
    [26, 0.02168358485056290661617],
    [1e8, 5.641895835477563e-9],
    [1e300, 5.641895835477563e-301],
  ])('scaled erfc of %d', (x, value) => {
    expectClose(scaledErfc(x), value, { relative: 1e-15 });
  });
  it('Φ and its complement are one', () => {
    fc.assert(
      fc.property(real(-10, 10), (z) => {
        expectClose(standardCdf(z) + standardCdf(-z), 1, { absolute: 2e-16 });
      }),
      seeded,
    );
    expect(standardCdf(0)).toBe(0.5);
    expect([standardCdf(-Infinity), standardCdf(Infinity)]).toEqual([0, 1]);
  });
  it('keeps its logarithm where it underflows', () => {
    // Oracle: mpmath, log Φ(−100); and the asymptote −z²/2 far out.
    expectClose(logStandardCdf(-100), -5005.52420869420508862, { relative: 1e-15 });
    expectClose(logStandardCdf(-1e8), -5e15, { relative: 1e-14 });
    expect(logStandardCdf(Infinity)).toBe(0);
    expect(logStandardCdf(-Infinity)).toBe(-Infinity);
  });
  it('has φ/Φ as the slope of its logarithm', () => {
    for (const z of [-30, -2, 0, 0.5, 3, 8]) {
      const h = 1e-5;
      const slope = (logStandardCdf(z + h) - logStandardCdf(z - h)) / (2 * h);
      expectClose(inverseMills(z), slope, { relative: 1e-7, absolute: 1e-9 });
    }
  });
  it('and the quantile undo each other down to 1e-300', () => {
    for (const u of [1e-300, 1e-100, 1e-16, 1e-5, 0.02, 0.3, 0.5]) {
      expectClose(standardCdf(standardQuantile(u)), u, { relative: 1e-12 });
      expectClose(standardQuantile(1 - u), -standardQuantile(1 - (1 - u)), {
        relative: 1e-14,
        absolute: 1e-16,
      });
    }
    expect([standardQuantile(0), standardQuantile(1)]).toEqual([-Infinity, Infinity]);
    // Oracle: the 97.5 % point, mpmath.
    expectClose(standardQuantile(0.975), 1.959963984540054, { relative: 1e-15 });
  });
  it('gives the mass between two points in either tail and however close they are', () => {
    // Oracle: symmetry, additivity and the density times the width.
    expectClose(logStandardMass(20, 21), logStandardMass(-21, -20), { relative: 1e-15 });
    expectClose(Math.exp(logStandardMass(-1, 1)), 0.682689492137085897, { relative: 1e-15 });
    expectClose(logStandardMass(2, 2 + 1e-9), Math.log(1e-9) - 2 - 0.5 * Math.log(2 * Math.PI), {
      absolute: 1e-7,
    });
    const parts = [
      [-3, -2.9],
      [-2.9, -1],
      [-1, 0.4],
      [0.4, 0.5],
      [0.5, 3],
    ].reduce((sum, [a = NaN, b = NaN]) => sum + Math.exp(logStandardMass(a, b)), 0);
    expectClose(parts, Math.exp(logStandardMass(-3, 3)), { relative: 1e-14 });
  });
});
