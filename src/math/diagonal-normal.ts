import { rangeError, requireFinite } from './check.ts';

/**
 * Computes KL(N(m, diag σ²)‖N(0, I)) = ½ Σ (m² + σ² − 1 − log σ²), in nats, from the means and the logarithms of the
 * variances, as an encoder gives them.
 *
 * With v = log σ² each term is ½ (m² + (e^v − 1 − v)); near v = 0 the difference cancels, and is taken from `expm1`. It
 * is 0 only for the standard normal, and ∞ where e^v is beyond the largest double.
 *
 * @throws RangeError unless both have the same length, and all numbers are finite
 * @see Kingma & Welling 2014, appendix B
 * @example klToStandardNormal([1, 0], [0, 0]) // 0.5
 */
export function klToStandardNormal(mean: ArrayLike<number>, logVariance: ArrayLike<number>): number {
  if (mean.length !== logVariance.length)
    throw rangeError('the length of logVariance', `that of mean, ${String(mean.length)}`, logVariance.length);
  let sum = 0;
  for (let k = 0; k < mean.length; k += 1) {
    const [m, v] = [mean[k] ?? NaN, logVariance[k] ?? NaN];
    requireFinite(`mean[${String(k)}]`, m);
    requireFinite(`logVariance[${String(k)}]`, v);
    sum += (m * m + excessOfExponential(v)) / 2;
  }
  return sum;
}

/** Computes e^v − 1 − v, by its series where the terms cancel. */
function excessOfExponential(v: number): number {
  if (Math.abs(v) > 0.05) return Math.expm1(v) - v;
  // v²/2 + v³/6 + …; the ninth term is below 1e-16 of the first.
  let term = (v * v) / 2;
  let sum = term;
  for (let n = 3; n <= 11; n += 1) {
    term *= v / n;
    sum += term;
  }
  return sum;
}
