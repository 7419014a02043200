import { scaledErfc } from './erf.ts';
import { integrateShort } from './quadrature.ts';

export const LOG_ROOT_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** Computes log φ(z) = −z²/2 − log √(2π), in nats. */
export function logStandardPdf(z: number): number {
  return -0.5 * z * z - LOG_ROOT_TWO_PI;
}

/** Computes Φ(z). The lower tail keeps its digits; for the upper tail use Φ(−z). */
export function standardCdf(z: number): number {
  if (z > 0) return 1 - standardCdf(-z);
  if (z < -40) return 0;
  return 0.5 * scaledErfc(-z * Math.SQRT1_2) * Math.exp(-0.5 * z * z);
}

/** Computes log Φ(z), in nats, finite for every finite z. */
export function logStandardCdf(z: number): number {
  if (z > 0) return 0 + Math.log1p(-standardCdf(-z));
  return Math.log(0.5 * scaledErfc(-z * Math.SQRT1_2)) - 0.5 * z * z;
}

/** Computes φ(z)/Φ(z), the slope of log Φ. It grows like −z in the lower tail, where both φ and Φ underflow. */
export function inverseMills(z: number): number {
  if (z > 0) return Math.exp(logStandardPdf(z)) / standardCdf(z);
  return Math.sqrt(2 / Math.PI) / scaledErfc(-z * Math.SQRT1_2);
}

/** Computes log(Φ(b) − Φ(a)) for a < b, in nats. It keeps its digits in both tails and for intervals of any width. */
export function logStandardMass(a: number, b: number): number {
  // In the upper tail work with the mirror image.
  if (a > 0) return logStandardMass(-b, -a);
  const width = b - a;
  const furthest = Math.max(Math.abs(a), Math.abs(b));
  // On a short interval the two probabilities are nearly equal: integrate the density, divided by its peak, instead.
  if (width * Math.max(1, furthest) < 1) {
    const peak = Math.min(b, 0);
    const shape = (z: number): number => Math.exp(0.5 * (peak - z) * (peak + z));
    return logStandardPdf(peak) + Math.log(integrateShort(shape, a, b));
  }
  // 0 + turns the −0 of a whole line's mass into 0.
  if (b > 0) return 0 + Math.log1p(-(standardCdf(a) + standardCdf(-b)));
  const upper = logStandardCdf(b);
  return upper + Math.log1p(-Math.exp(logStandardCdf(a) - upper));
}

/** Finds the z with Φ(z) = u, for u in [0, 1]. */
export function standardQuantile(u: number): number {
  if (u === 0) return -Infinity;
  if (u === 1) return Infinity;
  if (u > 0.5) return -standardQuantile(1 - u);
  const target = Math.log(u);
  // Start from the first approximation of the tail, whose error is below one everywhere, and apply Newton's method to
  // log Φ: it is concave, so that from the left of the root the steps never overshoot.
  let z = -Math.sqrt(Math.max(0, -2 * (target + Math.LN2)));
  for (let i = 0; i < 60; i += 1) {
    const step = (logStandardCdf(z) - target) / inverseMills(z);
    z -= step;
    if (Math.abs(step) <= 1e-15 * Math.max(1, Math.abs(z))) break;
  }
  return z;
}
