import { rangeError, requireFinite } from './check.ts';
import type { Vector } from './distribution-check.ts';
import { compensatedSum } from './sum.ts';

export function requireSample(name: string, sample: Vector): void {
  if (sample.length === 0) throw rangeError(name, 'at least one number', 'none');
  for (let i = 0; i < sample.length; i += 1) requireFinite(`${name}[${String(i)}]`, sample[i] ?? NaN);
}

/**
 * Computes the mean of a sample, Σ x / n, in units of x.
 *
 * @throws RangeError if the sample is empty or holds a number that is not finite
 * @example sampleMean([1, 2, 6]) // 3
 */
export function sampleMean(sample: Vector): number {
  requireSample('sample', sample);
  return compensatedSum(sample.length, (i) => sample[i] ?? NaN) / sample.length;
}

/**
 * Computes the variance of a sample, Σ (x − mean)² / n, in units of x squared. It divides by n, as maximum likelihood
 * does, and not by n − 1.
 *
 * @throws RangeError if the sample is empty or holds a number that is not finite
 * @example sampleVariance([1, 3]) // 1
 */
export function sampleVariance(sample: Vector): number {
  const mean = sampleMean(sample);
  return compensatedSum(sample.length, (i) => ((sample[i] ?? NaN) - mean) ** 2) / sample.length;
}
