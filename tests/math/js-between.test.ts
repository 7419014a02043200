import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  jsBetween,
  jsBetweenDetailed,
  jsDistanceBetween,
  klBetween,
  mixture,
  normal,
  truncated,
  uniform,
} from '../../src/math/index.ts';
import type { Density } from '../../src/math/index.ts';
import { densities, few } from './arbitraries.ts';
import { expectClose } from '../setup/close.ts';

function shifted(density: (at: number) => Density, by: number): [Density, Density] {
  return [density(0), density(by)];
}

describe('Jensen–Shannon divergence of two densities', () => {
  it('of N(0,1) and N(1,1) is the golden 0.111421', () => {
    expectClose(jsBetween(normal(0, 1), normal(1, 1)), 0.111421, { absolute: 5e-7 });
  });
  it('of disjoint supports is log 2 exactly, whatever the distance', () => {
    for (const by of [1, 1.5, 2, 100]) {
      const [p, q] = shifted((at) => uniform(at, at + 1), by);
      expect(jsBetween(p, q)).toBe(Math.LN2);
    }
    const [p, q] = shifted((at) => truncated(normal(at, 1), at - 1, at + 1), 2);
    expect(jsBetween(p, q)).toBe(Math.LN2);
  });
  it('of two overlapping uniforms is log 2 times what they do not share', () => {
    // Oracle: on the shared part p = q, so only the share outside counts.
    expectClose(jsBetween(uniform(0, 1), uniform(0.25, 1.25)), 0.25 * Math.LN2, { relative: 1e-14 });
  });
  it('is symmetric and between 0 and log 2', () => {
    fc.assert(
      fc.property(densities(), densities(), (p, q) => {
        const { value, infiniteAt } = jsBetweenDetailed(p, q);
        expectClose(jsBetween(q, p), value, { relative: 1e-13 });
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(Math.LN2);
        expect(infiniteAt).toBe(null);
        expect(jsBetween(p, p)).toBe(0);
      }),
      few,
    );
  });
  it('is the mean KL to the mixture', () => {
    fc.assert(
      fc.property(densities(), densities(), (p, q) => {
        const m = mixture([0.5, 0.5], [p, q]);
        expectClose((klBetween(p, m) + klBetween(q, m)) / 2, jsBetween(p, q), {
          relative: 1e-8,
          absolute: 1e-12,
        });
      }),
      few,
    );
  });
  it('has a root that obeys the triangle inequality', () => {
    fc.assert(
      fc.property(densities(), densities(), densities(), (p, q, r) => {
        expect(jsDistanceBetween(p, r)).toBeLessThanOrEqual(
          jsDistanceBetween(p, q) + jsDistanceBetween(q, r) + 1e-9,
        );
      }),
      few,
    );
  });
});
