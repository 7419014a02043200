import type { Vector } from './check.ts';
import type { Density } from './density.ts';
import { requireSample, sampleMean, sampleVariance } from './moments.ts';
import { compensatedSum } from './sum.ts';

/**
 * Negative log-likelihood per sample: −Σ log q(xᵢ) / n, in nats. By the law of large numbers it tends to the cross entropy
 * H(p, q) when the sample is drawn from p. ∞ if q excludes one of the points.
 *
 * @throws RangeError if the sample is empty or holds a number that is not finite
 * @example negativeLogLikelihood(normal(0, 1), [0]) // 0.9189385332046727
 */
export function negativeLogLikelihood(q: Density, sample: Vector): number {
  requireSample('sample', sample);
  return compensatedSum(sample.length, (i) => 0 - q.logPdf(sample[i] ?? NaN)) / sample.length;
}

/**
 * The normal that makes the sample most likely: the sample's own mean and standard deviation (dividing by n), in units
 * of x. A sample whose points all coincide has sd 0, which is no density.
 *
 * @throws RangeError if the sample is empty or holds a number that is not finite
 * @example normalMaximumLikelihood([1, 3]) // { mean: 2, sd: 1 }
 */
export function normalMaximumLikelihood(sample: Vector): { mean: number; sd: number } {
  return { mean: sampleMean(sample), sd: Math.sqrt(sampleVariance(sample)) };
}
