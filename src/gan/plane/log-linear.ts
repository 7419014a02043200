/** (1 − e^−t)/t */
const slowed = (t: number): number => (t === 0 ? 1 : -Math.expm1(-t) / t);

/**
 * The integral of e^f over a triangle of area ½, for f linear with the given values at the corners, none above zero: a
 * divided difference of the exponential.
 */
export function exponentialOverTriangle(x: number, y: number, z: number): number {
  const most = Math.max(x, y, z);
  const least = Math.min(x, y, z);
  const a = most - (x + y + z - most - least);
  const b = most - least;
  // To third order by mean and variance, which needs one exponential.
  if (b < 0.1) return 0.5 * Math.exp((x + y + z) / 3) * (1 + (a * a - a * b + b * b) / 36);
  if (b - a < 0.01) {
    const m = (a + b) / 2;
    return (Math.exp(most) * (1 - Math.exp(-m) * (1 + m))) / (m * m);
  }
  return (Math.exp(most) * (slowed(a) - slowed(b))) / (b - a);
}
