import { rangeError } from './check.ts';
import type { Density } from './density.ts';
import { difference, intersection } from './interval.ts';
import { jsBetween } from './js-between.ts';
import { breakpoints } from './landmarks.ts';
import { sigmoid, softplus } from './logistic.ts';
import { integrate } from './quadrature.ts';

/** A discriminator: x ↦ the probability that x is real. If it has a logit, that is what is computed with. */
export interface Discriminator {
  (x: number): number;
  readonly logit?: (x: number) => number;
}

/**
 * The best discriminator there is for p (data) and g (generator): D*(x) = p(x) / (p(x) + g(x)).
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
 * The value of the game: V(D, G) = E_p[log D(x)] + E_g[log(1 − D(x))], in nats, for p the data and g the generator's law.
 *
 * V ≤ C(G), with equality for D = D* only; −∞ where D is sure and wrong: D = 0 where there is data, or 1 where there are
 * fakes. A D with a `logit` is taken by its logit. One without is believed to its last digit: where D*, rounded to a
 * double, is 0 or 1 as well, D agrees with it and is given its logit. `breakpoints` are the places where D has a kink or
 * a jump.
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
 * The same for a D given by its logit a(x): V = −E_p[softplus(−a)] − E_g[softplus(a)], in nats, with no log of a number
 * that rounded to 0.
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
 * What the generator faces when D is the best there is: C(G) = max_D V(D, G) = −log 4 + 2 JSD(p, g), in nats.
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
 * How far D falls short of D*: V(D*, G) − V(D, G) = ∫ (p + g) KL(Ber D* ‖ Ber D) dx ≥ 0, in nats: at each place the price
 * of calling a coin by the wrong bias. D is given by its logit.
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

/** ∫ f(x, p(x), g(x)) over everything where p or g is positive, with panels that end at every edge of either. */
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
      // Where neither law puts anything, D is not asked: what it says there, NaN even, costs nothing.
      return real === 0 && fake === 0 ? 0 : f(x, real, fake);
    };
    sum += integrate(integrand, points, { relative: 1e-11, absolute: 1e-16 }).value;
  }
  return sum;
}
