import { rangeError, requireFinite } from './check.ts';

/** The eigenvalues of a symmetric matrix and an orthonormal basis of eigenvectors. */
export interface SymmetricEigen {
  /** In no particular order. */
  readonly values: Float64Array;
  /** `[d, d]`: column k belongs to the k-th eigenvalue. */
  readonly vectors: Float64Array;
}

/** Sweeps over all pairs; Jacobi's method converges quadratically, and six to ten do for matrices of hundreds. */
const MOST_SWEEPS = 60;

/**
 * Computes the eigenvalues and eigenvectors of a symmetric matrix `[d, d]`, given row by row, by Jacobi's rotations.
 *
 * Each rotation makes one entry beside the diagonal zero. Eigenvalues are exact to some 1e-15 of the largest of them.
 *
 * @throws RangeError unless the matrix has d² finite numbers and is symmetric to 1e-12 of its largest entry
 * @see Golub & Van Loan 2013, section 8.5
 * @example symmetricEigen([2, 0, 0, 3], 2).values // [2, 3]
 */
export function symmetricEigen(matrix: ArrayLike<number>, d: number): SymmetricEigen {
  requireSymmetric(matrix, d);
  const a = Float64Array.from(matrix);
  const vectors = new Float64Array(d * d);
  for (let i = 0; i < d; i += 1) vectors[i * d + i] = 1;
  let total = 0;
  for (const entry of a) total += entry * entry;
  // Below this the entries beside the diagonal move no eigenvalue in its last place.
  const enough = total * 1e-34;
  for (let sweep = 0; sweep < MOST_SWEEPS && besideDiagonal(a, d) > enough; sweep += 1) {
    for (let p = 0; p < d - 1; p += 1) for (let q = p + 1; q < d; q += 1) rotate(a, vectors, d, p, q);
  }
  return { values: Float64Array.from({ length: d }, (_, i) => a[i * d + i] ?? NaN), vectors };
}

export function requireSymmetric(matrix: ArrayLike<number>, d: number, name = 'matrix'): void {
  if (matrix.length !== d * d) throw rangeError(`the length of ${name}`, `${String(d)}²`, matrix.length);
  let largest = 0;
  for (let i = 0; i < d * d; i += 1) {
    requireFinite(`${name}[${String(i)}]`, matrix[i] ?? NaN);
    largest = Math.max(largest, Math.abs(matrix[i] ?? NaN));
  }
  for (let i = 0; i < d; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const difference = (matrix[i * d + j] ?? NaN) - (matrix[j * d + i] ?? NaN);
      if (Math.abs(difference) > 1e-12 * largest)
        throw rangeError(name, 'symmetric', `a difference of ${String(difference)}`);
    }
  }
}

/** Sums the squares beside the diagonal. */
function besideDiagonal(a: Float64Array, d: number): number {
  let sum = 0;
  for (let i = 0; i < d; i += 1) for (let j = 0; j < i; j += 1) sum += 2 * (a[i * d + j] ?? NaN) ** 2;
  return sum;
}

/** Rotates the plane of axes p and q so that a[p, q] becomes zero, and the eigenvectors with it. */
function rotate(a: Float64Array, vectors: Float64Array, d: number, p: number, q: number): void {
  const apq = a[p * d + q] ?? NaN;
  if (apq === 0) return;
  const theta = ((a[q * d + q] ?? NaN) - (a[p * d + p] ?? NaN)) / (2 * apq);
  // The smaller of the two roots; Math.hypot, since theta² may overflow.
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  for (let k = 0; k < d; k += 1) {
    mix(a, k * d + p, k * d + q, c, s);
    mix(vectors, k * d + p, k * d + q, c, s);
  }
  for (let k = 0; k < d; k += 1) mix(a, p * d + k, q * d + k, c, s);
  a[p * d + q] = 0;
  a[q * d + p] = 0;
}

function mix(row: Float64Array, i: number, j: number, c: number, s: number): void {
  const [x, y] = [row[i] ?? NaN, row[j] ?? NaN];
  row[i] = c * x - s * y;
  row[j] = s * x + c * y;
}
