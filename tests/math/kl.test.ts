import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bernoulliKl, jsDivergence, klDivergence, totalVariation } from '../../src/math/index.ts';
import { distributions, real, seeded } from './arbitraries.ts';
import { expectClose } from '../setup/close.ts';

/** Adds neighbouring outcomes together: a coarser look at the same draw. */
function merge(p: readonly number[]): number[] {
  return Array.from({ length: Math.ceil(p.length / 2) }, (_, i) => (p[2 * i] ?? 0) + (p[2 * i + 1] ?? 0));
}

function blend(p: readonly number[], q: readonly number[], t: number): number[] {
  return p.map((value, i) => t * value + (1 - t) * (q[i] ?? NaN));
}

describe('KL divergence of two vectors', () => {
  it('is not symmetric', () => {
    // Oracle: ½ log(25/9) and 0.9 log 1.8 + 0.1 log 0.2.
    expectClose(klDivergence([0.5, 0.5], [0.9, 0.1]), 0.5 * Math.log(25 / 9), { relative: 1e-14 });
    expectClose(klDivergence([0.9, 0.1], [0.5, 0.5]), 0.9 * Math.log(1.8) + 0.1 * Math.log(0.2), {
      relative: 1e-14,
    });
  });
  it('is infinite where q is zero and p is not, and finite the other way round', () => {
    expect(klDivergence([0.5, 0.5], [1, 0])).toBe(Infinity);
    expectClose(klDivergence([1, 0], [0.5, 0.5]), Math.LN2, { relative: 1e-15 });
  });
  it('keeps its digits where the quotient of two probabilities overflows', () => {
    // Oracle: log(1/5e-324) = 1074 log 2 exactly, since 5e-324 is 2^−1074.
    expectClose(klDivergence([1, 0], [5e-324, 1]), 1074 * Math.LN2, { relative: 1e-15 });
  });
  it('is never negative, and zero of a vector and itself', () => {
    fc.assert(
      fc.property(distributions(2), ([p = [], q = []]) => {
        expect(klDivergence(p, q)).toBeGreaterThanOrEqual(0);
        expect(klDivergence(p, p)).toBe(0);
      }),
      seeded,
    );
  });
  it('is zero only for equal vectors (Pinsker: KL ≥ 2 TV²)', () => {
    fc.assert(
      fc.property(distributions(2), ([p = [], q = []]) => {
        expect(klDivergence(p, q)).toBeGreaterThanOrEqual(2 * totalVariation(p, q) ** 2 - 1e-15);
      }),
      seeded,
    );
  });
  it('does not grow when outcomes are merged (data processing)', () => {
    fc.assert(
      fc.property(distributions(2), ([p = [], q = []]) => {
        expect(klDivergence(merge(p), merge(q))).toBeLessThanOrEqual(
          klDivergence(p, q) * (1 + 1e-13) + 1e-15,
        );
      }),
      seeded,
    );
  });
  it('is convex in the pair', () => {
    fc.assert(
      fc.property(distributions(4), real(0.01, 0.99), ([a = [], b = [], c = [], d = []], t) => {
        const bound = t * klDivergence(a, c) + (1 - t) * klDivergence(b, d);
        expect(klDivergence(blend(a, b, t), blend(c, d, t))).toBeLessThanOrEqual(bound * (1 + 1e-12) + 1e-14);
      }),
      seeded,
    );
  });
  it('does not change when the outcomes of both are relabelled', () => {
    fc.assert(
      fc.property(distributions(2), ([p = [], q = []]) => {
        const there = klDivergence([...p].reverse(), [...q].reverse());
        expectClose(there, klDivergence(p, q), { relative: 1e-14, absolute: 1e-15 });
      }),
      seeded,
    );
  });
  it('agrees with the two-outcome form', () => {
    fc.assert(
      fc.property(real(0, 1), real(0, 1), (a, b) => {
        expectClose(bernoulliKl(a, b), klDivergence([a, 1 - a], [b, 1 - b]), {
          relative: 1e-13,
          absolute: 1e-15,
        });
      }),
      seeded,
    );
  });
  it('of every best fit of the misspecified family is where curriculum.md says: 0.600, 0.616, 0.634', () => {
    const p = [0.6, 0.3, 0.1];
    const family = (t: number): number[] => [t, (1 - t) / 2, (1 - t) / 2];
    const best = (loss: (q: number[]) => number): number => {
      let at = 0;
      for (let i = 1; i < 10000; i += 1)
        if (loss(family(i / 10000)) < loss(family(at || 0.5))) at = i / 10000;
      return at;
    };
    // Oracle: a grid of 1e-4, so three digits are certain.
    expectClose(
      best((q) => klDivergence(p, q)),
      0.6,
      { absolute: 1e-4 },
    );
    expectClose(
      best((q) => jsDivergence(p, q)),
      0.616,
      { absolute: 5e-4 },
    );
    expectClose(
      best((q) => klDivergence(q, p)),
      0.634,
      { absolute: 5e-4 },
    );
  });
});
