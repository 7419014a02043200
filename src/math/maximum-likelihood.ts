import type { Vector } from './distribution-check.ts';
import type { Density } from './density.ts';
import { requireSample, sampleMean, sampleVariance } from './moments.ts';
import { compensatedSum } from './sum.ts';

/**
 * Computes the negative log-likelihood per point of a sample, −Σ log q(xᵢ) / n, in nats. For a sample drawn from p it
 * tends to the cross entropy H(p, q), by the law of large numbers. ∞ if q is 0 at one of the points.
 *
 * @throws RangeError if the sample is empty or holds a number that is not finite
 * @example negativeLogLikelihood(normal(0, 1), [0]) // 0.9189385332046727
 */
export function negativeLogLikelihood(q: Density, sample: Vector): number {
  requireSample('sample', sample);
  return compensatedSum(sample.length, (i) => 0 - q.logPdf(sample[i] ?? NaN)) / sample.length;
}

/**
 * Fits a normal by maximum likelihood: returns the sample's own mean and standard deviation (dividing by n), in units of
 * x. A sample whose points all coincide has sd 0, and no normal has that.
 *
 * @throws RangeError if the sample is empty or holds a number that is not finite
 * @example normalMaximumLikelihood([1, 3]) // { mean: 2, sd: 1 }
 */
export function normalMaximumLikelihood(sample: Vector): { mean: number; sd: number } {
  return { mean: sampleMean(sample), sd: Math.sqrt(sampleVariance(sample)) };
}
