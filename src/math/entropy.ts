import { requireProbability } from './check.ts';
import { requireDistribution } from './distribution-check.ts';
import type { Vector } from './distribution-check.ts';
import { compensatedSum } from './sum.ts';

/**
 * Computes self-information (surprise), I = −log p, in nats.
 *
 * Domain: p in [0, 1]; I(0) = ∞, I(1) = 0.
 *
 * @throws RangeError if p is outside [0, 1]
 * @see Shannon 1948; Cover & Thomas, ch. 2
 * @example selfInformation(1 / 8) // 2.0794415416798357
 * @example selfInformation(0) // Infinity
 */
export function selfInformation(p: number): number {
  requireProbability('p', p);
  return p === 1 ? 0 : -Math.log(p);
}

/**
 * Computes entropy, the mean surprise: H(p) = −Σ p log p, in nats, with 0 log 0 = 0.
 *
 * 0 ≤ H ≤ log k for k outcomes; 0 for a certain outcome, log k for equal ones.
 *
 * @throws RangeError if p is empty, has an entry outside [0, 1], or does not sum to one within 1e-9
 * @see Shannon 1948
 * @example entropy([0.5, 0.5]) // 0.6931471805599453
 * @example entropy([0.9, 0.1]) // 0.3250829733914482
 * @example entropy([1, 0]) // 0
 */
export function entropy(p: Vector): number {
  requireDistribution('p', p);
  const sum = compensatedSum(p.length, (i) => {
    const value = p[i] ?? NaN;
    return value === 0 ? 0 : -value * Math.log(value);
  });
  // Only an entry above one (allowed up to the tolerance of the sum) can make it negative.
  return Math.max(0, sum);
}

/**
 * Computes perplexity, e^H(p): the number of equally likely outcomes that would be as hard to guess. No unit.
 *
 * 1 ≤ perplexity ≤ k for k outcomes.
 *
 * @throws RangeError for the same p as `entropy`
 * @example perplexity([0.25, 0.25, 0.25, 0.25]) // 4
 */
export function perplexity(p: Vector): number {
  return Math.exp(entropy(p));
}
