import { requirePair } from './distribution-check.ts';
import type { Vector } from './distribution-check.ts';
import { compensatedSum } from './sum.ts';

/**
 * Computes total variation distance, TV(p, q) = ½ Σ |p − q|: the largest difference of the probabilities that p and q give
 * to one event. No unit.
 *
 * 0 ≤ TV ≤ 1: 0 only for p = q, 1 for p and q that share no outcome.
 *
 * @throws RangeError if p or q is not a distribution, or their lengths differ
 * @see Cover & Thomas, §11.6
 * @example totalVariation([0.5, 0.5], [0.75, 0.25]) // 0.25
 */
export function totalVariation(p: Vector, q: Vector): number {
  requirePair(p, q);
  return Math.min(1, compensatedSum(p.length, (i) => Math.abs((p[i] ?? NaN) - (q[i] ?? NaN))) / 2);
}
