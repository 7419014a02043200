import { rangeError, requirePositive } from './check.ts';
import { fitNormalFrom } from './fit-normal.ts';
import type { FitCriterion, NormalFit } from './fit-normal.ts';
import { klBetween } from './kl-between.ts';
import { mixture } from './mixture.ts';
import type { Density } from './density.ts';
import { normal } from './normal.ts';

/**
 * Where the centred fit and the fit of one mode are equally good, in sds from the middle to a mode. Found by halving an
 * interval to 1e-12; tests/math/two-modes.test.ts does it again.
 */
const RELEASE: Readonly<Record<FitCriterion, number>> = {
  forward: Infinity,
  reverse: 2.80008221758,
  js: 4.24471104259,
};

/**
 * The separation, in sds of a mode, up to which the best normal for two equal modes covers both. Beyond it the best one
 * sits on a single mode. ∞ for forward KL, which never lets go. No unit.
 *
 * @example modeRelease('reverse') / 2 // 1.40004110879
 */
export function modeRelease(criterion: FitCriterion): number {
  return RELEASE[criterion];
}

/**
 * Two equal normal modes at ±separation, in units of x; the right one comes first, so that a fit that has to choose
 * chooses it.
 *
 * @throws RangeError if separation is negative or not finite, or sd is not positive
 * @example twoModes(2, 0.5).variance // 4.25
 */
export function twoModes(separation: number, sd: number): Density {
  if (!(separation >= 0 && separation < Infinity)) throw rangeError('separation', 'in [0, ∞)', separation);
  return mixture([0.5, 0.5], [normal(separation, sd), normal(-separation, sd)]);
}

/**
 * The best normal for `twoModes(separation, sd)`, by one descent, since `modeRelease` tells in which valley it lies.
 * mean and sd in units of x, the divergence that is left in nats.
 *
 * @throws RangeError if separation is negative or not finite, or sd is not positive
 * @example fitTwoModes(1.2, 0.5, 'forward').sd // 1.3
 */
export function fitTwoModes(separation: number, sd: number, criterion: FitCriterion): NormalFit {
  requirePositive('sd', sd);
  const target = twoModes(separation, sd);
  const own = { mean: 0, sd: Math.hypot(separation, sd) };
  if (criterion === 'forward') return { ...own, value: klBetween(target, normal(0, own.sd)) };
  if (separation > sd * modeRelease(criterion)) {
    return fitNormalFrom(target, criterion, { mean: separation, sd });
  }
  // By symmetry the mean is 0; descent would leave its last digits there.
  return { ...fitNormalFrom(target, criterion, own), mean: 0 };
}
