import type { Density } from './density.ts';
import { difference, intersection } from './interval.ts';
import type { Interval } from './interval.ts';
import { breakpoints } from './landmarks.ts';
import { integrate } from './quadrature.ts';
import type { Integral } from './quadrature.ts';

/** A divergence of two densities, with what is known about it. */
export interface Divergence {
  /** In nats; may be Infinity. */
  readonly value: number;
  /** An estimate, from above, of the error of `value`, in nats; 0 for a closed form or an infinite value. */
  readonly error: number;
  /** Where p has mass and q has none, if that makes the value infinite: the interval with the most of p's mass. */
  readonly infiniteAt: Interval | null;
}

export function exactly(value: number): Divergence {
  return { value, error: 0, infiniteAt: null };
}

/** Where p is positive and q is zero. */
export function supportOutside(p: Density, q: Density): Interval[] {
  return difference(p.intervals, q.intervals);
}

/** P(X in any of the intervals) under the density. */
export function massIn(density: Density, intervals: readonly Interval[]): number {
  return intervals.reduce((sum, [lo, hi]) => sum + Math.exp(density.logMass(lo, hi)), 0);
}

/** The interval with the most mass, also where every mass underflows. */
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

/** ∫ f over the intervals where both densities are positive; f must be non-negative. */
export function integrateShared(p: Density, q: Density, f: (x: number) => number): Integral {
  let value = 0;
  let error = 0;
  for (const interval of intersection(p.intervals, q.intervals)) {
    // The integrand's own noise, of order (1e-16)², must not be refined for ever when p and q are equal.
    const part = integrate(f, breakpoints(interval, p, q), { relative: 1e-11, absolute: 1e-24 });
    value += part.value;
    error += part.error;
  }
  return { value, error };
}
