import { binLogMasses } from './bin-masses.ts';
import type { Vector } from './distribution-check.ts';
import type { Density } from './density.ts';
import { expExcess } from './excess.ts';
import { jensenShannonTerm } from './js.ts';
import { compensatedSum } from './sum.ts';

/**
 * Computes the KL divergence of two densities from their masses in bins, in nats. The bins lie between ascending edges,
 * and two more reach from the outer edges to infinity.
 *
 * It never exceeds `klBetween` (the data-processing inequality). It is ∞ only if a bin holds mass of p and none of q, and
 * not if q's mass there is merely too small for a double, as `klDivergence` of two `binMasses` would be.
 *
 * @throws RangeError if there are fewer than two edges, or they do not ascend
 * @see Cover & Thomas, §2.8
 * @example klBinned(uniform(0, 1), uniform(0, 2), [0, 1, 2]) // 0.6931471805599453
 * @example klBinned(normal(0, 1), normal(60, 1), [-9, -8]) < 1800 // true
 */
export function klBinned(p: Density, q: Density, edges: Vector): number {
  const a = binLogMasses(p, edges, { outer: true });
  const b = binLogMasses(q, edges, { outer: true });
  return compensatedSum(a.length, (i) => {
    const logP = a[i] ?? NaN;
    const logQ = b[i] ?? NaN;
    if (logP === -Infinity) return Math.exp(logQ);
    const t = logP - logQ;
    if (t === Infinity) return Infinity;
    return t > -0.5 && t < 0.5 ? Math.exp(logP) * expExcess(t) : Math.exp(logP) * (t - 1) + Math.exp(logQ);
  });
}

/**
 * Computes the Jensen–Shannon divergence of two densities from their masses in bins, in nats. The bins are those of
 * `klBinned`.
 *
 * 0 ≤ JSD ≤ log 2, and it never exceeds `jsBetween`.
 *
 * @throws RangeError if there are fewer than two edges, or they do not ascend
 * @example jsBinned(uniform(0, 1), uniform(1, 2), [0, 1, 2]) // 0.6931471805599453
 */
export function jsBinned(p: Density, q: Density, edges: Vector): number {
  const a = binLogMasses(p, edges, { outer: true });
  const b = binLogMasses(q, edges, { outer: true });
  const sum = compensatedSum(a.length, (i) => {
    const logP = a[i] ?? NaN;
    const logQ = b[i] ?? NaN;
    const m = (Math.exp(logP) + Math.exp(logQ)) / 2;
    return m === 0 ? 0 : m * jensenShannonTerm(logP - logQ);
  });
  return Math.min(sum, Math.LN2);
}
