import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossEntropy, entropy, klDivergence } from '../../src/math/index.ts';
import { distributions, seeded } from './arbitraries.ts';
import { expectClose } from '../setup/close.ts';

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
