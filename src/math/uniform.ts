import { rangeError, requireFinite, requireProbability } from './check.ts';
import type { Density } from './density.ts';

/**
 * Makes the uniform density on [lo, hi]: 1/(hi − lo) there, 0 elsewhere.
 *
 * pdf in 1/units of x; logPdf in nats.
 *
 * @throws RangeError if lo or hi is not finite, or hi ≤ lo
 * @example uniform(0, 4).pdf(1) // 0.25
 * @example uniform(0, 4).logPdf(5) // -Infinity
 */
export function uniform(lo: number, hi: number): Density {
  requireFinite('lo', lo);
  requireFinite('hi', hi);
  if (!(hi > lo)) throw rangeError('hi', `above lo, ${String(lo)}`, hi);
  const width = hi - lo;
  if (width === Infinity) throw rangeError('hi − lo', 'finite', width);
  const logHeight = -Math.log(width);
  const inside = (x: number): boolean => x >= lo && x <= hi;
  return {
    law: { kind: 'uniform', lo, hi },
    pdf: (x) => (inside(x) ? 1 / width : 0),
    logPdf: (x) => (inside(x) ? logHeight : -Infinity),
    score: () => 0,
    cdf: (x) => Math.min(1, Math.max(0, (x - lo) / width)),
    logMass: (from, to) => Math.log(Math.max(0, Math.min(to, hi) - Math.max(from, lo))) - Math.log(width),
    quantile: (u) => {
      requireProbability('u', u);
      return u === 1 ? hi : lo + u * width;
    },
    sample: (random) => lo + random() * width,
    support: [lo, hi],
    intervals: [[lo, hi]],
    landmarks: [{ at: lo + width / 2, width: width / 2 }],
    jumps: [lo, hi],
    mean: lo + width / 2,
    variance: (width * width) / 12,
  };
}
