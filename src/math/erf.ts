/**
 * Chebyshev coefficients of (1 + 2x) e^(x²) erfc(x) in t = (x − 4)/(x + 4), x ≥ 0, made by
 * tests/fixtures/coefficients.py, down to a quarter of the last digit. The factor keeps the function near 1 from x = 0
 * to ∞, so that the relative error is that of the arithmetic.
 */
const COEFFICIENTS = Float64Array.of(
  1.1774832005374486986,
  -0.0072607966203019004784,
  -0.081265123236184997858,
  0.060092128041222249997,
  -0.028753935580276660271,
  0.010595663363472860014,
  -0.0031369272945542642383,
  0.00074564943725361840431,
  -0.00013696965030100540681,
  0.000017183861600300937113,
  -7.1583646234503468633e-7,
  -2.4261399442449532014e-7,
  5.5765709395703564039e-8,
  -2.1057869513809494813e-9,
  -1.1717889351884956849e-9,
  1.909835517245668792e-10,
  1.4088717642088129665e-11,
  -6.9011083204808149553e-12,
  9.1679583641112932862e-14,
  2.1454508286554552991e-13,
  -1.4716575027010624224e-14,
  -6.6686751187704079242e-15,
  7.5045985098800830254e-16,
  2.2200930066663200355e-16,
);

/**
 * Computes the scaled complementary error function, e^(x²) erfc(x), for x ≥ 0: the normal tail without its exponential.
 * It falls like 1/(x√π) and never underflows, so that the logarithm of a tail is accurate however far out it lies.
 */
export function scaledErfc(x: number): number {
  if (x === Infinity) return 0;
  const t = (x - 4) / (x + 4);
  // Clenshaw's recurrence.
  let next = 0;
  let afterNext = 0;
  for (let k = COEFFICIENTS.length - 1; k > 0; k -= 1) {
    const current = 2 * t * next - afterNext + (COEFFICIENTS[k] ?? 0);
    afterNext = next;
    next = current;
  }
  return (t * next - afterNext + (COEFFICIENTS[0] ?? 0)) / (1 + 2 * x);
}
