import { rangeError, requireFinite } from './check.ts';

/**
 * Makes the piecewise linear function through the knots (x₀, y₀), (x₁, y₁), …, constant before the first and after the
 * last. Its values are in units of y. It has corners at the knots, so an integral over it should be split there.
 *
 * Domain: x in [−∞, ∞].
 *
 * @throws RangeError if there is no knot, the lengths differ, a number is not finite, or the x do not ascend
 * @example piecewiseLinear([0, 1], [2, 4])(0.5) // 3
 * @example piecewiseLinear([0, 1], [2, 4])(7) // 4
 */
export function piecewiseLinear(xs: readonly number[], ys: readonly number[]): (x: number) => number {
  if (xs.length === 0) throw rangeError('xs', 'at least one knot', 'none');
  if (ys.length !== xs.length) throw rangeError('the length of ys', `that of xs, ${xs.length}`, ys.length);
  xs.forEach((x, i) => {
    requireFinite(`xs[${i}]`, x);
    requireFinite(`ys[${i}]`, ys[i] ?? NaN);
    const before = xs[i - 1] ?? -Infinity;
    if (!(x > before)) throw rangeError(`xs[${i}]`, `above xs[${i - 1}], ${before}`, x);
  });
  return (x) => {
    let lo = 0;
    let hi = xs.length - 1;
    if (!(x > (xs[lo] ?? NaN))) return ys[lo] ?? NaN;
    if (!(x < (xs[hi] ?? NaN))) return ys[hi] ?? NaN;
    while (hi - lo > 1) {
      const middle = (lo + hi) >> 1;
      if (x < (xs[middle] ?? NaN)) hi = middle;
      else lo = middle;
    }
    const from = xs[lo] ?? NaN;
    const share = (x - from) / ((xs[hi] ?? NaN) - from);
    return (ys[lo] ?? NaN) * (1 - share) + (ys[hi] ?? NaN) * share;
  };
}
