import type { Density, Law } from './density.ts';
import { exactly, heaviest, integrateShared, massIn, supportOutside } from './divergence.ts';
import type { Divergence } from './divergence.ts';
import { difference } from './interval.ts';
import { expExcess } from './excess.ts';
import { klOfNormals, klOfUniformAndNormal, klOfUniforms } from './kl-closed-form.ts';

/**
 * Computes the Kullback–Leibler divergence of two densities, KL(p‖q) = ∫ p log(p/q) dx, in nats.
 *
 * KL ≥ 0; ∞ where p has mass outside the support of q. Closed form for two normals, two uniforms, and a uniform against
 * a normal, to 1e-12 wherever the value is a double and ∞ beyond; otherwise adaptive integration, to a relative error of
 * about 1e-10.
 *
 * @see Kullback & Leibler 1951
 * @example klBetween(normal(0, 1), normal(0, 2)) // 0.3181471805599453
 * @example klBetween(normal(0, 1), normal(30, 1)) // 450
 * @example klBetween(normal(0, 1), uniform(-1, 1)) // Infinity
 */
export function klBetween(p: Density, q: Density): number {
  return klBetweenDetailed(p, q).value;
}

/**
 * Computes `klBetween` with an estimate of its error, in nats, and the interval that makes it infinite, if one does.
 *
 * @example klBetweenDetailed(uniform(0, 2), uniform(0, 1)).infiniteAt // [1, 2]
 */
export function klBetweenDetailed(p: Density, q: Density): Divergence {
  if (p === q) return exactly(0);
  const outside = supportOutside(p, q);
  if (outside.length > 0) return { value: Infinity, error: 0, infiniteAt: heaviest(p, outside) };
  const closed = closedForm(p.law, q.law);
  return closed === undefined ? klByIntegral(p, q) : exactly(closed);
}

/**
 * Computes the KL divergence of two densities by integration alone, for q positive wherever p is.
 *
 * The integrand is p log(p/q) − p + q, which is never negative. Over the support of p, ∫(q − p) is minus the mass of q
 * outside it, and that mass is added back.
 */
export function klByIntegral(p: Density, q: Density): Divergence {
  const logP = p.logPdf;
  const logQ = q.logPdf;
  const { value, error } = integrateShared(p, q, (x) => {
    const lp = logP(x);
    const lq = logQ(x);
    const mass = Math.exp(lp);
    // 0 log 0 = 0, also where the logarithm is −∞ only because it overflowed, as −(10^200)² does.
    if (mass === 0) return Math.exp(lq);
    const t = lp - lq;
    return t > -0.5 && t < 0.5 ? mass * expExcess(t) : mass * (t - 1) + Math.exp(lq);
  });
  const beyond = massIn(q, difference(q.intervals, p.intervals));
  return { value: value + beyond, error, infiniteAt: null };
}

/** Returns the closed form for two laws, if there is one. The support of p must lie within that of q. */
function closedForm(p: Law, q: Law): number | undefined {
  if (p.kind === 'normal' && q.kind === 'normal') return klOfNormals(p, q);
  if (p.kind === 'uniform' && q.kind === 'uniform') return klOfUniforms(p, q);
  if (p.kind === 'uniform' && q.kind === 'normal') return klOfUniformAndNormal(p, q);
  return undefined;
}
