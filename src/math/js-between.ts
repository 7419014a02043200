import type { Density } from './density.ts';
import { exactly, integrateShared, massIn, supportOutside } from './divergence.ts';
import type { Divergence } from './divergence.ts';
import { intersection } from './interval.ts';
import { jensenShannonTerm } from './js.ts';

/**
 * Computes the Jensen–Shannon divergence of two densities, JSD(p, q) = ½ KL(p‖m) + ½ KL(q‖m), m = (p + q)/2, in nats.
 *
 * Symmetric, always finite, 0 ≤ JSD ≤ log 2; exactly log 2 for disjoint supports, however far apart they are. Adaptive
 * integration, to a relative error of about 1e-10.
 *
 * @see Lin 1991
 * @example jsBetween(normal(0, 1), normal(1, 1)) // 0.11142148218473621
 * @example jsBetween(uniform(0, 1), uniform(2, 3)) // 0.6931471805599453
 */
export function jsBetween(p: Density, q: Density): number {
  return jsBetweenDetailed(p, q).value;
}

/**
 * Computes `jsBetween` with an estimate of its error, in nats; `infiniteAt` is always null.
 *
 * @example jsBetweenDetailed(normal(0, 1), normal(1, 1)).error < 1e-10 // true
 */
export function jsBetweenDetailed(p: Density, q: Density): Divergence {
  if (p === q) return exactly(0);
  if (intersection(p.intervals, q.intervals).length === 0) return exactly(Math.LN2);
  const logP = p.logPdf;
  const logQ = q.logPdf;
  const { value, error } = integrateShared(p, q, (x) => {
    const lp = logP(x);
    const lq = logQ(x);
    const m = (Math.exp(lp) + Math.exp(lq)) / 2;
    return m === 0 ? 0 : m * jensenShannonTerm(lp - lq);
  });
  // Where only one of them is positive, each unit of its mass adds ½ log 2.
  const alone = massIn(p, supportOutside(p, q)) + massIn(q, supportOutside(q, p));
  return { value: Math.min(Math.LN2, value + (alone / 2) * Math.LN2), error, infiniteAt: null };
}

/**
 * Computes the Jensen–Shannon distance of two densities, √JSD, in root nats: a metric between 0 and √log 2.
 *
 * @see Endres & Schindelin 2003
 * @example jsDistanceBetween(uniform(0, 1), uniform(2, 3)) // 0.8325546111576977
 */
export function jsDistanceBetween(p: Density, q: Density): number {
  return Math.sqrt(jsBetween(p, q));
}
