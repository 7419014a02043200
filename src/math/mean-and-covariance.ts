import { rangeError } from './check.ts';
import type { NormalLaw } from './gaussian-frechet.ts';

/**
 * Computes the mean and the covariance of rows `[n, d]`, divided by n: the normal law that is most likely for them.
 *
 * The covariance is singular for n ≤ d: a distance between samples that small says more of n than of the samples.
 *
 * @throws RangeError unless the rows are whole, and at least one
 * @example meanAndCovariance([0, 0, 2, 4], 2).covariance // [1, 2, 2, 4]
 */
export function meanAndCovariance(rows: ArrayLike<number>, d: number): NormalLaw {
  const n = rows.length / d;
  if (!(Number.isInteger(n) && n > 0))
    throw rangeError('the length of rows', `a multiple of ${String(d)}`, rows.length);
  const mean = new Float64Array(d);
  for (let i = 0; i < rows.length; i += 1) mean[i % d] = (mean[i % d] ?? NaN) + (rows[i] ?? NaN) / n;
  const covariance = new Float64Array(d * d);
  const centred = new Float64Array(d);
  for (let row = 0; row < n; row += 1) {
    for (let i = 0; i < d; i += 1) centred[i] = (rows[row * d + i] ?? NaN) - (mean[i] ?? NaN);
    for (let i = 0; i < d; i += 1) {
      for (let j = 0; j <= i; j += 1)
        covariance[i * d + j] =
          (covariance[i * d + j] ?? NaN) + ((centred[i] ?? NaN) * (centred[j] ?? NaN)) / n;
    }
  }
  for (let i = 0; i < d; i += 1)
    for (let j = 0; j < i; j += 1) covariance[j * d + i] = covariance[i * d + j] ?? NaN;
  return { mean, covariance };
}
