import type { Density } from './density.ts';
import { supportOutside } from './divergence.ts';
import { breakpoints } from './landmarks.ts';
import { integrate } from './quadrature.ts';
import { LOG_ROOT_TWO_PI } from './standard-normal.ts';

/**
 * Computes the cross entropy of two densities, H(p, q) = −∫ p log q dx, in nats. It depends on the unit of x (a unit c
 * times smaller adds log c) and may be negative.
 *
 * H(p, q) = H(p) + KL(p‖q). ∞ where p has mass outside the support of q. Closed form for two normals; otherwise adaptive
 * integration, to about 1e-10 of ∫ p |log q|.
 *
 * @see Cover & Thomas, ch. 8
 * @example crossEntropyBetween(normal(0, 1), normal(1, 1)) // 1.9189385332046727
 */
export function crossEntropyBetween(p: Density, q: Density): number {
  if (supportOutside(p, q).length > 0) return Infinity;
  if (p.law.kind === 'normal' && q.law.kind === 'normal') {
    const shift = (p.law.mean - q.law.mean) / q.law.sd;
    const spread = p.law.sd / q.law.sd;
    return Math.log(q.law.sd) + LOG_ROOT_TWO_PI + 0.5 * spread * spread + 0.5 * shift * shift;
  }
  return crossEntropyByIntegral(p, q);
}

/** Computes the cross entropy of two densities by integration alone, for q positive wherever p is. */
export function crossEntropyByIntegral(p: Density, q: Density): number {
  const integrand = (x: number): number => {
    const mass = p.pdf(x);
    return mass === 0 ? 0 : -mass * q.logPdf(x);
  };
  return p.intervals.reduce(
    (sum, interval) => sum + integrate(integrand, breakpoints(interval, p, q)).value,
    0,
  );
}

/**
 * Computes differential entropy, H(p) = −∫ p log p dx, in nats; it depends on the unit of x. Unlike the entropy of a
 * finite set it can be negative, because a narrow density exceeds 1.
 *
 * Closed form for a normal, log(sd √(2πe)), and for a uniform, the log of its width; otherwise adaptive integration.
 *
 * @see Cover & Thomas, ch. 8
 * @example differentialEntropy(normal(0, 0.1)) // -0.8836465597893728
 * @example differentialEntropy(uniform(0, 1)) // 0
 */
export function differentialEntropy(p: Density): number {
  if (p.law.kind === 'normal') return Math.log(p.law.sd) + LOG_ROOT_TWO_PI + 0.5;
  if (p.law.kind === 'uniform') return Math.log(p.law.hi - p.law.lo);
  return crossEntropyByIntegral(p, p);
}
