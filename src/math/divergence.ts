import type { Density } from './density.ts';
import { difference, intersection } from './interval.ts';
import type { Interval } from './interval.ts';
import { breakpoints } from './landmarks.ts';
import { integrate } from './quadrature.ts';
import type { Integral } from './quadrature.ts';

/** A divergence of two densities, with its error. */
export interface Divergence {
  /** In nats; may be Infinity. */
  readonly value: number;
  /** An upper estimate of the error of `value`, in nats; 0 for a closed form or an infinite value. */
  readonly error: number;
  /** If the value is infinite, the interval without mass of q that holds the most mass of p; else null. */
  readonly infiniteAt: Interval | null;
}

export function exactly(value: number): Divergence {
  return { value, error: 0, infiniteAt: null };
}

/** Returns the intervals on which p is positive and q is zero. */
export function supportOutside(p: Density, q: Density): Interval[] {
  return difference(p.intervals, q.intervals);
}

/** Sums the mass of a density over disjoint intervals. */
export function massIn(density: Density, intervals: readonly Interval[]): number {
  return intervals.reduce((sum, [lo, hi]) => sum + Math.exp(density.logMass(lo, hi)), 0);
}

/** Finds the interval with the most mass, even where every mass underflows; null if there are no intervals. */
export function heaviest(density: Density, intervals: readonly Interval[]): Interval | null {
  let best: Interval | null = null;
  let most = -Infinity;
  for (const interval of intervals) {
    const log = density.logMass(interval[0], interval[1]);
    if (best === null || log > most) {
      best = interval;
      most = log;
    }
  }
  return best;
}

/** Integrates f over the intervals where both densities are positive; f must be non-negative. */
export function integrateShared(p: Density, q: Density, f: (x: number) => number): Integral {
  let value = 0;
  let error = 0;
  for (const interval of intersection(p.intervals, q.intervals)) {
    // When p and q are equal the integrand is rounding noise, of order (1e-16)², which must not be refined for ever.
    const part = integrate(f, breakpoints(interval, p, q), { relative: 1e-11, absolute: 1e-24 });
    value += part.value;
    error += part.error;
  }
  return { value, error };
}
