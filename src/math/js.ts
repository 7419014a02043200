import { requirePair } from './distribution-check.ts';
import type { Vector } from './distribution-check.ts';
import { compensatedSum } from './sum.ts';

/**
 * Computes the contribution of one point to the Jensen–Shannon divergence, per unit of the mixture m = (p + q)/2 there,
 * from `logOdds` = log p − log q. In nats, from 0 (p = q) to log 2 (one of them is 0).
 *
 * With d = (p − q)/(p + q) it is ½[(1+d) log(1+d) + (1−d) log(1−d)]. Evaluated by s = |log p − log q|/2, d = tanh s, so
 * that nothing cancels at either end.
 */
export function jensenShannonTerm(logOdds: number): number {
  const s = Math.abs(logOdds) / 2;
  if (s < 1) {
    const sinh = Math.sinh(s);
    return s * Math.tanh(s) - 0.5 * Math.log1p(sinh * sinh);
  }
  if (s > 400) return Math.LN2;
  const e = Math.exp(-2 * s);
  return Math.LN2 - Math.log1p(e) - (2 * s * e) / (1 + e);
}

/** Computes the same contribution from two probabilities, neither of them negative and at least one positive. */
function termOf(p: number, q: number): number {
  if (p === 0 || q === 0) return Math.LN2;
  const d = (p - q) / (p + q);
  if (Math.abs(d) > 0.5) return jensenShannonTerm(Math.log(p) - Math.log(q));
  return d * Math.atanh(d) + 0.5 * Math.log1p(-d * d);
}

/**
 * Computes Jensen–Shannon divergence, JSD(p, q) = ½ KL(p‖m) + ½ KL(q‖m), m = (p + q)/2, in nats.
 *
 * Symmetric, always finite, 0 ≤ JSD ≤ log 2: 0 only for p = q, log 2 for p and q that share no outcome.
 * Not a metric; `jsDistance` is.
 *
 * @throws RangeError if p or q is not a distribution, or their lengths differ
 * @see Lin 1991
 * @example jsDivergence([1, 0], [0, 1]) // 0.6931471805599453
 * @example jsDivergence([1, 0], [0.5, 0.5]) // 0.21576155433883565
 */
export function jsDivergence(p: Vector, q: Vector): number {
  requirePair(p, q);
  const sum = compensatedSum(p.length, (i) => {
    const first = p[i] ?? NaN;
    const second = q[i] ?? NaN;
    return first === second ? 0 : ((first + second) / 2) * termOf(first, second);
  });
  // The bound is exact for exact distributions; sums that are off in their last digit must not break it.
  return Math.min(sum, Math.LN2);
}

/**
 * Computes Jensen–Shannon distance, √JSD(p, q), in root nats. It is a metric: symmetric, and √JSD(p, r) ≤ √JSD(p, q) +
 * √JSD(q, r).
 *
 * 0 ≤ distance ≤ √log 2 = 0.8326.
 *
 * @throws RangeError if p or q is not a distribution, or their lengths differ
 * @see Endres & Schindelin 2003
 * @example jsDistance([1, 0], [0, 1]) // 0.8325546111576977
 */
export function jsDistance(p: Vector, q: Vector): number {
  return Math.sqrt(jsDivergence(p, q));
}
