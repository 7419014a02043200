import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frechetDistance, jsBetween, mixture, normal, twoModes, uniform } from '../../src/math/index.ts';
import { integrate } from '../../src/math/quadrature.ts';
import { expectClose } from '../setup/close.ts';
import { densities, few } from './arbitraries.ts';

describe('the squared Fréchet distance', () => {
  // Oracle: the squared Wasserstein-2 distance, ∫ (F⁻¹(u) − G⁻¹(u))² du, by quadrature over 1 − 2e-9 of the mass.
  it('of two normals is the squared distance of their quantiles', () => {
    for (const [p, q] of [
      [normal(0, 1), normal(3, 2)],
      [normal(-1, 0.3), normal(-1, 1.7)],
      [normal(4, 1), normal(-2, 1)],
    ] as const) {
      const squared = (u: number): number => (p.quantile(u) - q.quantile(u)) ** 2;
      const { value } = integrate(squared, [1e-9, 1e-4, 0.5, 1 - 1e-4, 1 - 1e-9], { relative: 1e-9 });
      expectClose(frechetDistance(p, q), value, { relative: 1e-6 });
    }
  });

  it('sees means and standard deviations of any law, and adds their squares', () => {
    // Oracle: a uniform on [0, 6] has mean 3 and variance 3; the mixture has mean 1 and variance 1 + 4.
    const spread = Math.sqrt(5) - Math.sqrt(3);
    const p = mixture([0.5, 0.5], [normal(-1, 1), normal(3, 1)]);
    expectClose(frechetDistance(p, uniform(0, 6)), 4 + spread * spread, { relative: 1e-12 });
  });

  it('is 0 for two hills and the one bell of their mean and width, which JSD tells apart', () => {
    const [hills, bell] = [twoModes(1.2, 0.5), normal(0, 1.3)];
    expect(frechetDistance(hills, bell)).toBeLessThan(1e-28);
    expect(jsBetween(hills, bell)).toBeGreaterThan(0.05);
  });

  it('is symmetric, never negative, and 0 from a law to itself', () => {
    fc.assert(
      fc.property(densities(), densities(), (p, q) => {
        expect(frechetDistance(p, q)).toBe(frechetDistance(q, p));
        expect(frechetDistance(p, q)).toBeGreaterThanOrEqual(0);
        expect(frechetDistance(p, p)).toBe(0);
      }),
      few,
    );
  });
});
