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

/** What the normal q is fitted by: KL(p‖q), KL(q‖p) or JSD(p, q). */
export type FitCriterion = 'forward' | 'reverse' | 'js';

export interface NormalFit {
  readonly mean: number;
  readonly sd: number;
  /** The divergence that is left, in nats. */
  readonly value: number;
}

/**
 * The normal that is closest to a density on the whole line, by the chosen divergence. mean and sd in units of x.
 *
 * Forward KL is least where mean and sd are the target's own (maximum likelihood), so it covers; reverse KL and JSD have
 * several local minima, found from several starts: the target's mean and sd, and each landmark. The best is returned; of
 * equally good ones the first in that order.
 *
 * @throws RangeError if the target's support is not the whole line, since then KL(q‖p) is ∞ for every normal q
 * @example fitNormal(normal(1, 2), 'reverse') // { mean: 1, sd: 2, value: 0 }
 */
export function fitNormal(target: Density, criterion: FitCriterion): NormalFit {
  return fitNormalLocally(target, criterion).reduce((best, fit) =>
    // Mirror images differ in their last digits only; do not let those choose.
    fit.value < best.value - 1e-11 ? fit : best,
  );
}

/**
 * Every local optimum that the starts of `fitNormal` lead to, in their order, without repetition.
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
 * The local optimum that descent from one normal leads to, for reverse KL and JSD. A tenth of what `fitNormal` costs,
 * for those who know which valley they want.
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
  const objective = criterion === 'reverse' ? reverseObjective(target) : jensenShannonObjective(target);
  // In units of the target's own mean and sd, with the logarithm of the width, so that no step makes it negative.
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

/** The target's log-density on a fixed grid, so that each step of the search only asks the normal. */
function tabulate(target: Density): { x: Float64Array; weight: Float64Array; log: Float64Array } {
  const { x, weight } = quadratureGrid(gridEnds(target));
  return { x, weight, log: x.map((at) => target.logPdf(at)) };
}

/** Panels as narrow as the narrowest landmark where the target lives, doubling on the way out to nine of its sds. */
function gridEnds(target: Density): number[] {
  const sd = Math.sqrt(target.variance);
  const narrow = Math.min(...target.landmarks.map(({ width }) => width));
  const from = Math.min(...target.landmarks.map(({ at, width }) => at - 4 * width));
  const to = Math.max(...target.landmarks.map(({ at, width }) => at + 4 * width));
  const count = Math.ceil((to - from) / narrow);
  const ends = Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
  const far = 10 * sd + (to - from) / 2;
  for (let step = narrow, way = step; way < far; step *= 1.5, way += step) {
    ends.unshift(from - way);
    ends.push(to + way);
  }
  return [...ends, ...target.jumps].sort((a, b) => a - b);
}

/** KL(q‖p) and its slopes in mean and sd: for q = N(m, s²), ∂q/∂m = q z/s and ∂q/∂s = q (z² − 1)/s. */
function reverseObjective(target: Density): Objective {
  const { x, weight, log } = tabulate(target);
  return (mean, sd) => {
    const logSd = Math.log(sd);
    let value = 0;
    let byMean = 0;
    let bySd = 0;
    for (let i = 0; i < x.length; i += 1) {
      const z = ((x[i] ?? NaN) - mean) / sd;
      const logQ = logStandardPdf(z) - logSd;
      const mass = (weight[i] ?? NaN) * Math.exp(logQ);
      if (mass === 0) continue;
      const term = mass * (logQ - (log[i] ?? NaN));
      value += term;
      byMean += term * z;
      bySd += term * (z * z - 1);
    }
    return { value, gradient: [byMean / sd, bySd / sd] };
  };
}

/** JSD(p, q) and its slopes: ½ ∫ ∂q log(q/m), since what the mixture m does to the two KLs cancels. */
function jensenShannonObjective(target: Density): Objective {
  const { x, weight, log } = tabulate(target);
  return (mean, sd) => {
    const logSd = Math.log(sd);
    let value = 0;
    let byMean = 0;
    let bySd = 0;
    for (let i = 0; i < x.length; i += 1) {
      const z = ((x[i] ?? NaN) - mean) / sd;
      const logP = log[i] ?? NaN;
      const logQ = logStandardPdf(z) - logSd;
      const massP = (weight[i] ?? NaN) * Math.exp(logP);
      const massQ = (weight[i] ?? NaN) * Math.exp(logQ);
      if (massP + massQ === 0) continue;
      const odds = logP - logQ;
      value += 0.5 * (massP + massQ) * jensenShannonTerm(odds);
      const pull = 0.5 * massQ * (Math.LN2 - softplus(odds));
      byMean += pull * z;
      bySd += pull * (z * z - 1);
    }
    return { value, gradient: [byMean / sd, bySd / sd] };
  };
}
