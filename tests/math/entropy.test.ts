import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entropy, perplexity, selfInformation, toBits } from '../../src/math/index.ts';
import { distributions, real, seeded } from './arbitraries.ts';
import { expectClose } from '../setup/close.ts';

describe('self-information', () => {
  it('is one bit for a fair coin and three for one of eight', () => {
    // Oracle: Shannon's definition; the logarithm of a power of two over log 2 is exact to an ulp.
    expectClose(toBits(selfInformation(0.5)), 1, { relative: 1e-15 });
    expectClose(toBits(selfInformation(0.125)), 3, { relative: 1e-15 });
  });
  it('is positive zero for a certain event and infinite for an impossible one', () => {
    expect(selfInformation(1)).toBe(0);
    expect(selfInformation(0)).toBe(Infinity);
  });
});

describe('entropy', () => {
  it('of (0.9, 0.1) is the golden 0.325083 nats', () => {
    expectClose(entropy([0.9, 0.1]), 0.325083, { absolute: 5e-7 });
  });
  it('is log k for k equal outcomes and perplexity then is k', () => {
    for (const k of [1, 2, 8, 16, 1000]) {
      const p = Array.from({ length: k }, () => 1 / k);
      expectClose(entropy(p), Math.log(k), { relative: 1e-14 });
      expectClose(perplexity(p), k, { relative: 1e-13 });
    }
  });
  it('of a certain outcome is zero, not minus zero', () => {
    expect(entropy([0, 1, 0])).toBe(0);
    expect(entropy(new Float64Array([1]))).toBe(0);
  });
  it('lies between 0 and log k', () => {
    fc.assert(
      fc.property(distributions(1), ([p = []]) => {
        expect(entropy(p)).toBeGreaterThanOrEqual(0);
        // Tolerance: an ulp or two of log k.
        expect(entropy(p)).toBeLessThanOrEqual(Math.log(p.length) + 1e-15);
      }),
      seeded,
    );
  });
  it('is concave: mixing never lowers it below the mean of the two', () => {
    fc.assert(
      fc.property(distributions(2), real(0, 1), ([p = [], q = []], t) => {
        const mixed = p.map((value, i) => t * value + (1 - t) * (q[i] ?? NaN));
        expect(entropy(mixed)).toBeGreaterThanOrEqual(t * entropy(p) + (1 - t) * entropy(q) - 1e-14);
      }),
      seeded,
    );
  });
  it('does not change when outcomes are relabelled, but for the order of summation', () => {
    fc.assert(
      fc.property(distributions(1), ([p = []]) => {
        expectClose(entropy([...p].reverse()), entropy(p), { relative: 1e-15, absolute: 1e-300 });
      }),
      seeded,
    );
  });
});
