import { requirePair } from './distribution-check.ts';
import type { Vector } from './distribution-check.ts';
import { logRatio } from './log-ratio.ts';
import { compensatedSum } from './sum.ts';

/**
 * Computes Kullback–Leibler divergence, KL(p‖q) = Σ p log(p/q), in nats: the extra surprise when q is used for p.
 *
 * KL ≥ 0, and 0 only for p = q (Gibbs). An outcome with p = 0 adds nothing; one with p > 0 and q = 0 makes it ∞.
 * It is not symmetric. Each term keeps its digits where p is close to q. If the sums of the two vectors differ in their
 * last digit, the result could fall below zero by as much; it is then 0.
 *
 * @throws RangeError if p or q is not a distribution, or their lengths differ
 * @see Kullback & Leibler 1951
 * @example klDivergence([0.5, 0.5], [0.9, 0.1]) // 0.5108256237659907
 * @example klDivergence([0.9, 0.1], [0.5, 0.5]) // 0.3680642071684971
 * @example klDivergence([0.5, 0.5], [1, 0]) // Infinity
 */
export function klDivergence(p: Vector, q: Vector): number {
  requirePair(p, q);
  const sum = compensatedSum(p.length, (i) => {
    const weight = p[i] ?? NaN;
    const model = q[i] ?? NaN;
    if (weight === 0) return 0;
    return model === 0 ? Infinity : weight * logRatio(weight, model);
  });
  return Math.max(0, sum);
}
