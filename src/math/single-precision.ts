import { requireNotNaN, requireProbability, requireWhole } from './check.ts';

// Formulas that fail in float32, where float64 or a logarithm would help: a reader is to see them fail. Every operation is
// rounded to single precision, as a GPU rounds it.
const { fround } = Math;

/**
 * Computes the likelihood of one given sequence of tosses, p^k (1 − p)^(n − k), factor by factor. No unit. It underflows
 * to 0 for long sequences: 1075 fair tosses in double precision, 150 in single. `bernoulliLogLikelihood` does not.
 *
 * The successes are spread evenly over the sequence, as they typically fall, because the order decides where a product
 * underflows.
 *
 * @throws RangeError unless n ≥ 0 is whole, k is whole in [0, n], and p is in [0, 1]
 * @example bernoulliLikelihood(1, 2, 0.5) // 0.25
 * @example bernoulliLikelihood(0, 1075, 0.5) // 0
 */
export function bernoulliLikelihood(k: number, n: number, p: number): number {
  return multiplyUp(k, n, p, (x) => x);
}

/**
 * Computes `bernoulliLikelihood` in single precision.
 *
 * @throws RangeError unless n ≥ 0 is whole, k is whole in [0, n], and p is in [0, 1]
 * @example bernoulliLikelihoodSingle(0, 149, 0.5) > 0 // true
 * @example bernoulliLikelihoodSingle(0, 150, 0.5) // 0
 */
export function bernoulliLikelihoodSingle(k: number, n: number, p: number): number {
  return multiplyUp(k, n, p, fround);
}

/**
 * Finds the first factor, counted from one, that makes the product of `bernoulliLikelihood` exactly 0; ∞ if none does.
 *
 * A product can also get stuck above 0: with outcomes of one kind, once a factor above ½ rounds it back to itself.
 *
 * @throws RangeError unless n ≥ 0 is whole, k is whole in [0, n], and p is in [0, 1]
 * @example likelihoodUnderflow(75, 160, 0.5, 'single') // 150
 * @example likelihoodUnderflow(75, 160, 0.5, 'double') // Infinity
 * @example likelihoodUnderflow(5000, 5000, 0.7, 'single') // Infinity
 */
export function likelihoodUnderflow(k: number, n: number, p: number, precision: 'single' | 'double'): number {
  const { product, factors } = multiply(k, n, p, precision === 'single' ? fround : (x) => x);
  return product === 0 ? factors : Infinity;
}

function multiplyUp(k: number, n: number, p: number, round: (x: number) => number): number {
  return multiply(k, n, p, round).product;
}

/** Multiplies the factors, and counts those it used: fewer than n if the product became 0 before. */
function multiply(
  k: number,
  n: number,
  p: number,
  round: (x: number) => number,
): { product: number; factors: number } {
  requireWhole('n', n, 0, Number.MAX_SAFE_INTEGER);
  requireWhole('k', k, 0, n);
  requireProbability('p', p);
  const success = round(p);
  const failure = round(1 - success);
  let product = 1;
  let factors = 0;
  // Counted in whole numbers, so that rounding moves no success.
  let due = 0;
  for (; factors < n && product > 0; factors += 1) {
    due += k;
    const isSuccess = due >= n;
    if (isSuccess) due -= n;
    product = round(product * (isSuccess ? success : failure));
  }
  return { product, factors };
}

/**
 * Computes σ(a) = 1/(1 + e^(−a)) in single precision. It is exactly 1 from a = 16.64 on, where adding e^(−a) to 1 changes
 * nothing.
 *
 * @throws RangeError if a is NaN
 * @example sigmoidSingle(16.6) < 1 // true
 * @example sigmoidSingle(16.7) // 1
 */
export function sigmoidSingle(a: number): number {
  requireNotNaN('a', a);
  return fround(1 / fround(1 + fround(Math.exp(fround(-a)))));
}

/**
 * Computes binary cross entropy by the formula in p, −(y log p + (1 − y) log(1 − p)) with p = σ(a), in single precision,
 * in nats. A term of weight 0 is left out (it would be 0 · ∞).
 *
 * ∞ for y = 0 from a = 16.64 on, where the true loss is a; `binaryCrossEntropyWithLogits` returns that.
 *
 * @throws RangeError if y is outside [0, 1] or a is NaN
 * @example binaryCrossEntropySingle(0, 20) // Infinity
 * @example binaryCrossEntropySingle(1, 20) // 0
 */
export function binaryCrossEntropySingle(y: number, a: number): number {
  requireProbability('y', y);
  const p = sigmoidSingle(a);
  const positive = y === 0 ? 0 : fround(fround(y) * fround(Math.log(p)));
  const negative = y === 1 ? 0 : fround(fround(1 - y) * fround(Math.log(fround(1 - p))));
  return 0 - fround(positive + negative);
}
