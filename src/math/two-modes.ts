import { rangeError, requirePositive } from './check.ts';
import { fitNormalFrom } from './fit-normal.ts';
import type { FitCriterion, NormalFit } from './fit-normal.ts';
import { klBetween } from './kl-between.ts';
import { mixture } from './mixture.ts';
import type { Density } from './density.ts';
import { normal } from './normal.ts';

/**
 * The distance from the middle to a mode, in sds, at which the centred fit and the fit of one mode are equally good. Found
 * by bisection to 1e-12, which tests/math/two-modes.test.ts repeats.
 */
const RELEASE: Readonly<Record<FitCriterion, number>> = {
  forward: Infinity,
  reverse: 2.80008221758,
  js: 4.24471104259,
};

/**
 * Returns the separation, in sds of a mode, up to which the best normal for two equal modes covers both; beyond it, the
 * best normal covers one mode only. ∞ for forward KL, which always covers both. No unit.
 *
 * @example modeRelease('reverse') / 2 // 1.40004110879
 */
export function modeRelease(criterion: FitCriterion): number {
  return RELEASE[criterion];
}

/**
 * Makes a mixture of two equal normal modes at ±separation, in units of x. The right one comes first, so that a fit that
 * covers one mode covers that one.
 *
 * @throws RangeError if separation is negative or not finite, or sd is not positive
 * @example twoModes(2, 0.5).variance // 4.25
 */
export function twoModes(separation: number, sd: number): Density {
  if (!(separation >= 0 && separation < Infinity)) throw rangeError('separation', 'in [0, ∞)', separation);
  return mixture([0.5, 0.5], [normal(separation, sd), normal(-separation, sd)]);
}

/**
 * Fits a normal to `twoModes(separation, sd)` by one descent, since `modeRelease` tells which local minimum is the least.
 * mean and sd in units of x, the divergence in nats.
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
  // The mean is 0 by symmetry; descent would only come close to it.
  return { ...fitNormalFrom(target, criterion, own), mean: 0 };
}
