import { rangeError, requireNotNaN } from './check.ts';
import type { Density, Landmark } from './density.ts';
import { intersection } from './interval.ts';
import type { Interval } from './interval.ts';
import { breakpoints } from './landmarks.ts';
import { memoize } from './once.ts';
import { integrate } from './quadrature.ts';
import { solveQuantile } from './quantile.ts';
import { uniform } from './uniform.ts';

/** The least remaining mass for which the difference of two values of the cdf has enough digits. */
const SMALL_SHARE = 1e-3;
/** The least remaining mass for which sampling draws until a number falls inside. */
const ENOUGH_TO_DRAW = 0.05;

/**
 * Truncates a density to [lo, hi] and renormalises it: p(x)/P(lo ≤ X ≤ hi) there, 0 elsewhere. If nothing is cut off, the
 * density itself is returned.
 *
 * It works in logarithms, so that an interval far out in a tail (N(0, 1) on [50, 51]) is no exception.
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

  // The difference of two values of the cdf is fast, but rounds to 0 in a far tail.
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
      // If enough mass is left, draw until a number falls inside; if not, take the quantile of a uniform number.
      if (share < ENOUGH_TO_DRAW) return quantile(random());
      let x = density.sample(random);
      while (!inside(x)) x = density.sample(random);
      return x;
    },
    support,
    intervals,
    landmarks,
    jumps,
    // These are integrals, so they are computed only when needed.
    get mean() {
      return mean();
    },
    get variance() {
      return variance();
    },
  };
}

/** Makes landmarks for the cuts: in a tail the mass lies close to the cut, on the scale on which the density falls there. */
function edges(density: Density, support: Interval): Landmark[] {
  const widest = Math.min(support[1] - support[0], Math.max(...density.landmarks.map(({ width }) => width)));
  return support
    .filter((edge) => Number.isFinite(edge))
    .flatMap((edge) => {
      const fall = 1 / Math.abs(density.score(edge));
      if (!(fall < widest)) return [{ at: edge, width: widest }];
      // e^(−x) reaches 0 after 745 of these scales, a normal after 40 widths: one landmark near the cut, one further out.
      return [1, 20].map((times) => ({ at: edge, width: Math.min(times * fall, widest) }));
    });
}
