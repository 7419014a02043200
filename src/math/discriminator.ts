import { rangeError } from './check.ts';
import type { Density } from './density.ts';
import { difference, intersection } from './interval.ts';
import { jsBetween } from './js-between.ts';
import { breakpoints } from './landmarks.ts';
import { sigmoid, softplus } from './logistic.ts';
import { integrate } from './quadrature.ts';

/** A discriminator, x ↦ the probability that x is real. Where it has a logit, everything is computed from the logit. */
export interface Discriminator {
  (x: number): number;
  readonly logit?: (x: number) => number;
}

/**
 * Makes the optimal discriminator for the densities p of the data and g of the generator: D*(x) = p(x) / (p(x) + g(x)).
 *
 * In [0, 1]; ½ where both densities vanish. It carries its logit, log p − log g, which stays finite and exact where D*
 * itself rounds to 0 or 1.
 *
 * @see Goodfellow et al. 2014, Prop. 1
 * @example optimalDiscriminator(normal(0, 1), normal(0, 1))(3) // 0.5
 * @example optimalDiscriminator(uniform(0, 1), uniform(2, 3))(5) // 0.5
 */
export function optimalDiscriminator(
  p: Density,
  g: Density,
): Discriminator & { logit: (x: number) => number } {
  const logitAt = (x: number): number => {
    const lp = p.logPdf(x);
    const lg = g.logPdf(x);
    return lp === lg ? 0 : lp - lg;
  };
  return Object.assign((x: number) => sigmoid(logitAt(x)), { logit: logitAt });
}

/**
 * Computes the value of the game, V(D, G) = E_p[log D(x)] + E_g[log(1 − D(x))], in nats, for the densities p of the data
 * and g of the generator.
 *
 * V ≤ C(G), with equality only for D = D*; −∞ where D is certain and wrong, 0 on data or 1 on fakes. If D has a `logit`,
 * V is computed from it. If not, a D of exactly 0 or 1 may be a rounded D*: where D* rounds to the same value, D gets
 * the logit of D*. `breaks` are the points where D has a kink or a jump.
 *
 * @throws RangeError if d gives a number outside [0, 1]
 * @see Goodfellow et al. 2014
 * @example valueFunction(normal(0, 1), normal(1, 1), () => 0.5) // -1.3862943611198906
 */
export function valueFunction(
  p: Density,
  g: Density,
  d: Discriminator,
  breaks: readonly number[] = [],
): number {
  if (d.logit) return valueFunctionFromLogit(p, g, d.logit, breaks);
  const best = optimalDiscriminator(p, g);
  const logitOf = (x: number): number => {
    const value = d(x);
    if (!(value >= 0 && value <= 1)) throw rangeError(`d(${String(x)})`, 'in [0, 1]', value);
    if ((value === 0 || value === 1) && best(x) === value) return best.logit(x);
    return Math.log(value) - Math.log1p(-value);
  };
  return valueFunctionFromLogit(p, g, logitOf, breaks);
}

/**
 * Computes the value of the game from the logit a(x) of D, V = −E_p[softplus(−a)] − E_g[softplus(a)], in nats, so that
 * no logarithm is taken of a number that rounded to 0.
 *
 * @example valueFunctionFromLogit(normal(0, 1), normal(1, 1), () => 0) // -1.3862943611198906
 */
export function valueFunctionFromLogit(
  p: Density,
  g: Density,
  logit: (x: number) => number,
  breaks: readonly number[] = [],
): number {
  return (
    0 -
    integrateEither(p, g, breaks, (x, real, fake) => {
      const a = logit(x);
      const missedReal = real === 0 ? 0 : real * softplus(-a);
      return fake === 0 ? missedReal : missedReal + fake * softplus(a);
    })
  );
}

/**
 * Computes the generator's criterion, the value of the game against the optimal D: C(G) = max_D V(D, G) = −log 4 +
 * 2 JSD(p, g), in nats.
 *
 * −log 4 ≤ C(G) ≤ 0, and −log 4 only for g = p.
 *
 * @see Goodfellow et al. 2014, Thm. 1
 * @example generatorCriterion(uniform(0, 1), uniform(2, 3)) // 0
 */
export function generatorCriterion(p: Density, g: Density): number {
  return 2 * (jsBetween(p, g) - Math.LN2);
}

/**
 * Computes how far D falls short of D*, V(D*, G) − V(D, G) = ∫ (p + g) KL(Ber D* ‖ Ber D) dx ≥ 0, in nats. D is given by
 * its logit.
 *
 * The integral is never negative, while the difference of the two values would lose its digits near D*.
 *
 * @example discriminatorGap(normal(0, 1), normal(0, 1), () => 0) // 0
 */
export function discriminatorGap(
  p: Density,
  g: Density,
  logit: (x: number) => number,
  breaks: readonly number[] = [],
): number {
  const best = optimalDiscriminator(p, g).logit;
  return integrateEither(p, g, breaks, (x, real, fake) => {
    const right = best(x);
    const a = logit(x);
    if (right === a) return 0;
    const forReal = real === 0 ? 0 : real * (softplus(-a) - softplus(-right));
    const forFake = fake === 0 ? 0 : fake * (softplus(a) - softplus(right));
    return Math.max(0, forReal + forFake);
  });
}

/** Integrates f(x, p(x), g(x)) wherever p or g is positive, with panels that end at every edge of either. */
function integrateEither(
  p: Density,
  g: Density,
  breaks: readonly number[],
  f: (x: number, p: number, g: number) => number,
): number {
  const both = intersection(p.intervals, g.intervals);
  const pieces = [...both, ...difference(p.intervals, g.intervals), ...difference(g.intervals, p.intervals)];
  let sum = 0;
  for (const piece of pieces) {
    const points = breakpoints(piece, p, g, { landmarks: [], jumps: breaks });
    const integrand = (x: number): number => {
      const real = p.pdf(x);
      const fake = g.pdf(x);
      // Where neither has mass, D is not evaluated: even a NaN there must not matter.
      return real === 0 && fake === 0 ? 0 : f(x, real, fake);
    };
    sum += integrate(integrand, points, { relative: 1e-11, absolute: 1e-16 }).value;
  }
  return sum;
}
