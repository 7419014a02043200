import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixture, normal, skewNormal, uniform, wassersteinBetween } from '../../src/math/index.ts';
import type { Density } from '../../src/math/index.ts';
import { densities, few } from './arbitraries.ts';
import { expectClose } from '../setup/close.ts';

function shifted(density: (at: number) => Density, by: number): [Density, Density] {
  return [density(0), density(by)];
}

describe('Wasserstein distance', () => {
  it('of a density and its shifted copy is the shift, overlapping or not', () => {
    for (const by of [0.1, 1, 7, 50]) {
      for (const family of [
        (at: number) => normal(at, 2),
        (at: number) => uniform(at, at + 1),
        (at: number) => skewNormal(at, 1, 5),
        (at: number) => mixture([0.3, 0.7], [normal(at - 1, 0.2), normal(at + 1, 1)]),
      ]) {
        const [p, q] = shifted(family, by);
        expectClose(wassersteinBetween(p, q), by, { relative: 1e-10 });
      }
    }
  });
  it('of two centred normals is the difference of their widths times E|Z|', () => {
    expectClose(wassersteinBetween(normal(0, 1), normal(0, 3)), 2 * Math.sqrt(2 / Math.PI), {
      relative: 1e-14,
    });
  });
  it('of a uniform and one twice as wide about the same centre is a quarter of the width', () => {
    // Oracle: quantiles u − ½ and 2(u − ½); ∫ |u − ½| = ¼.
    expectClose(wassersteinBetween(uniform(-0.5, 0.5), uniform(-1, 1)), 0.25, { relative: 1e-11 });
  });
  it('is symmetric, at least the difference of the means, and a metric', () => {
    fc.assert(
      fc.property(densities(), densities(), densities(), (p, q, r) => {
        const there = wassersteinBetween(p, q);
        expectClose(wassersteinBetween(q, p), there, { relative: 1e-9, absolute: 1e-14 });
        expect(there).toBeGreaterThanOrEqual(Math.abs(p.mean - q.mean) * (1 - 1e-9) - 1e-12);
        expect(wassersteinBetween(p, r)).toBeLessThanOrEqual(there + wassersteinBetween(q, r) + 1e-9);
        expect(wassersteinBetween(p, p)).toBe(0);
      }),
      few,
    );
  });
});
