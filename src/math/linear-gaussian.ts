// The smallest decoder that has everything a variational autoencoder has, and integrals that can be done: a code z from
// N(0, 1), and an observation x from N(a z, s²).
import { requireFinite, requirePositive } from './check.ts';
import type { Density } from './density.ts';
import { normal } from './normal.ts';
import { LOG_ROOT_TWO_PI } from './standard-normal.ts';

/**
 * Makes the density of the observation, whatever its code: N(0, a² + s²). Its logPdf at x is the evidence, log p(x).
 *
 * @throws RangeError if a is not finite or s is not in (0, ∞)
 * @example linearGaussianMarginal(1, 0.75).logPdf(0) // -1.1420820845188824
 */
export function linearGaussianMarginal(a: number, s: number): Density {
  requireFinite('a', a);
  requirePositive('s', s);
  return normal(0, Math.hypot(a, s));
}

/**
 * Makes the posterior of the code after x was seen: p(z | x) = N(a x/(a² + s²), s²/(a² + s²)).
 *
 * @throws RangeError if a or x is not finite or s is not in (0, ∞)
 * @example linearGaussianPosterior(1, 0.75, 1.25).mean // 0.8
 */
export function linearGaussianPosterior(a: number, s: number, x: number): Density {
  requireFinite('a', a);
  requirePositive('s', s);
  requireFinite('x', x);
  return normal((a * x) / (a * a + s * s), s / Math.hypot(a, s));
}

/**
 * Computes the reconstruction term E_q[log p(x | z)] for a code drawn from q, in nats:
 * −log(s √(2π)) − ½((x − a μ)² + a² σ²)/s², with μ and σ the mean and standard deviation of q. It is a log-density, so it
 * may be positive.
 *
 * @throws RangeError if a or x is not finite or s is not in (0, ∞)
 * @example linearGaussianReconstruction(2, 1, 1, normal(0.5, 1)) // -2.9189385332046727
 */
export function linearGaussianReconstruction(a: number, s: number, x: number, q: Density): number {
  requireFinite('a', a);
  requirePositive('s', s);
  requireFinite('x', x);
  const miss = (x - a * q.mean) / s;
  const spread = a / s;
  return -Math.log(s) - LOG_ROOT_TWO_PI - 0.5 * (miss * miss + spread * spread * q.variance);
}
