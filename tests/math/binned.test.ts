import { describe, expect, it } from 'vitest';
import { binMasses, normal, totalVariation } from '../../src/math/index.ts';

describe('binning', () => {
  it('keeps total variation within its bounds', () => {
    const edges = [-1, 0, 1];
    const p = binMasses(normal(0, 1), edges, { outer: true });
    const q = binMasses(normal(1, 1), edges, { outer: true });
    // Oracle: TV of N(0,1), N(1,1) is 2Φ(½) − 1 = 0.3829; bins can only lower it.
    expect(totalVariation(p, q)).toBeLessThanOrEqual(0.38292492254802624);
  });
});
