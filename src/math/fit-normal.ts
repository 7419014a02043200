import { rangeError, requirePositive } from './check.ts';
import type { Density } from './density.ts';
import { jensenShannonTerm } from './js.ts';
import { klBetween } from './kl-between.ts';
import { softplus } from './logistic.ts';
import { minimize } from './minimize.ts';
import type { Slope } from './minimize.ts';
import { normal } from './normal.ts';
import { quadratureGrid } from './quadrature.ts';
import { logStandardPdf } from './standard-normal.ts';

/** The divergence that a fit minimises: KL(p‖q), KL(q‖p) or JSD(p, q), for the target p and the normal q. */
export type FitCriterion = 'forward' | 'reverse' | 'js';

export interface NormalFit {
  readonly mean: number;
  readonly sd: number;
  /** The divergence at this mean and sd, in nats. */
  readonly value: number;
}

/**
 * Fits a normal to a density on the whole line by minimising the chosen divergence. mean and sd in units of x.
 *
 * Forward KL is least at the target's own mean and sd (maximum likelihood), so that the fit covers all modes. Reverse KL
 * and JSD have several local minima, found by starting from the target's mean and sd and from each landmark. The best
 * fit is returned; of equally good ones, the first in that order.
 *
 * @throws RangeError if the target's support is not the whole line, since then KL(q‖p) is ∞ for every normal q
 * @example fitNormal(normal(1, 2), 'reverse') // { mean: 1, sd: 2, value: 0 }
 */
export function fitNormal(target: Density, criterion: FitCriterion): NormalFit {
  return fitNormalLocally(target, criterion).reduce((best, fit) =>
    // The values of mirror images differ only in their last digits, which must not decide.
    fit.value < best.value - 1e-11 ? fit : best,
  );
}

/**
 * Finds every local optimum that the starts of `fitNormal` lead to, in the order of the starts, without repetition.
 *
 * @throws RangeError if the target's support is not the whole line
 * @example fitNormalLocally(normal(1, 2), 'js').length // 1
 */
export function fitNormalLocally(target: Density, criterion: FitCriterion): NormalFit[] {
  if (target.intervals.length !== 1 || target.support[0] !== -Infinity || target.support[1] !== Infinity) {
    throw rangeError('the support of target', '(−∞, ∞)', `[${target.support.map(String).join(', ')}]`);
  }
  const own = { mean: target.mean, sd: Math.sqrt(target.variance) };
  const { law } = target;
  if (law.kind === 'normal') return [{ mean: law.mean, sd: law.sd, value: 0 }];
  if (criterion === 'forward') return [{ ...own, value: klBetween(target, normal(own.mean, own.sd)) }];

  const descend = descentOf(target, criterion);
  const fits: NormalFit[] = [];
  for (const start of [own, ...target.landmarks.map(({ at, width }) => ({ mean: at, sd: width }))]) {
    const fit = descend(start);
    const known = fits.some((other) => Math.hypot(other.mean - fit.mean, other.sd - fit.sd) < 1e-5 * own.sd);
    if (!known) fits.push(fit);
  }
  return fits;
}

/**
 * Finds the local optimum that descent from one normal leads to, for reverse KL and JSD. It takes a tenth of the time of
 * `fitNormal`, when the caller knows which optimum is wanted.
 *
 * @throws RangeError if start.sd is not positive
 * @example fitNormalFrom(mixture([0.5, 0.5], [normal(-9, 1), normal(9, 1)]), 'reverse', { mean: 9, sd: 1 }).mean // 9
 */
export function fitNormalFrom(
  target: Density,
  criterion: 'reverse' | 'js',
  start: { readonly mean: number; readonly sd: number },
): NormalFit {
  requirePositive('start.sd', start.sd);
  return descentOf(target, criterion)(start);
}

type Descent = (start: { readonly mean: number; readonly sd: number }) => NormalFit;

