/** Computes (1 − e^−t)/t. Above ½ nothing cancels, and e^−40 is below half the last digit of 1. */
const meanDecay = (t: number): number =>
  t > 40 ? 1 / t : t > 0.5 ? (1 - Math.exp(-t)) / t : t === 0 ? 1 : -Math.expm1(-t) / t;

/**
 * Integrates e^f over a triangle of area ½, for a linear f with the given values at the corners, none of them above zero.
 * The integral is a divided difference of the exponential.
 */
export function exponentialOverTriangle(x: number, y: number, z: number): number {
  const most = x > y ? (x > z ? x : z) : y > z ? y : z;
  const least = x < y ? (x < z ? x : z) : y < z ? y : z;
  const a = most - (x + y + z - most - least);
  const b = most - least;
  // Third order in mean and variance, which needs one exponential.
  if (b < 0.1) return 0.5 * Math.exp((x + y + z) / 3) * (1 + (a * a - a * b + b * b) / 36);
  if (b - a < 0.01) {
    const m = (a + b) / 2;
    return (Math.exp(most) * (1 - Math.exp(-m) * (1 + m))) / (m * m);
  }
  if (b < 0.5) return nearlyEven((x + y + z) / 3, x, y);
  // Most triangles of a fan contain the corner with the largest density, where f is 0.
  return ((most === 0 ? 1 : Math.exp(most)) * (meanDecay(a) - meanDecay(b))) / (b - a);
}

/**
 * Computes the same integral by its series around the mean, e^mean Σ h_k/(k + 2)!, where h_k is the complete homogeneous
 * polynomial of degree k in the three distances from the mean. These sum to 0, so h_k = s h_(k−2) + t h_(k−3), where −s is
 * the sum of their products in pairs, and t the product of all three.
 */
function nearlyEven(mean: number, x: number, y: number): number {
  const p = x - mean;
  const q = y - mean;
  const s = p * p + p * q + q * q;
  const t = -p * q * (p + q);
  const h4 = s * s;
  const h5 = 2 * s * t;
  const h6 = s * h4 + t * t;
  const h7 = s * h5 + t * h4;
  const h8 = s * h6 + t * h5;
  const h9 = s * h7 + t * h6;
  const h10 = s * h8 + t * h7;
  const sum =
    1 / 2 +
    s / 24 +
    t / 120 +
    h4 / 720 +
    h5 / 5040 +
    h6 / 40320 +
    h7 / 362880 +
    h8 / 3628800 +
    h9 / 39916800 +
    h10 / 479001600;
  return Math.exp(mean) * sum;
}
