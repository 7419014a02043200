import { requirePair } from './distribution-check.ts';
import type { Vector } from './distribution-check.ts';
import { compensatedSum } from './sum.ts';

/**
 * Computes cross entropy, H(p, q) = −Σ p log q, in nats: the mean, over p, of the surprise under q.
 *
 * H(p, q) = H(p) + KL(p‖q) ≥ H(p). An outcome with p = 0 adds nothing; one with p > 0 and q = 0 makes it ∞.
 *
 * @throws RangeError if p or q is not a distribution, or their lengths differ
 * @see Cover & Thomas, ch. 2 and 5
 * @example crossEntropy([1, 0], [0.4, 0.6]) // 0.916290731874155
 * @example crossEntropy([0.5, 0.5], [1, 0]) // Infinity
 */
export function crossEntropy(p: Vector, q: Vector): number {
  requirePair(p, q);
  const sum = compensatedSum(p.length, (i) => {
    const weight = p[i] ?? NaN;
    return weight === 0 ? 0 : -weight * Math.log(q[i] ?? NaN);
  });
  return Math.max(0, sum);
}
