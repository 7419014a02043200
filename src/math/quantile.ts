import { requireProbability } from './check.ts';
import { REACH } from './density.ts';
import type { Landmark } from './density.ts';
import type { Interval } from './interval.ts';

/**
 * Finds the x with P(X ≤ x) = u by Newton's method, inside a shrinking bracket, on the logarithm of the smaller tail. It
 * is accurate to the last digits of x wherever the density is positive.
 *
 * @throws RangeError if u is outside [0, 1]
 */
export function solveQuantile(
  u: number,
  support: Interval,
  landmarks: readonly Landmark[],
  logMass: (lo: number, hi: number) => number,
  logPdf: (x: number) => number,
): number {
  requireProbability('u', u);
  if (u === 0) return support[0];
  if (u === 1) return support[1];
  const lower = u <= 0.5;
  const target = Math.log(lower ? u : 1 - u);
  let lo = Math.max(support[0], Math.min(...landmarks.map(({ at, width }) => at - REACH * width)));
  let hi = Math.min(support[1], Math.max(...landmarks.map(({ at, width }) => at + REACH * width)));
  let x = lo + (hi - lo) / 2;
  for (let i = 0; i < 200; i += 1) {
    const log = lower ? logMass(-Infinity, x) : logMass(x, Infinity);
    const excess = log - target;
    if (excess === 0) return x;
    // The lower tail's mass grows with x, the upper tail's falls.
    if (excess > 0 === lower) hi = x;
    else lo = x;
    const slope = Math.exp(logPdf(x) - log) * (lower ? 1 : -1);
    const newton = x - excess / slope;
    const next = newton > lo && newton < hi ? newton : lo + (hi - lo) / 2;
    const moved = Math.abs(next - x);
    x = next;
    const grain = 2 * Number.EPSILON * Math.abs(x);
    if (moved <= grain || hi - lo <= grain) return x;
  }
  return x;
}
