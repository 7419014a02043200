import { requireNotNaN } from './check.ts';
import { logSigmoid, sigmoid, softplus } from './logistic.ts';

/**
 * The minimax generator loss of one fake, by D's logit a there: log(1 − D) = −softplus(a), in nats. It saturates: where D
 * is sure of the fake (a very negative) it is flat.
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
 * Its slope: d/da log(1 − σ(a)) = −σ(a), in nats per unit of a; next to nothing where D is sure of the fake.
 *
 * @throws RangeError if a is NaN
 * @example saturatingGradient(0) // -0.5
 */
export function saturatingGradient(a: number): number {
  return 0 - sigmoid(a);
}

/**
 * The non-saturating generator loss: −log D = softplus(−a), in nats.
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
 * Its slope: d/da (−log σ(a)) = σ(a) − 1 = −σ(−a), in nats per unit of a; −1 where D is sure of the fake.
 *
 * @throws RangeError if a is NaN
 * @example nonSaturatingGradient(0) // -0.5
 */
export function nonSaturatingGradient(a: number): number {
  return 0 - sigmoid(-a);
}

/**
 * The least-squares generator loss: ½ (a − 1)², for a D whose output a is asked to be 1 on data and 0 on fakes. No unit.
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
 * Its slope: a − 1.
 *
 * @throws RangeError if a is NaN
 * @example leastSquaresGradient(0) // -1
 */
export function leastSquaresGradient(a: number): number {
  requireNotNaN('a', a);
  return a - 1;
}

/**
 * The same loss on the probability σ(a) in place of a raw output: ½ (σ(a) − 1)². The best D is p/(p + g) for either, here
 * as σ(a). No unit.
 *
 * @throws RangeError if a is NaN
 * @see Mao et al. 2017
 * @example sigmoidLeastSquaresLoss(0) // 0.125
 */
export function sigmoidLeastSquaresLoss(a: number): number {
  return 0.5 * sigmoid(-a) ** 2;
}

/**
 * Its slope: −σ(a) (1 − σ(a))²; next to nothing where D is sure of the fake, and where it is fooled.
 *
 * @throws RangeError if a is NaN
 * @example sigmoidLeastSquaresGradient(0) // -0.125
 */
export function sigmoidLeastSquaresGradient(a: number): number {
  return 0 - sigmoid(a) * sigmoid(-a) ** 2;
}

/**
 * The Wasserstein generator loss: −a, for a critic a whose slope is bounded. In units of x when that bound is 1.
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
 * Its slope: −1 everywhere.
 *
 * @throws RangeError if a is NaN
 * @example wassersteinGradient(2) // -1
 */
export function wassersteinGradient(a: number): number {
  requireNotNaN('a', a);
  return -1;
}
