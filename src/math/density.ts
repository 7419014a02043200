import type { Interval } from './interval.ts';
import type { Random } from './random.ts';

/**
 * A place where the density changes on the scale of `width`: a mode, an edge. Integrals look there first. Beyond
 * `REACH` widths from every landmark the density must be 0 in double precision.
 */
export interface Landmark {
  readonly at: number;
  readonly width: number;
}

/** All that an integral needs to know beforehand about the look of a function. */
export interface Shape {
  readonly landmarks: readonly Landmark[];
  /** Where it jumps. A jump close beside a panel's end is seen by no node, so a panel must end exactly there. */
  readonly jumps: readonly number[];
}

/** e^(−40²/2) is below the smallest double, so 40 standard deviations hold all of a normal that a double can tell. */
export const REACH = 40;

/** What closed forms need to know; `other` has none. */
export type Law =
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'uniform'; readonly lo: number; readonly hi: number }
  | { readonly kind: 'other' };

/** A probability density on the line. All its functions are total: outside the support pdf is 0 and logPdf −∞. */
export interface Density extends Shape {
  readonly law: Law;
  readonly pdf: (x: number) => number;
  /** log pdf in nats, finite on the whole support, also where pdf underflows to 0. */
  readonly logPdf: (x: number) => number;
  /** The slope of logPdf, d log p / dx, in nats per unit of x; 0 outside the support. */
  readonly score: (x: number) => number;
  /** P(X ≤ x), to 1e-15; for the digits of a small tail ask `logMass`. */
  readonly cdf: (x: number) => number;
  /** log P(lo ≤ X ≤ hi) in nats, with its digits kept however small the mass. −∞ if there is none. */
  readonly logMass: (lo: number, hi: number) => number;
  /** The x with cdf(x) = u; u in [0, 1]. */
  readonly quantile: (u: number) => number;
  /** One draw. */
  readonly sample: (random: Random) => number;
  /** The smallest interval that holds all the mass. */
  readonly support: Interval;
  /** Where the density is positive: ascending, disjoint, gaps left out. */
  readonly intervals: readonly Interval[];
  readonly mean: number;
  readonly variance: number;
}
