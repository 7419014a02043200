import { requireNotNaN, requireProbability } from './check.ts';
import { sigmoid, softplus } from './logistic.ts';

/**
 * Computes binary cross entropy, −(y log p + (1 − y) log(1 − p)), in nats, for the label y and the prediction p.
 *
 * Domain: y and p in [0, 1] (a soft label is allowed), 0 log 0 = 0; ∞ where p rules out an outcome that y does not.
 *
 * @throws RangeError if y or p is outside [0, 1]
 * @example binaryCrossEntropy(1, 0.4) // 0.916290731874155
 * @example binaryCrossEntropy(1, 0) // Infinity
 */
export function binaryCrossEntropy(y: number, p: number): number {
  requireProbability('y', y);
  requireProbability('p', p);
  const positive = y === 0 ? 0 : -y * Math.log(p);
  const negative = y === 1 ? 0 : -(1 - y) * Math.log1p(-p);
  // Adding to +0 keeps a perfect prediction from reading −0.
  return 0 + positive + negative;
}

/**
 * Computes binary cross entropy from the logit a = log(p / (1 − p)): max(a, 0) − a y + log(1 + e^(−|a|)), in nats.
 *
 * It is exact where the formula in p fails: σ(40) rounds to 1 and log(1 − p) to −∞, but the loss for y = 0 is 40.
 * Evaluated as y·softplus(−a) + (1 − y)·softplus(a), which is equal and keeps its digits where it is small.
 *
 * Domain: y in [0, 1]; a in [−∞, ∞].
 *
 * @throws RangeError if y is outside [0, 1] or a is NaN
 * @example binaryCrossEntropyWithLogits(0, 40) // 40
 * @example binaryCrossEntropyWithLogits(1, 1000) // 0
 */
export function binaryCrossEntropyWithLogits(y: number, a: number): number {
  requireProbability('y', y);
  requireNotNaN('a', a);
  const positive = y === 0 ? 0 : y * softplus(-a);
  const negative = y === 1 ? 0 : (1 - y) * softplus(a);
  return positive + negative;
}

/**
 * Computes the gradient of binary cross entropy with respect to the logit: dL/da = σ(a) − y, in nats per unit of a.
 *
 * Evaluated as (1 − y) σ(a) − y σ(−a), so that a small gradient keeps its digits: y = 1, a = 50 gives −1.9e-22, not 0.
 *
 * Domain: y in [0, 1]; a in [−∞, ∞].
 *
 * @throws RangeError if y is outside [0, 1] or a is NaN
 * @example binaryCrossEntropyGradient(1, 0) // -0.5
 */
export function binaryCrossEntropyGradient(y: number, a: number): number {
  requireProbability('y', y);
  requireNotNaN('a', a);
  return (1 - y) * sigmoid(a) - y * sigmoid(-a);
}
