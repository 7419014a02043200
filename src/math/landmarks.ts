import { REACH } from './density.ts';
import type { Landmark, Shape } from './density.ts';
import type { Interval } from './interval.ts';

/** Distances from a landmark, in its widths, at which panels end: the flank and the far tail get their own panels. */
const STEPS = [0, 4, 12, REACH] as const;

/**
 * Lists the panels' ends for integrating, over one interval, a function of these densities: the ends of the interval,
 * every jump, and points around every landmark inside it.
 *
 * An infinite end is moved in to where all the densities are 0 in double precision, so that no mass is lost.
 */
export function breakpoints([lo, hi]: Interval, ...shapes: readonly Shape[]): number[] {
  const candidates: Landmark[] = [];
  const fixed: number[] = [];
  let first = Infinity;
  let last = -Infinity;
  for (const { landmarks, jumps } of shapes) {
    for (const { at, width } of landmarks) {
      first = Math.min(first, at - REACH * width);
      last = Math.max(last, at + REACH * width);
      for (const step of STEPS) {
        candidates.push({ at: at - step * width, width }, { at: at + step * width, width });
      }
    }
    for (const jump of jumps) if (jump > lo && jump < hi) fixed.push(jump);
  }
  const start = lo === -Infinity ? Math.min(first, hi, ...fixed) : lo;
  const end = hi === Infinity ? Math.max(last, lo, ...fixed) : hi;
  fixed.push(end);
  fixed.sort((a, b) => a - b);
  candidates.sort((a, b) => a.at - b.at);

  const points = [start];
  let previous = start;
  let next = 0;
  for (const stop of fixed) {
    for (; next < candidates.length; next += 1) {
      const { at, width } = candidates[next] ?? { at: NaN, width: NaN };
      if (at >= stop) break;
      // Two landmarks a fraction of a width apart are one to the integrand.
      if (at - previous > 0.5 * width && stop - at > 0.25 * width) {
        points.push(at);
        previous = at;
      }
    }
    if (stop > previous) points.push(stop);
    previous = stop;
  }
  return points;
}