function descentOf(target: Density, criterion: 'reverse' | 'js'): Descent {
  const own = { mean: target.mean, sd: Math.sqrt(target.variance) };
  const objective = objectiveFor(target, criterion === 'reverse' ? REVERSE : JENSEN_SHANNON);
  // Standardised by the target's mean and sd, and in the logarithm of the sd, so that no step makes the sd negative.
  const scaled = (m: number, s: number): Slope => {
    const { value, gradient } = objective(own.mean + own.sd * m, own.sd * Math.exp(s));
    return { value, gradient: [own.sd * gradient[0], own.sd * Math.exp(s) * gradient[1]] };
  };
  return ({ mean, sd }) => {
    const { at, value } = minimize(scaled, [(mean - own.mean) / own.sd, Math.log(sd / own.sd)]);
    return { mean: own.mean + own.sd * at[0], sd: own.sd * Math.exp(at[1]), value };
  };
}

type Objective = (mean: number, sd: number) => Slope;

/** Lists the panels' ends: as narrow as the narrowest landmark around the landmarks, wider and wider out to ten sds. */
function gridEnds(target: Density): number[] {
  const sd = Math.sqrt(target.variance);
  const narrow = Math.min(...target.landmarks.map(({ width }) => width));
  const from = Math.min(...target.landmarks.map(({ at, width }) => at - 4 * width));
  const to = Math.max(...target.landmarks.map(({ at, width }) => at + 4 * width));
  const count = Math.ceil((to - from) / narrow);
  const ends = Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
  const far = 10 * sd + (to - from) / 2;
  for (let step = narrow, distance = step; distance < far; step *= 1.5, distance += step) {
    ends.unshift(from - distance);
    ends.push(to + distance);
  }
  return [...ends, ...target.jumps].sort((a, b) => a - b);
}

/** A divergence as an integral over x: its integrand, and the derivative of the integrand with respect to q, times q. */
interface Integrand {
  readonly value: (massP: number, massQ: number, logOdds: number) => number;
  readonly pull: (massQ: number, logOdds: number) => number;
}

const REVERSE: Integrand = {
  value: (_massP, massQ, logOdds) => (massQ === 0 ? 0 : -massQ * logOdds),
  pull: (massQ, logOdds) => (massQ === 0 ? 0 : -massQ * logOdds),
};

/** The derivative of JSD is ½ ∫ ∂q log(q/m): the derivatives of the mixture m in its two KLs cancel. */
const JENSEN_SHANNON: Integrand = {
  value: (massP, massQ, logOdds) => 0.5 * (massP + massQ) * jensenShannonTerm(logOdds),
  pull: (massQ, logOdds) => 0.5 * massQ * (Math.LN2 - softplus(logOdds)),
};

/**
 * Makes a divergence of the target p and q = N(m, s²), with its gradient in m and s: ∂q/∂m = q z/s and
 * ∂q/∂s = q (z² − 1)/s. The target is tabulated on a fixed grid, so that a step of the search evaluates only the normal.
 */
function objectiveFor(target: Density, { value: valueAt, pull: pullAt }: Integrand): Objective {
  const { x, weight } = quadratureGrid(gridEnds(target));
  const log = x.map((at) => target.logPdf(at));
  const mass = log.map((logP, i) => (weight[i] ?? NaN) * Math.exp(logP));
  return (mean, sd) => {
    const logSd = Math.log(sd);
    let value = 0;
    let byMean = 0;
    let bySd = 0;
    for (let i = 0; i < x.length; i += 1) {
      const z = ((x[i] ?? NaN) - mean) / sd;
      const logQ = logStandardPdf(z) - logSd;
      const massP = mass[i] ?? NaN;
      const massQ = (weight[i] ?? NaN) * Math.exp(logQ);
      if (massP + massQ === 0) continue;
      const logOdds = (log[i] ?? NaN) - logQ;
      const pull = pullAt(massQ, logOdds);
      value += valueAt(massP, massQ, logOdds);
      byMean += pull * z;
      bySd += pull * (z * z - 1);
    }
    return { value, gradient: [byMean / sd, bySd / sd] };
  };
}
