// KL divergences with a closed form, to a few units in the last place wherever the value is a double. What they are made
// of is put in the order in which nothing cancels and nothing overflows before the value does.
import type { Law } from './density.ts';
import { logExcess } from './excess.ts';
import { logRatio } from './log-ratio.ts';
import { LOG_ROOT_TWO_PI } from './standard-normal.ts';

type Normal = Extract<Law, { kind: 'normal' }>;
type Uniform = Extract<Law, { kind: 'uniform' }>;

/** Computes ½x²; it overflows where its value does, not where x² does. */
const halfSquare = (x: number): number => 0.5 * x * x;

/** Computes (a − b)/unit; a difference of finite numbers may overflow where the quotient does not. */
function distanceIn(unit: number, a: number, b: number): number {
  const distance = a - b;
  return Number.isFinite(distance) ? distance / unit : 2 * ((a / 2 - b / 2) / unit);
}

/**
 * Computes KL(N(m, s²)‖N(n, t²)) = ½((s/t)² − 1) − log(s/t) + ½((m − n)/t)², in nats: ∞ where that is beyond the largest
 * double.
 */
export function klOfNormals(p: Normal, q: Normal): number {
  const ratio = p.sd / q.sd;
  const shift = halfSquare(distanceIn(q.sd, p.mean, q.mean));
  if (ratio > 0.5 && ratio < 2) {
    // ½(r² − 1) − log r = ½δ² + (δ − log(1 + δ)) with δ = r − 1, which the difference of the widths gives exactly.
    const delta = (p.sd - q.sd) / q.sd;
    return halfSquare(delta) + logExcess(delta) + shift;
  }
  const widening = halfSquare(ratio);
  // Beyond the largest double, where it is ∞ − ∞ otherwise.
  if (widening === Infinity) return Infinity;
  return widening - 0.5 - logRatio(p.sd, q.sd) + shift;
}

/** Computes the KL divergence of two uniforms, the log of the ratio of their widths, for p within q. */
export function klOfUniforms(p: Uniform, q: Uniform): number {
  const width = p.hi - p.lo;
  // The difference of the widths, from the two ends: neither is negative, so near 0 nothing cancels.
  const beside = p.lo - q.lo + (q.hi - p.hi);
  return beside < width ? Math.log1p(beside / width) : logRatio(q.hi - q.lo, width);
}

/**
 * Computes KL(U(a, b)‖N(n, t²)) = log(t √(2π)/w) + ½(((c − n)/t)² + (w/t)²/12), w the width of the uniform and c its centre:
 * ∞ where that is beyond the largest double.
 */
export function klOfUniformAndNormal(p: Uniform, q: Normal): number {
  const width = p.hi - p.lo;
  const spread = width / q.sd;
  const centre = (distanceIn(q.sd, p.lo, q.mean) + distanceIn(q.sd, p.hi, q.mean)) / 2;
  const quadratic = halfSquare(centre) + (spread / 24) * spread;
  return logRatio(q.sd, width) + LOG_ROOT_TWO_PI + quadratic;
}
