import { requireFinite, requirePositive, requireProbability } from './check.ts';
import type { Density } from './density.ts';
import { standardNormalSample } from './random.ts';
import {
  LOG_ROOT_TWO_PI,
  logStandardMass,
  logStandardPdf,
  standardCdf,
  standardQuantile,
} from './standard-normal.ts';

/**
 * Makes the normal density N(mean, sd²), p(x) = exp(−((x − mean)/sd)²/2) / (sd √(2π)). The second argument is the
 * standard deviation, never the variance.
 *
 * pdf in 1/units of x; logPdf in nats.
 *
 * @throws RangeError if mean is not finite or sd is not in (0, ∞)
 * @example normal(0, 1).pdf(0) // 0.3989422804014327
 * @example normal(0, 1).logPdf(60) // -1800.9189385332047
 */
export function normal(mean: number, sd: number): Density {
  requireFinite('mean', mean);
  requirePositive('sd', sd);
  const logScale = Math.log(sd) + LOG_ROOT_TWO_PI;
  const logPdf = (x: number): number => {
    const z = (x - mean) / sd;
    return -0.5 * z * z - logScale;
  };
  return {
    law: { kind: 'normal', mean, sd },
    pdf: (x) => Math.exp(logStandardPdf((x - mean) / sd)) / sd,
    logPdf,
    score: (x) => (mean - x) / (sd * sd),
    cdf: (x) => standardCdf((x - mean) / sd),
    logMass: (lo, hi) => (lo < hi ? logStandardMass((lo - mean) / sd, (hi - mean) / sd) : -Infinity),
    quantile: (u) => {
      requireProbability('u', u);
      return mean + sd * standardQuantile(u);
    },
    sample: (random) => mean + sd * standardNormalSample(random),
    support: [-Infinity, Infinity],
    intervals: [[-Infinity, Infinity]],
    landmarks: [{ at: mean, width: sd }],
    jumps: [],
    mean,
    variance: sd * sd,
  };
}
