import { requirePair } from './check.ts';
import type { Vector } from './check.ts';
import { logRatio } from './log-ratio.ts';
import { compensatedSum } from './sum.ts';

/**
 * Kullback–Leibler divergence: KL(p‖q) = Σ p log(p/q), in nats: what is lost when q stands in for p.
 *
 * KL ≥ 0, and 0 only for p = q (Gibbs). An outcome with p = 0 adds nothing; one with p > 0 and q = 0 makes it ∞.
 * Not symmetric. Each term keeps its digits where p is close to q. Where the vectors' own sums differ in their last
 * digit the sum can fall below zero by as much; it is then 0.
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
