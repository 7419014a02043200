import { WINDOW } from '../protocol.ts';

/**
 * Equal bins from lo to hi, and two outer ones for all that lies below and above: a law on `count` bins is an array of
 * `count + 2` masses, the outer ones first and last.
 */
export interface Bins {
  readonly lo: number;
  readonly hi: number;
  readonly count: number;
  readonly width: number;
}

const makeBins = (lo: number, hi: number, count: number): Bins => ({
  lo,
  hi,
  count,
  width: (hi - lo) / count,
});

/** The nodes that every number and every curve of a one-dimensional cell is computed on. */
export const BINS: Bins = makeBins(...WINDOW, 480);

/** The same bins with `extra` more on either side. */
export const padded = ({ lo, hi, count, width }: Bins, extra: number): Bins =>
  makeBins(lo - extra * width, hi + extra * width, count + 2 * extra);

export const edgesOf = ({ lo, count, width }: Bins): number[] =>
  Array.from({ length: count + 1 }, (_, k) => lo + k * width);

/** One point for every bin: the centres, and for the outer bins the points half a bin beyond the edges. */
export const nodesOf = ({ lo, count, width }: Bins): Float64Array =>
  Float64Array.from({ length: count + 2 }, (_, k) => lo + (k - 0.5) * width);

/** The place of x in an array of `count + 2` masses. */
export function binIndex({ lo, count, width }: Bins, x: number): number {
  return Math.min(count, Math.max(-1, Math.floor((x - lo) / width))) + 1;
}

/** A probability law as far as the bins can tell it, and its point masses, which no bin may blur. */
export interface BinnedLaw {
  /** The part with a density, bin by bin. */
  readonly mass: Float64Array;
  /** Its logarithm, finite also where the mass is too small for a double; −∞ only where there is none. */
  readonly logMass: Float64Array;
  readonly atoms: readonly Atom[];
}

export interface Atom {
  readonly x: number;
  readonly mass: number;
}

/** log(e^a + e^b) */
export function logAdd(a: number, b: number): number {
  const top = Math.max(a, b);
  if (top === -Infinity) return -Infinity;
  return top + Math.log1p(Math.exp(Math.min(a, b) - top));
}

/** Below this a sum of masses has lost digits to underflow, and its logarithm must come by another way. */
export const SMALLEST_MASS = 1e-290;
