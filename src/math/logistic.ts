import { requireNotNaN, requireProbability } from './check.ts';

/**
 * Computes the logistic function, σ(a) = 1 / (1 + e^(−a)), which turns a logit, the log of the odds, into a probability.
 *
 * Domain: a in [−∞, ∞]; σ(−∞) = 0, σ(∞) = 1. Relative accuracy at both ends: σ(−700) is 1e-304, not 0.
 *
 * @throws RangeError if a is NaN
 * @example sigmoid(0) // 0.5
 * @example sigmoid(-Infinity) // 0
 */
export function sigmoid(a: number): number {
  requireNotNaN('a', a);
  if (a >= 0) return 1 / (1 + Math.exp(-a));
  // e^(−a) would overflow here; multiply above and below by e^a instead.
  const e = Math.exp(a);
  return e / (1 + e);
}

/**
 * Computes softplus(a) = log(1 + e^a), in nats. A discriminator with logit a pays softplus(−a) for a real input and
 * softplus(a) for a fake.
 *
 * Domain: a in [−∞, ∞]; softplus(−∞) = 0, softplus(∞) = ∞. No overflow: log(1 + e^1000) is 1000.
 *
 * @throws RangeError if a is NaN
 * @example softplus(0) // 0.6931471805599453
 * @example softplus(1000) // 1000
 */
export function softplus(a: number): number {
  requireNotNaN('a', a);
  return Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a)));
}

/**
 * Computes log σ(a) = −softplus(−a), in nats, which is finite where σ(a) itself would round to 0.
 *
 * Domain: a in [−∞, ∞]; the limits are −∞ and 0.
 *
 * @throws RangeError if a is NaN
 * @example logSigmoid(-1000) // -1000
 */
export function logSigmoid(a: number): number {
  requireNotNaN('a', a);
  return Math.min(a, 0) - Math.log1p(Math.exp(-Math.abs(a)));
}

/**
 * Computes the logit log(p / (1 − p)), in nats, the inverse of `sigmoid`.
 *
 * Domain: p in [0, 1]; logit(0) = −∞, logit(1) = ∞.
 *
 * @throws RangeError if p is outside [0, 1]
 * @example logit(0.5) // 0
 */
export function logit(p: number): number {
  requireProbability('p', p);
  return Math.log(p) - Math.log1p(-p);
}
