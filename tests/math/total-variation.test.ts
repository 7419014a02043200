import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalVariation } from '../../src/math/index.ts';
import { distributions, seeded } from './arbitraries.ts';
import { expectClose } from '../setup/close.ts';

describe('total variation', () => {
  it('is the largest difference of the probabilities of an event', () => {
    fc.assert(
      fc.property(distributions(2), ([p = [], q = []]) => {
        const event = p.reduce((sum, value, i) => sum + Math.max(0, value - (q[i] ?? NaN)), 0);
        expectClose(totalVariation(p, q), event, { absolute: 1e-15 });
      }),
      seeded,
    );
  });
  it('is one for vectors that share no outcome', () => {
    expect(totalVariation([1, 0], [0, 1])).toBe(1);
  });
});
