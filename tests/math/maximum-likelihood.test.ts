import { describe, expect, it } from 'vitest';
import {
  negativeLogLikelihood,
  normal,
  normalMaximumLikelihood,
  random,
  sampleVariance,
  uniform,
} from '../../src/math/index.ts';
import { crossEntropyBetween } from '../../src/math/cross-entropy-between.ts';
import { expectClose } from '../setup/close.ts';

describe('maximum likelihood of a normal', () => {
  it('is the sample’s own mean and sd, dividing by n', () => {
    expect(normalMaximumLikelihood([1, 3])).toEqual({ mean: 2, sd: 1 });
    expectClose(sampleVariance([1, 2, 3, 4]), 1.25, { relative: 1e-15 });
  });
  it('has the least negative log-likelihood of all normals', () => {
    const source = random(8);
    const sample = Array.from({ length: 50 }, () => normal(2, 3).sample(source));
    const { mean, sd } = normalMaximumLikelihood(sample);
    const best = negativeLogLikelihood(normal(mean, sd), sample);
    // Oracle: log(sd √(2πe)), the entropy of the fitted normal.
    expectClose(best, Math.log(sd) + 0.5 * Math.log(2 * Math.PI * Math.E), { relative: 1e-14 });
    for (const [dm, ds] of [
      [0.1, 0],
      [-0.1, 0],
      [0, 0.1],
      [0, -0.1],
    ] as const) {
      expect(negativeLogLikelihood(normal(mean + dm, sd + ds), sample)).toBeGreaterThan(best);
    }
  });
  it('tends to the cross entropy as the sample grows', () => {
    const [p, q] = [normal(0, 1), normal(0.5, 2)];
    const source = random(21);
    const sample = Float64Array.from({ length: 100000 }, () => p.sample(source));
    expectClose(negativeLogLikelihood(q, sample), crossEntropyBetween(p, q), { absolute: 0.005 });
  });
  it('is infinite for a model that excludes a point', () => {
    expect(negativeLogLikelihood(uniform(0, 1), [0.5, 2])).toBe(Infinity);
  });
});
