import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  crossEntropy,
  entropy,
  huffmanCode,
  huffmanCodeLength,
  klDivergence,
  perplexity,
  selfInformation,
  toBits,
  toNats,
} from '../../src/math/index.ts';
import { distributions, normalise, seeded } from './arbitraries.ts';
import { expectClose } from './close.ts';

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
      fc.property(distributions(2), fc.double({ min: 0, max: 1, noNaN: true }), ([p = [], q = []], t) => {
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

describe('cross entropy', () => {
  it("of the source's example, truth (1, 0) and guess (0.4, 0.6), is −log 0.4", () => {
    expectClose(crossEntropy([1, 0], [0.4, 0.6]), -Math.log(0.4), { relative: 1e-15 });
  });
  it('is infinite where q excludes what p allows, and only there', () => {
    expect(crossEntropy([0.5, 0.5], [1, 0])).toBe(Infinity);
    expect(crossEntropy([1, 0], [1, 0])).toBe(0);
  });
  it('is entropy plus KL divergence', () => {
    fc.assert(
      fc.property(distributions(2), ([p = [], q = []]) => {
        const whole = crossEntropy(p, q);
        // Tolerance: rounding of each of the three sums.
        expectClose(entropy(p) + klDivergence(p, q), whole, { relative: 1e-14, absolute: 1e-15 });
      }),
      seeded,
    );
  });
});

describe('Huffman code', () => {
  it('spells out a small code, earlier outcomes reading 0', () => {
    expect(huffmanCode([0.5, 0.25, 0.25])).toEqual(['0', '10', '11']);
    expect(huffmanCode([0.25, 0.25, 0.25, 0.25])).toEqual(['00', '01', '10', '11']);
  });
  it('gives no word to the impossible and an empty one to a sole outcome', () => {
    expect(huffmanCode([0, 1, 0])).toEqual([null, '', null]);
    expect(huffmanCodeLength([0, 1, 0])).toBe(0);
    expect(huffmanCode([0.5, 0, 0.5])).toEqual(['0', null, '1']);
  });
  it('meets entropy exactly on powers of one half', () => {
    expect(huffmanCodeLength([0.5, 0.25, 0.125, 0.0625, 0.0625])).toBe(1.875);
  });
  it('is free of prefixes and full: Kraft’s sum is one', () => {
    fc.assert(
      fc.property(distributions(1), ([p = []]) => {
        const words = huffmanCode(p).filter((word) => word !== null);
        expect(words.length).toBe(p.filter((value) => value > 0).length);
        for (const a of words) for (const b of words) if (a !== b) expect(b.startsWith(a)).toBe(false);
        expect(new Set(words).size).toBe(words.length);
        expect(words.reduce((sum, word) => sum + 2 ** -word.length, 0)).toBe(1);
      }),
      seeded,
    );
  });
  it('keeps Shannon’s bound H ≤ L < H + 1 in bits', () => {
    fc.assert(
      fc.property(distributions(1), ([p = []]) => {
        const bits = toBits(entropy(p));
        expect(huffmanCodeLength(p)).toBeGreaterThanOrEqual(bits - 1e-14);
        // Entries of 1e-300 still need a word each: the bound is strict in exact arithmetic, touched in floating point.
        expect(huffmanCodeLength(p)).toBeLessThanOrEqual(bits + 1);
      }),
      seeded,
    );
  });
  it('gives the likelier outcome the word that is no longer', () => {
    const p = normalise([7, 1, 3, 3, 9, 2, 2]);
    const code = huffmanCode(p);
    p.forEach((a, i) =>
      p.forEach((b, j) => {
        if (a > b) expect((code[i] ?? '').length).toBeLessThanOrEqual((code[j] ?? '').length);
      }),
    );
  });
});

describe('units', () => {
  it('convert there and back', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (x) => {
        expectClose(toBits(toNats(x)), x, { relative: 4e-16 });
      }),
      seeded,
    );
    expect(toBits(Infinity)).toBe(Infinity);
    expectClose(toNats(1), Math.log(2), { relative: 1e-16 });
  });
});
