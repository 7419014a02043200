import type { Interval } from './interval.ts';
import type { Random } from './random.ts';

/**
 * A point where the density changes on the scale of `width`, such as a mode or an edge. Integration starts from these
 * points, so the density must be 0 in double precision beyond `REACH` widths from all of them.
 */
export interface Landmark {
  readonly at: number;
  readonly width: number;
}

/** The features of a function that integration must know in advance. */
export interface Shape {
  readonly landmarks: readonly Landmark[];
  /** The points of discontinuity. No node sees a jump that is close to a panel's end, so a panel must end exactly there. */
  readonly jumps: readonly number[];
}

/** The widths after which a normal density is 0 in double precision: e^(−40²/2) is below the smallest double. */
export const REACH = 40;

/** The family and parameters of a density, for closed forms; `other` has no closed form. */
export type Law =
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'uniform'; readonly lo: number; readonly hi: number }
  | { readonly kind: 'other' };

/** A probability density on the line. Its functions accept every x: outside the support pdf is 0 and logPdf is −∞. */
export interface Density extends Shape {
  readonly law: Law;
  readonly pdf: (x: number) => number;
  /** log pdf in nats, finite on the whole support, even where pdf underflows to 0. */
  readonly logPdf: (x: number) => number;
  /** The slope of logPdf, d log p / dx, in nats per unit of x; 0 outside the support. */
  readonly score: (x: number) => number;
  /** P(X ≤ x), to 1e-15; use `logMass` for the digits of a small tail. */
  readonly cdf: (x: number) => number;
  /** log P(lo ≤ X ≤ hi) in nats, which keeps its digits however small the mass. −∞ for a mass of 0. */
  readonly logMass: (lo: number, hi: number) => number;
  /** The x with cdf(x) = u; u in [0, 1]. */
  readonly quantile: (u: number) => number;
  /** Draws one x. */
  readonly sample: (random: Random) => number;
  /** The smallest interval that holds all the mass. */
  readonly support: Interval;
  /** The ascending, disjoint intervals on which the density is positive. */
  readonly intervals: readonly Interval[];
  readonly mean: number;
  readonly variance: number;
}
