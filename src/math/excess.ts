/** The Taylor coefficients of e^(−t) − 1 + t without their signs: 1/k! for k = 2 … 17. */
const INVERSE_FACTORIALS = Float64Array.from({ length: 16 }, (_, i) => {
  let factorial = 1;
  for (let k = 2; k <= i + 2; k += 1) factorial *= k;
  return 1 / factorial;
});

/**
 * Computes e^(−t) − 1 + t, the amount by which e^(−t) lies above its tangent at 0.
 *
 * With t = log(p/q), p log(p/q) − p + q = p (e^(−t) − 1 + t), and −p + q integrates to 0: p times this is the
 * contribution of one point to KL(p‖q). It is never negative, so a divergence summed from it cannot be.
 */
export function expExcess(t: number): number {
  if (t > 0.5 || t < -0.5) return Math.exp(-t) - 1 + t;
  // Near 0 the three terms cancel to t²/2; add up the series from its small end instead.
  let sum = 0;
  for (let i = INVERSE_FACTORIALS.length - 1; i >= 0; i -= 1) sum = (INVERSE_FACTORIALS[i] ?? 0) - t * sum;
  return t * t * sum;
}

/** Computes u − log(1 + u) ≥ 0 for u > −1, without the cancellation near 0. */
export function logExcess(u: number): number {
  if (u > 0.5 || u < -0.5) return u - Math.log1p(u);
  // log(1+u) = 2 atanh(s) with s = u/(2+u), and u − 2s = us: what remains has no large terms left to cancel.
  const s = u / (2 + u);
  const square = s * s;
  let tail = 0;
  for (let k = 37; k >= 3; k -= 2) tail = tail * square + 1 / k;
  return u * s - 2 * tail * square * s;
}
