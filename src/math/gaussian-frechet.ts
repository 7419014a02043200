import { rangeError, requireFinite } from './check.ts';
import { requireSymmetric, symmetricEigen } from './symmetric-eigen.ts';

/** A normal law in d dimensions. */
export interface NormalLaw {
  readonly mean: ArrayLike<number>;
  /** `[d, d]`, row by row. */
  readonly covariance: ArrayLike<number>;
}

/** A negative eigenvalue of a covariance, relative to the largest, that rounding explains. */
const ROUNDING = 1e-10;

/**
 * Computes the squared Fréchet distance between two normal laws in d dimensions,
 * |m − n|² + tr(A + B − 2 (A^½ B A^½)^½), which is also their squared Wasserstein-2 distance.
 *
 * The root is taken of a symmetric matrix, by its eigenvalues: those of the product AB, which the usual code takes the
 * root of, may come out complex. In squared units of the space; 0 for equal laws, never negative. A covariance may be
 * singular.
 *
 * @throws RangeError unless sizes fit, all numbers are finite, and both covariances are symmetric and not negative
 * @see Dowson & Landau 1982; Heusel et al. 2017
 * @example gaussianFrechet({ mean: [0], covariance: [1] }, { mean: [3], covariance: [4] }) // 10
 */
export function gaussianFrechet(p: NormalLaw, q: NormalLaw): number {
  const d = p.mean.length;
  if (q.mean.length !== d)
    throw rangeError('the length of q.mean', `that of p.mean, ${String(d)}`, q.mean.length);
  requireSymmetric(q.covariance, d, 'q.covariance');
  let distance = 0;
  let traces = 0;
  for (let i = 0; i < d; i += 1) {
    const [m, n] = [p.mean[i] ?? NaN, q.mean[i] ?? NaN];
    requireFinite(`p.mean[${String(i)}]`, m);
    requireFinite(`q.mean[${String(i)}]`, n);
    distance += (m - n) ** 2;
    traces += (p.covariance[i * d + i] ?? NaN) + (q.covariance[i * d + i] ?? NaN);
  }
  const root = symmetricRoot(p.covariance, d, 'p.covariance');
  rootsOf(symmetricEigen(q.covariance, d).values, 'q.covariance');
  const inner = symmetrised(multiply(multiply(root, q.covariance, d), root, d), d);
  let common = 0;
  for (const value of rootsOf(symmetricEigen(inner, d).values, 'the product')) common += value;
  // Rounding may take equal laws below 0.
  return Math.max(0, distance + traces - 2 * common);
}

/** Computes the symmetric square root V √Λ Vᵀ of a matrix that is not negative. */
function symmetricRoot(matrix: ArrayLike<number>, d: number, name: string): Float64Array {
  requireSymmetric(matrix, d, name);
  const { values, vectors } = symmetricEigen(matrix, d);
  const roots = rootsOf(values, name);
  const scaled = vectors.map((entry, i) => entry * (roots[i % d] ?? NaN));
  const transposed = vectors.map((_, i) => vectors[(i % d) * d + Math.floor(i / d)] ?? NaN);
  return multiply(scaled, transposed, d);
}

function rootsOf(values: Float64Array, name: string): Float64Array {
  const largest = values.reduce((top, value) => Math.max(top, value), 0);
  return values.map((value) => {
    if (value < -ROUNDING * largest) throw rangeError(name, 'without negative eigenvalues', value);
    return Math.sqrt(Math.max(0, value));
  });
}

function multiply(a: ArrayLike<number>, b: ArrayLike<number>, d: number): Float64Array {
  const product = new Float64Array(d * d);
  for (let i = 0; i < d; i += 1) {
    for (let k = 0; k < d; k += 1) {
      const factor = a[i * d + k] ?? NaN;
      for (let j = 0; j < d; j += 1)
        product[i * d + j] = (product[i * d + j] ?? NaN) + factor * (b[k * d + j] ?? NaN);
    }
  }
  return product;
}

/** Averages a matrix with its transpose: what is symmetric but for rounding becomes so. */
const symmetrised = (matrix: Float64Array, d: number): Float64Array =>
  matrix.map((entry, i) => (entry + (matrix[(i % d) * d + Math.floor(i / d)] ?? NaN)) / 2);
