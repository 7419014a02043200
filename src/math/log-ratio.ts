/**
 * Computes log(p / q) for positive p and q, accurate to the last digits even where p is close to q: there the quotient
 * rounds to a number near 1, and its logarithm would lose the difference of the two.
 */
export function logRatio(p: number, q: number): number {
  const ratio = p / q;
  // Within a factor of two the difference of two doubles is exact (Sterbenz), so log1p sees it whole.
  if (ratio > 0.5 && ratio < 2) return Math.log1p((p - q) / q);
  // A quotient that overflows or is subnormal has lost digits: subtract logarithms instead.
  if (ratio > 1e300 || ratio < 1e-300) return Math.log(p) - Math.log(q);
  return Math.log(ratio);
}
