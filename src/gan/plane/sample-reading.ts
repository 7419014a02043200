import { jsDivergence } from '../../math/index.ts';
import { CELL_COUNT, cellOf } from './grid.ts';

/**
 * How many points (x, y, x, y, …) fall in each cell, the border included: every point is counted once.
 *
 * @throws RangeError if there are none, or a number is NaN
 */
export function countsOf(points: Float32Array): Float64Array {
  if (points.length < 2 || points.length % 2 === 1) {
    throw new RangeError(
      `points has ${points.length} numbers; x and y by turns make an even count above zero`,
    );
  }
  const counts = new Float64Array(CELL_COUNT);
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] as number;
    const y = points[i + 1] as number;
    if (Number.isNaN(x) || Number.isNaN(y)) throw new RangeError(`points[${i}] and the next are ${x}, ${y}`);
    const cell = cellOf(x, y);
    counts[cell] = (counts[cell] as number) + 1;
  }
  return counts;
}

/** JSD between the histograms of two samples on the cells: what one who sees samples alone would say. In nats. */
export function histogramJs(a: Float32Array, b: Float32Array): number {
  const shares = (points: Float32Array) => countsOf(points).map((count) => count / (points.length / 2));
  return jsDivergence(shares(a), shares(b));
}

/**
 * The share of inputs, half of them real, that D tells rightly: real where its logit is above zero, fake where below, and a
 * coin where it is zero. `data` and `generator` are the masses of all cells, what is singular included.
 */
export function accuracyOf(
  data: ArrayLike<number>,
  generator: ArrayLike<number>,
  logits: ArrayLike<number>,
): number {
  let right = 0;
  for (let cell = 0; cell < logits.length; cell++) {
    const logit = logits[cell] as number;
    const p = data[cell] as number;
    const q = generator[cell] as number;
    if (logit === 0) right += (p + q) / 2;
    else right += logit > 0 ? p : q;
  }
  return right / 2;
}
