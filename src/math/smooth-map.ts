import { rangeError } from './check.ts';
import type { Interval } from './interval.ts';

/** A smooth function of one number and its first two derivatives. `value(±∞)` must be its limits, not NaN. */
export interface SmoothMap {
  readonly value: (z: number) => number;
  readonly slope: (z: number) => number;
  readonly curvature: (z: number) => number;
}

/** An interval of z on which a map is monotone, and the interval of x that it reaches there. */
export interface Branch {
  readonly domain: Interval;
  readonly range: Interval;
  readonly rising: boolean;
}

/** Equal parts of the searched interval, in which turning points are looked for: two within one part may be missed. */
const CELLS = 1024;

/**
 * Splits a map on a domain into its monotone branches. Turning points are searched for on [from, to], outside of which
 * there is no mass.
 *
 * @throws RangeError if the map has no value at an end of the domain, or does not move on some branch
 */
export function branches(map: SmoothMap, domain: Interval, [from, to]: Interval): Branch[] {
  const turns: number[] = [domain[0]];
  let left = from;
  let slope = map.slope(from);
  for (let i = 1; i <= CELLS; i += 1) {
    const right = from + ((to - from) * i) / CELLS;
    const next = map.slope(right);
    if (next !== 0) {
      if (slope !== 0 && next > 0 !== slope > 0) turns.push(turnWithin(map.slope, left, right));
      slope = next;
      left = right;
    }
  }
  turns.push(domain[1]);
  return turns.slice(1).map((hi, i) => {
    const lo = turns[i] ?? NaN;
    const first = map.value(lo);
    const last = map.value(hi);
    if (Number.isNaN(first) || Number.isNaN(last)) {
      throw rangeError(`map.value on [${String(lo)}, ${String(hi)}]`, 'a number at both ends', NaN);
    }
    if (first === last) throw rangeError('map', `not constant on [${String(lo)}, ${String(hi)}]`, first);
    const rising = last > first;
    return { domain: [lo, hi], range: rising ? [first, last] : [last, first], rising };
  });
}

function turnWithin(slope: (z: number) => number, lo: number, hi: number): number {
  const rising = slope(hi) > 0;
  let left = lo;
  let right = hi;
  for (let i = 0; i < 80; i += 1) {
    const middle = left + (right - left) / 2;
    const here = slope(middle);
    if (here === 0) return middle;
    if (here > 0 === rising) right = middle;
    else left = middle;
  }
  return right;
}

/** Finds the z of a branch with value(z) = x, for x in its range. A z outside [from, to] becomes the nearer end. */
export function invert(map: SmoothMap, branch: Branch, [from, to]: Interval, x: number): number {
  if (x === branch.range[branch.rising ? 0 : 1]) return Math.max(branch.domain[0], from);
  if (x === branch.range[branch.rising ? 1 : 0]) return Math.min(branch.domain[1], to);
  let lo = Math.max(branch.domain[0], from);
  let hi = Math.min(branch.domain[1], to);
  let z = lo + (hi - lo) / 2;
  for (let i = 0; i < 200; i += 1) {
    const excess = map.value(z) - x;
    if (excess === 0) return z;
    if (excess > 0 === branch.rising) hi = z;
    else lo = z;
    const newton = z - excess / map.slope(z);
    const next = newton > lo && newton < hi ? newton : lo + (hi - lo) / 2;
    const moved = Math.abs(next - z);
    z = next;
    if (moved <= Number.EPSILON * Math.abs(z) || hi - lo <= Number.EPSILON * Math.abs(z)) return z;
  }
  return z;
}
