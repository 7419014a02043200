import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { klBetween, klToStandardNormal, normal } from '../../src/math/index.ts';
import { klByIntegral } from '../../src/math/kl-between.ts';
import { few, real, seeded } from './arbitraries.ts';
import { expectClose } from '../setup/close.ts';

describe('KL of a normal law with independent coordinates to the standard one', () => {
  it('is the integral, coordinate by coordinate', () => {
    fc.assert(
      fc.property(real(-2, 2), real(-3, 2), (mean, logVariance) => {
        const integral = klByIntegral(normal(mean, Math.exp(logVariance / 2)), normal(0, 1)).value;
        expectClose(klToStandardNormal([mean], [logVariance]), integral, { relative: 1e-8, absolute: 1e-9 });
      }),
      few,
    );
  });
  it('is the sum of the divergences on the line', () => {
    fc.assert(
      fc.property(real(-4, 4), real(-6, 4), real(-4, 4), real(-6, 4), (m, v, n, w) => {
        const line = (mean: number, log: number) => klBetween(normal(mean, Math.exp(log / 2)), normal(0, 1));
        const sum = line(m, v) + line(n, w);
        expectClose(klToStandardNormal([m, n], [v, w]), sum, { relative: 1e-12, absolute: 1e-15 });
      }),
      seeded,
    );
  });
  it('keeps its digits near the standard law, where it is ¼ v²', () => {
    expectClose(klToStandardNormal([0], [1e-9]), 0.25e-18, { relative: 1e-9 });
  });
  it('is 0 of the standard law, and ∞ of a variance beyond the largest double', () => {
    expect(klToStandardNormal([0, 0], [0, 0])).toBe(0);
    expect(klToStandardNormal([0], [1000])).toBe(Infinity);
  });
});
