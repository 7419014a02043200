/** 1/k! for k = 2 … 17, the Taylor coefficients of e^(−t) − 1 + t without their signs. */
const INVERSE_FACTORIALS = Float64Array.from({ length: 16 }, (_, i) => {
  let factorial = 1;
  for (let k = 2; k <= i + 2; k += 1) factorial *= k;
  return 1 / factorial;
});

/**
 * e^(−t) − 1 + t, the non-negative amount by which e^(−t) lies above its tangent at 0. With t = log(p/q)
 * it is what one point adds to KL(p‖q), divided by p, once the terms that integrate to nothing are taken off:
 * p log(p/q) − p + q = p (e^(−t) − 1 + t). Never negative, so a divergence summed from it cannot be.
 */
export function expExcess(t: number): number {
  if (t > 0.5 || t < -0.5) return Math.exp(-t) - 1 + t;
  // Near 0 the three terms cancel to t²/2; add up the series from its small end instead.
  let sum = 0;
  for (let i = INVERSE_FACTORIALS.length - 1; i >= 0; i -= 1) sum = (INVERSE_FACTORIALS[i] ?? 0) - t * sum;
  return t * t * sum;
}

/** u − log(1 + u) ≥ 0 for u > −1, without the cancellation near 0. */
export function logExcess(u: number): number {
  if (u > 0.5 || u < -0.5) return u - Math.log1p(u);
  // log(1+u) = 2 atanh(s) with s = u/(2+u), and u − 2s = us: what remains has no large terms left to cancel.
  const s = u / (2 + u);
  const square = s * s;
  let tail = 0;
  for (let k = 37; k >= 3; k -= 2) tail = tail * square + 1 / k;
  return u * s - 2 * tail * square * s;
}
