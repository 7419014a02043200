import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entropy, huffmanCode, huffmanCodeLength, toBits } from '../../src/math/index.ts';
import { distributions, normalise, seeded } from './arbitraries.ts';

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
