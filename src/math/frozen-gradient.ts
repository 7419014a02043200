import type { Density } from './density.ts';
import { optimalDiscriminator } from './discriminator.ts';
import { intersection } from './interval.ts';
import { breakpoints } from './landmarks.ts';
import { integrate } from './quadrature.ts';

/**
 * Computes the gradient of a generator's loss with respect to a shift of all its fakes, with D* frozen: for a loss ℓ of
 * D's logit a, E_g[ℓ′(a(x)) · a′(x)] with a = log p − log g, in nats per unit of x.
 *
 * With `saturatingGradient` it is ∇ 2 JSD(p, g); with `nonSaturatingGradient` it is ∇ [KL(g‖p) − 2 JSD(p, g)], both
 * with respect to a shift of g. 0 where fakes lie outside the support of p: there D* is flat.
 *
 * @see Arjovsky & Bottou 2017, Thm. 2.5
 * @example frozenGradient(normal(0, 1), normal(1, 1), saturatingGradient) // 0.39797286718325
 */
export function frozenGradient(p: Density, g: Density, lossGradient: (a: number) => number): number {
  const logit = optimalDiscriminator(p, g).logit;
  const integrand = (x: number): number => {
    const mass = g.pdf(x);
    return mass === 0 ? 0 : mass * lossGradient(logit(x)) * (p.score(x) - g.score(x));
  };
  return intersection(p.intervals, g.intervals).reduce(
    (sum, interval) => sum + integrate(integrand, breakpoints(interval, p, g), { absolute: 1e-18 }).value,
    0,
  );
}
