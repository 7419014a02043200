import { WINDOW } from '../protocol.ts';

/**
 * Equal bins from lo to hi, and two outer bins for all that lies below and above. A distribution on `count` bins is an
 * array of `count + 2` masses, the outer ones first and last.
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

/** The bins on which all quantities and curves of a run on the line are computed. */
export const BINS: Bins = makeBins(...WINDOW, 480);

/** Adds `extra` bins on either side. */
export const padded = ({ lo, hi, count, width }: Bins, extra: number): Bins =>
  makeBins(lo - extra * width, hi + extra * width, count + 2 * extra);

/** Lists the `count + 1` edges of the inner bins. */
export const edgesOf = ({ lo, count, width }: Bins): number[] =>
  Array.from({ length: count + 1 }, (_, k) => lo + k * width);

/** Lists one point for every bin: its centre, and for an outer bin the point half a bin beyond the edge. */
export const nodesOf = ({ lo, count, width }: Bins): Float64Array =>
  Float64Array.from({ length: count + 2 }, (_, k) => lo + (k - 0.5) * width);

/** Finds the index of the bin that holds x, in an array of `count + 2` masses. */
export function binIndex({ lo, count, width }: Bins, x: number): number {
  return Math.min(count, Math.max(-1, Math.floor((x - lo) / width))) + 1;
}

/** A probability distribution by its masses in bins, with its point masses (atoms) apart. */
export interface BinnedLaw {
  /** The part with a density, bin by bin. */
  readonly mass: Float64Array;
  /** The logarithms of `mass`, finite even where the mass is too small for a double; −∞ for a mass of 0. */
  readonly logMass: Float64Array;
  readonly atoms: readonly Atom[];
}

/** A point mass. */
export interface Atom {
  readonly x: number;
  readonly mass: number;
}

/** Computes log(e^a + e^b). */
export function logAdd(a: number, b: number): number {
  const top = Math.max(a, b);
  if (top === -Infinity) return -Infinity;
  return top + Math.log1p(Math.exp(Math.min(a, b) - top));
}

/** The least sum of masses that keeps its digits: below it, underflow has lost some, and logarithms are summed instead. */
export const SMALLEST_MASS = 1e-290;
