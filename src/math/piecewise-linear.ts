import { rangeError, requireFinite } from './check.ts';

/**
 * The function that goes straight from (x₀, y₀) to (x₁, y₁) and so on, and stays level before the first knot and behind
 * the last. In the units of y. An integral over it is split at the knots, where it has corners.
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
