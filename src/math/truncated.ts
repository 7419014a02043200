import { rangeError, requireNotNaN } from './check.ts';
import type { Density, Landmark } from './density.ts';
import { intersection } from './interval.ts';
import type { Interval } from './interval.ts';
import { breakpoints } from './landmarks.ts';
import { memoize } from './once.ts';
import { integrate } from './quadrature.ts';
import { solveQuantile } from './quantile.ts';
import { uniform } from './uniform.ts';

/** With less than this left of the density, its distribution function has too few digits to share out. */
const SMALL_SHARE = 1e-3;
const ENOUGH_TO_DRAW = 0.05;

/**
 * A density cut to [lo, hi] and renormalised: p(x)/P(lo ≤ X ≤ hi) there, 0 elsewhere. A cut that removes nothing
 * returns the density as it is.
 *
 * Works in logarithms, so that a cut far out in a tail (N(0, 1) on [50, 51]) is a density like any other.
 *
 * @throws RangeError if lo or hi is NaN, hi ≤ lo, or the density has no support in [lo, hi]
 * @example truncated(normal(0, 1), 0, Infinity).pdf(0) // 0.7978845608028654
 * @example truncated(normal(0, 1), 0, Infinity).pdf(-1) // 0
 */
export function truncated(density: Density, lo: number, hi: number): Density {
  requireNotNaN('lo', lo);
  requireNotNaN('hi', hi);
  if (!(hi > lo)) throw rangeError('hi', `above lo, ${String(lo)}`, hi);
  if (lo <= density.support[0] && hi >= density.support[1]) return density;
  const intervals = intersection(density.intervals, [[lo, hi]]);
  const first = intervals[0];
  const last = intervals[intervals.length - 1];
  if (!first || !last) {
    const [from, to] = density.support;
    throw rangeError(
      '[lo, hi]',
      `an interval that meets the support [${String(from)}, ${String(to)}]`,
      `[${String(lo)}, ${String(hi)}]`,
    );
  }
  const support: Interval = [first[0], last[1]];
  const [from, to] = support;
  const logTotal = density.logMass(from, to);
  if (density.law.kind === 'uniform') return uniform(from, to);

  const inside = (x: number): boolean => x >= from && x <= to;
  const logPdf = (x: number): number => (inside(x) ? density.logPdf(x) - logTotal : -Infinity);
  const logMass = (a: number, b: number): number =>
    a <= from && b >= to ? 0 : Math.min(0, density.logMass(Math.max(a, from), Math.min(b, to)) - logTotal);
  const landmarks = [...density.landmarks, ...edges(density, support)];
  const jumps = [...density.jumps.filter((at) => at > from && at < to), ...support.filter(Number.isFinite)];
  const points = intervals.flatMap((interval) => breakpoints(interval, { landmarks, jumps }));
  const moment = (f: (x: number) => number): number =>
    integrate((x) => f(x) * Math.exp(logPdf(x)), points).value;

  // The difference of two distribution functions is quick, but in a far tail nothing of it is left.
  const below = density.cdf(from);
  const share = Math.exp(logTotal);
  const cdf = (x: number): number => {
    if (x <= from) return 0;
    if (x >= to) return 1;
    if (share < SMALL_SHARE) return Math.exp(logMass(from, x));
    return Math.min(1, Math.max(0, (density.cdf(x) - below) / share));
  };
  const quantile = (u: number): number => solveQuantile(u, support, landmarks, logMass, logPdf);
  const mean = memoize(() => moment((x) => x));
  const variance = memoize(() => moment((x) => (x - mean()) ** 2));

  return {
    law: { kind: 'other' },
    pdf: (x) => Math.exp(logPdf(x)),
    logPdf,
    score: (x) => (inside(x) ? density.score(x) : 0),
    cdf,
    logMass,
    quantile,
    sample: (random) => {
      // Where enough is left, draw until one falls inside; from a sliver, solve for the quantile of one number.
      if (share < ENOUGH_TO_DRAW) return quantile(random());
      let x = density.sample(random);
      while (!inside(x)) x = density.sample(random);
      return x;
    },
    support,
    intervals,
    landmarks,
    jumps,
    // Integrals, so worked out only for who asks.
    get mean() {
      return mean();
    },
    get variance() {
      return variance();
    },
  };
}

/** In a tail the mass crowds against the cut, on the scale of the density's fall there. */
function edges(density: Density, support: Interval): Landmark[] {
  const widest = Math.min(support[1] - support[0], Math.max(...density.landmarks.map(({ width }) => width)));
  return support
    .filter((edge) => Number.isFinite(edge))
    .flatMap((edge) => {
      const fall = 1 / Math.abs(density.score(edge));
      if (!(fall < widest)) return [{ at: edge, width: widest }];
      // e^(−x) takes 745 falls to reach 0, where a normal takes 40 widths: one landmark for near, one for far.
      return [1, 20].map((times) => ({ at: edge, width: Math.min(times * fall, widest) }));
    });
}
