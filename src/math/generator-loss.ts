import { requireNotNaN } from './check.ts';
import { logSigmoid, sigmoid, softplus } from './logistic.ts';

/**
 * Computes the minimax generator loss of one fake from D's logit a: log(1 − D) = −softplus(a), in nats. It saturates: it
 * is flat where D rejects the fake with certainty (a very negative).
 *
 * Domain: a in [−∞, ∞]; 0 at −∞, −∞ at ∞.
 *
 * @throws RangeError if a is NaN
 * @see Goodfellow et al. 2014
 * @example saturatingLoss(0) // -0.6931471805599453
 */
export function saturatingLoss(a: number): number {
  return 0 - softplus(a);
}

/**
 * Computes the slope of `saturatingLoss`, d/da log(1 − σ(a)) = −σ(a), in nats per unit of a; close to 0 where D rejects
 * the fake.
 *
 * @throws RangeError if a is NaN
 * @example saturatingGradient(0) // -0.5
 */
export function saturatingGradient(a: number): number {
  return 0 - sigmoid(a);
}

/**
 * Computes the non-saturating generator loss of one fake from D's logit a: −log D = softplus(−a), in nats.
 *
 * Domain: a in [−∞, ∞]; ∞ at −∞, 0 at ∞.
 *
 * @throws RangeError if a is NaN
 * @see Goodfellow et al. 2014, §3
 * @example nonSaturatingLoss(0) // 0.6931471805599453
 */
export function nonSaturatingLoss(a: number): number {
  return 0 - logSigmoid(a);
}

/**
 * Computes the slope of `nonSaturatingLoss`, d/da (−log σ(a)) = σ(a) − 1 = −σ(−a), in nats per unit of a; close to −1
 * where D rejects the fake.
 *
 * @throws RangeError if a is NaN
 * @example nonSaturatingGradient(0) // -0.5
 */
export function nonSaturatingGradient(a: number): number {
  return 0 - sigmoid(-a);
}

/**
 * Computes the least-squares generator loss, ½ (a − 1)², for a D trained to output a = 1 on data and a = 0 on fakes. No
 * unit.
 *
 * @throws RangeError if a is NaN
 * @see Mao et al. 2017
 * @example leastSquaresLoss(0) // 0.5
 */
export function leastSquaresLoss(a: number): number {
  requireNotNaN('a', a);
  return 0.5 * (a - 1) ** 2;
}

/**
 * Computes the slope of `leastSquaresLoss`: a − 1.
 *
 * @throws RangeError if a is NaN
 * @example leastSquaresGradient(0) // -1
 */
export function leastSquaresGradient(a: number): number {
  requireNotNaN('a', a);
  return a - 1;
}

/**
 * Computes the least-squares generator loss of the probability σ(a) instead of a raw output: ½ (σ(a) − 1)². The optimal
 * D is p/(p + g) either way, here as σ(a). No unit.
 *
 * @throws RangeError if a is NaN
 * @see Mao et al. 2017
 * @example sigmoidLeastSquaresLoss(0) // 0.125
 */
export function sigmoidLeastSquaresLoss(a: number): number {
  return 0.5 * sigmoid(-a) ** 2;
}

/**
 * Computes the slope of `sigmoidLeastSquaresLoss`, −σ(a) (1 − σ(a))²; close to 0 both where D rejects the fake and where
 * it accepts it.
 *
 * @throws RangeError if a is NaN
 * @example sigmoidLeastSquaresGradient(0) // -0.125
 */
export function sigmoidLeastSquaresGradient(a: number): number {
  return 0 - sigmoid(a) * sigmoid(-a) ** 2;
}

/**
 * Computes the Wasserstein generator loss, −a, for the value a of a critic with bounded slope. In units of x if the bound
 * is 1.
 *
 * @throws RangeError if a is NaN
 * @see Arjovsky, Chintala & Bottou 2017
 * @example wassersteinLoss(2) // -2
 */
export function wassersteinLoss(a: number): number {
  requireNotNaN('a', a);
  return 0 - a;
}

/**
 * Returns the slope of `wassersteinLoss`: −1 everywhere.
 *
 * @throws RangeError if a is NaN
 * @example wassersteinGradient(2) // -1
 */
export function wassersteinGradient(a: number): number {
  requireNotNaN('a', a);
  return -1;
}
