import { REACH } from './density.ts';
import type { Density, Landmark } from './density.ts';
import type { Interval } from './interval.ts';

/** In widths from a landmark: the flank and the far tail get panels of their own. */
const STEPS = [0, 4, 12, REACH] as const;

/**
 * The panels' ends for an integral of something made of these densities over one interval: the ends of the interval,
 * and points around every landmark inside it. An infinite end is brought in to where every one of the densities is 0
 * in double precision, so nothing is cut off that could be told from nothing.
 */
export function breakpoints([lo, hi]: Interval, landmarks: readonly Landmark[]): number[] {
  const candidates: Landmark[] = [];
  let first = Infinity;
  let last = -Infinity;
  for (const { at, width } of landmarks) {
    first = Math.min(first, at - REACH * width);
    last = Math.max(last, at + REACH * width);
    for (const step of STEPS) {
      candidates.push({ at: at - step * width, width }, { at: at + step * width, width });
    }
  }
  const start = lo === -Infinity ? Math.min(first, hi) : lo;
  const end = hi === Infinity ? Math.max(last, lo) : hi;
  candidates.sort((a, b) => a.at - b.at);
  const points = [start];
  let previous = start;
  for (const { at, width } of candidates) {
    // Two landmarks a fraction of a width apart are one to the integrand.
    if (at - previous > 0.5 * width && end - at > 0.25 * width) {
      points.push(at);
      previous = at;
    }
  }
  points.push(end);
  return points;
}

/** The landmarks of several densities together. */
export function landmarksOf(...densities: readonly Density[]): Landmark[] {
  return densities.flatMap((density) => density.landmarks);
}
