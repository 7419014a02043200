import { jsDivergence } from '../../math/index.ts';
import { requirePoints } from './check.ts';
import { CELL_COUNT, cellOf } from './grid.ts';

/**
 * Counts the points (x, y, x, y, …) in each cell, border included.
 *
 * @throws RangeError if there is no point, or a number is NaN
 */
export function countsOf(points: Float32Array): Float64Array {
  requirePoints(points);
  const counts = new Float64Array(CELL_COUNT);
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] as number;
    const y = points[i + 1] as number;
    if (Number.isNaN(x) || Number.isNaN(y))
      throw new RangeError(`points[${i}] and points[${i + 1}] must be numbers; got ${x}, ${y}`);
    const cell = cellOf(x, y);
    counts[cell] = (counts[cell] as number) + 1;
  }
  return counts;
}

/** Computes the JSD of the histograms of two samples on the cells, in nats: an estimate from samples alone. */
export function histogramJs(a: Float32Array, b: Float32Array): number {
  const shares = (points: Float32Array) => countsOf(points).map((count) => count / (points.length / 2));
  return jsDivergence(shares(a), shares(b));
}
