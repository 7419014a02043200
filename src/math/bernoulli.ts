import { requireProbability, requireWhole } from './check.ts';
import { logRatio } from './log-ratio.ts';
import type { Random } from './random.ts';

/**
 * Returns the mean of one toss X ~ B(p): E[X] = p. No unit.
 *
 * @throws RangeError if p is outside [0, 1]
 * @example bernoulliMean(0.3) // 0.3
 */
export function bernoulliMean(p: number): number {
  requireProbability('p', p);
  return p;
}

/**
 * Returns the variance of one toss: Var[X] = E[X²] − E[X]² = p − p² = p(1 − p), at most 1/4, at p = 1/2. No unit.
 *
 * @throws RangeError if p is outside [0, 1]
 * @example bernoulliVariance(0.5) // 0.25
 */
export function bernoulliVariance(p: number): number {
  requireProbability('p', p);
  return p * (1 - p);
}

/**
 * Draws one toss: 1 with probability p, else 0. It is never 1 at p = 0, and always 1 at p = 1.
 *
 * @throws RangeError if p is outside [0, 1]
 * @example bernoulliSample(1, random(7)) // 1
 */
export function bernoulliSample(p: number, random: Random): 0 | 1 {
  requireProbability('p', p);
  return random() < p ? 1 : 0;
}

/**
 * Computes the log-likelihood of p after k successes in n tosses: ℓ = k log p + (n − k) log(1 − p), in nats.
 *
 * The tosses are one given sequence, so there is no binomial coefficient. 0 log 0 = 0; −∞ where p makes the data
 * impossible.
 *
 * @throws RangeError unless n ≥ 0 is whole, k is whole in [0, n], and p is in [0, 1]
 * @example bernoulliLogLikelihood(1, 2, 0.5) // -1.3862943611198906
 * @example bernoulliLogLikelihood(0, 5, 0) // 0
 * @example bernoulliLogLikelihood(1, 5, 0) // -Infinity
 */
export function bernoulliLogLikelihood(k: number, n: number, p: number): number {
  requireWhole('n', n, 0, Number.MAX_SAFE_INTEGER);
  requireWhole('k', k, 0, n);
  requireProbability('p', p);
  const successes = k === 0 ? 0 : k * Math.log(p);
  const failures = k === n ? 0 : (n - k) * Math.log1p(-p);
  return 0 + successes + failures;
}

/**
 * Returns the p that makes k successes in n tosses most likely: k/n, also at k = 0 and k = n. No unit.
 *
 * @throws RangeError unless n ≥ 1 is whole and k is whole in [0, n]
 * @example bernoulliMaximumLikelihood(3, 4) // 0.75
 */
export function bernoulliMaximumLikelihood(k: number, n: number): number {
  requireWhole('n', n, 1, Number.MAX_SAFE_INTEGER);
  requireWhole('k', k, 0, n);
  return k / n;
}

/**
 * Computes the KL divergence of two coins, KL(Ber a ‖ Ber b) = a log(a/b) + (1 − a) log((1 − a)/(1 − b)), in nats.
 *
 * ∞ where b rules out an outcome that a does not.
 *
 * @throws RangeError if a or b is outside [0, 1]
 * @example bernoulliKl(0.5, 0.5) // 0
 * @example bernoulliKl(0.5, 0) // Infinity
 */
export function bernoulliKl(a: number, b: number): number {
  requireProbability('a', a);
  requireProbability('b', b);
  if (a === b) return 0;
  if ((b === 0 && a > 0) || (b === 1 && a < 1)) return Infinity;
  const heads = a === 0 ? 0 : a * logRatio(a, b);
  // log((1 − a)/(1 − b)) from the difference of a and b, which 1 − a and 1 − b would round away.
  const tails = a === 1 ? 0 : (1 - a) * Math.log1p((b - a) / (1 - b));
  return Math.max(0, heads + tails);
}
