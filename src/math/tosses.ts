import { bernoulliSample } from './bernoulli.ts';
import { requireProbability, requireWhole } from './check.ts';
import { type Vector } from './distribution-check.ts';
import { requireSample } from './moments.ts';
import type { Random } from './random.ts';

/**
 * Draws n tosses of X ~ B(p), each 1 with probability p, else 0. Each toss takes one random number, so that a longer
 * sequence from the same seed begins with the shorter one.
 *
 * @throws RangeError unless p is in [0, 1] and n is whole in [0, 2^32)
 * @example bernoulliTosses(1, 3, random(7)) // [1, 1, 1]
 * @example bernoulliTosses(0.5, 0, random(7)) // []
 */
export function bernoulliTosses(p: number, n: number, random: Random): Float64Array {
  requireProbability('p', p);
  requireWhole('n', n, 0, 2 ** 32 - 1);
  const tosses = new Float64Array(n);
  for (let i = 0; i < n; i += 1) tosses[i] = bernoulliSample(p, random);
  return tosses;
}

/**
 * Computes the mean of the first number, of the first two, and so on: (x₁ + … + xₙ)/n for every n, in units of x. The
 * sums are exact for whole numbers, and so for tosses.
 *
 * @throws RangeError if the sample is empty or holds a number that is not finite
 * @example runningMeans([1, 0, 0, 1]) // [1, 1 / 2, 1 / 3, 1 / 2]
 */
export function runningMeans(sample: Vector): Float64Array {
  requireSample('sample', sample);
  const means = new Float64Array(sample.length);
  let sum = 0;
  for (let i = 0; i < sample.length; i += 1) {
    sum += sample[i] ?? NaN;
    means[i] = sum / (i + 1);
  }
  return means;
}
