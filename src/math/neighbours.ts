import { rangeError, requireWhole } from './check.ts';

/** After so many coordinates it is asked whether a distance is already too large. */
const LOOK_EVERY = 56;

/** Computes the squared Euclidean distance between row i of `a` and row j of `b`, given up once it exceeds `most`. */
function squaredDistance(
  a: ArrayLike<number>,
  i: number,
  b: ArrayLike<number>,
  j: number,
  d: number,
  most: number,
): number {
  let sum = 0;
  const [from, other] = [i * d, j * d];
  // Most rows are far: looked at every so often, a search in many dimensions is several times shorter.
  for (let start = 0; start < d && sum <= most; start += LOOK_EVERY) {
    const end = Math.min(d, start + LOOK_EVERY);
    for (let k = start; k < end; k += 1) {
      // Both rows are whole: this is the innermost loop of millions of distances.
      const difference = (a[from + k] as number) - (b[other + k] as number);
      sum += difference * difference;
    }
  }
  return sum;
}

function rowsOf(name: string, rows: ArrayLike<number>, d: number): number {
  const n = rows.length / d;
  if (!(Number.isInteger(n) && n > 0))
    throw rangeError(`the length of ${name}`, `a multiple of ${String(d)}`, rows.length);
  return n;
}

/** The row of a set that is nearest to a point, and the squared distance to it. */
export interface Neighbour {
  readonly index: number;
  readonly squaredDistance: number;
}

/**
 * Finds the nearest row of `set` `[m, d]` to each row of `points` `[n, d]`, the first of several.
 *
 * @throws RangeError unless both have whole rows, and at least one
 * @example nearestNeighbours([0, 5], [4, 7, 1], 1) // [{ index: 2, squaredDistance: 1 }, { index: 0, squaredDistance: 1 }]
 */
export function nearestNeighbours(points: ArrayLike<number>, set: ArrayLike<number>, d: number): Neighbour[] {
  const [n, m] = [rowsOf('points', points, d), rowsOf('set', set, d)];
  return Array.from({ length: n }, (_, i) => {
    let nearest: Neighbour = { index: -1, squaredDistance: Infinity };
    for (let j = 0; j < m; j += 1) {
      const distance = squaredDistance(points, i, set, j, d, nearest.squaredDistance);
      if (distance < nearest.squaredDistance) nearest = { index: j, squaredDistance: distance };
    }
    return nearest;
  });
}

/** Computes the squared distance of each row `[n, d]` to its k-th nearest other row. */
function squaredRadii(rows: ArrayLike<number>, d: number, k: number): Float64Array {
  const n = rowsOf('rows', rows, d);
  return Float64Array.from({ length: n }, (_, i) => {
    // The k smallest so far, ascending.
    const smallest = new Float64Array(k).fill(Infinity);
    for (let j = 0; j < n; j += 1) {
      if (j === i) continue;
      const distance = squaredDistance(rows, i, rows, j, d, smallest[k - 1] ?? NaN);
      let at = k - 1;
      if (!(distance < (smallest[at] ?? NaN))) continue;
      for (; at > 0 && (smallest[at - 1] ?? NaN) > distance; at -= 1) smallest[at] = smallest[at - 1] ?? NaN;
      smallest[at] = distance;
    }
    return smallest[k - 1] ?? NaN;
  });
}

/** Computes the share of `points` that lie in a ball about some row of `set`, each ball with its own squared radius. */
function shareCovered(
  points: ArrayLike<number>,
  set: ArrayLike<number>,
  radii: Float64Array,
  d: number,
): number {
  const n = points.length / d;
  let covered = 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < radii.length; j += 1) {
      const radius = radii[j] ?? NaN;
      if (squaredDistance(points, i, set, j, d, radius) <= radius) {
        covered += 1;
        break;
      }
    }
  }
  return covered / n;
}

/** The share of fakes that could be real, and the share of real rows that could be fakes. */
export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
}

/**
 * Computes precision and recall of fake rows against real rows, `[n, d]` each, with balls to the k-th nearest neighbour.
 *
 * A set's region is the union of balls about its rows, each as large as the distance to its k-th nearest other row.
 * Precision is the share of fakes in the real region, recall the share of real rows in the fakes' region. Both are in
 * [0, 1], and depend on n: compare only at equal numbers, and with what two real samples have.
 *
 * @throws RangeError unless both have equally many rows, more than k
 * @see Kynkäänniemi et al. 2019
 * @example precisionRecall([0, 1, 2], [0.5, 1.5, 9], 1, 1).precision // 2 / 3
 */
export function precisionRecall(
  real: ArrayLike<number>,
  fake: ArrayLike<number>,
  d: number,
  k: number,
): PrecisionRecall {
  const n = rowsOf('real', real, d);
  if (fake.length !== real.length)
    throw rangeError('the length of fake', `that of real, ${String(real.length)}`, fake.length);
  requireWhole('k', k, 1, n - 1);
  return {
    precision: shareCovered(fake, real, squaredRadii(real, d, k), d),
    recall: shareCovered(real, fake, squaredRadii(fake, d, k), d),
  };
}
