import { requireFinite, requirePositive } from './check.ts';
import type { Density, Landmark } from './density.ts';
import { logConcaveMass } from './log-concave-mass.ts';
import { normal } from './normal.ts';
import { owensT } from './owens-t.ts';
import { solveQuantile } from './quantile.ts';
import { standardNormalSample } from './random.ts';
import { inverseMills, logStandardCdf, logStandardPdf, standardCdf } from './standard-normal.ts';

/** The least mass that the difference of two values of the cdf still gives with enough digits. */
const SMALL_MASS = 1e-5;

/**
 * Makes the skew-normal density p(x) = (2/scale) φ(z) Φ(shape · z), z = (x − location)/scale. Shape 0 is the normal
 * N(location, scale²); a positive shape moves mass to the right.
 *
 * pdf in 1/units of x; logPdf in nats. Mean location + scale·δ√(2/π), δ = shape/√(1 + shape²).
 *
 * @throws RangeError if location or shape is not finite, or scale is not in (0, ∞)
 * @see Azzalini 1985
 * @example skewNormal(0, 1, 0).pdf(0) // 0.3989422804014327
 * @example skewNormal(0, 1, 4).logPdf(-20) // -3405.526912709535
 */
export function skewNormal(location: number, scale: number, shape: number): Density {
  requireFinite('location', location);
  requirePositive('scale', scale);
  requireFinite('shape', shape);
  if (shape === 0) return normal(location, scale);

  const logFactor = Math.LN2 - Math.log(scale);
  const logPdf = (x: number): number => {
    const z = (x - location) / scale;
    return logFactor + logStandardPdf(z) + logStandardCdf(shape * z);
  };
  const score = (x: number): number => {
    const z = (x - location) / scale;
    return (shape * inverseMills(shape * z) - z) / scale;
  };
  const cdf = (x: number): number => {
    const z = (x - location) / scale;
    return Math.min(1, Math.max(0, standardCdf(z) - 2 * owensT(z, shape)));
  };
  const narrowest = scale / Math.max(2, Math.abs(shape));
  const logMass = (lo: number, hi: number): number => {
    if (!(lo < hi)) return -Infinity;
    if (hi === Infinity && lo === -Infinity) return 0;
    const mass = cdf(hi) - cdf(lo);
    return mass > SMALL_MASS ? Math.log(mass) : logConcaveMass(logPdf, score, lo, hi, scale, narrowest);
  };
  const landmarks: Landmark[] = [{ at: location, width: scale }];
  // A strong skew makes a flank much narrower than the scale.
  if (Math.abs(shape) > 3) landmarks.push({ at: location, width: scale / Math.abs(shape) });

  const delta = shape / Math.hypot(1, shape);
  return {
    law: { kind: 'other' },
    pdf: (x) => Math.exp(logPdf(x)),
    logPdf,
    score,
    cdf,
    logMass,
    quantile: (u) => solveQuantile(u, [-Infinity, Infinity], landmarks, logMass, logPdf),
    // δ |Z₀| + √(1 − δ²) Z₁ is skew-normal for independent Z₀ and Z₁ from N(0, 1).
    sample: (random) => {
      const skewed = Math.abs(standardNormalSample(random));
      const symmetric = standardNormalSample(random);
      return location + scale * (delta * skewed + Math.sqrt(1 - delta * delta) * symmetric);
    },
    support: [-Infinity, Infinity],
    intervals: [[-Infinity, Infinity]],
    landmarks,
    jumps: [],
    mean: location + scale * delta * Math.sqrt(2 / Math.PI),
    variance: scale * scale * (1 - (2 / Math.PI) * delta * delta),
  };
}
