import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symmetricEigen } from '../../src/math/index.ts';
import { real, seeded } from './arbitraries.ts';
import { expectClose } from '../setup/close.ts';

/** A symmetric matrix of 1 to 12 rows whose entries differ by orders of magnitude. */
const symmetric = fc.integer({ min: 1, max: 12 }).chain((d) =>
  fc.array(real(-1, 1), { minLength: d * d, maxLength: d * d }).map((entries) => ({
    d,
    matrix: entries.map((_, i) => {
      const [row, column] = [Math.floor(i / d), i % d];
      const entry = entries[Math.min(row, column) * d + Math.max(row, column)] ?? NaN;
      return entry * 10 ** -((row + column) % 4);
    }),
  })),
);

describe('eigenvalues and eigenvectors of a symmetric matrix', () => {
  it('multiply back to the matrix, V Λ Vᵀ, and V is orthonormal', () => {
    fc.assert(
      fc.property(symmetric, ({ d, matrix }) => {
        const { values, vectors } = symmetricEigen(matrix, d);
        const largest = Math.max(1e-300, ...matrix.map(Math.abs));
        for (let i = 0; i < d; i++) {
          for (let j = 0; j < d; j++) {
            let [entry, product] = [0, 0];
            for (let k = 0; k < d; k++) {
              entry += vectors[i * d + k]! * values[k]! * vectors[j * d + k]!;
              product += vectors[k * d + i]! * vectors[k * d + j]!;
            }
            expectClose(entry, matrix[i * d + j]!, { absolute: 1e-13 * d * largest });
            expectClose(product, i === j ? 1 : 0, { absolute: 1e-13 });
          }
        }
      }),
      seeded,
    );
  });
  it('are the roots of the characteristic polynomial for two rows', () => {
    // Oracle: (a + c)/2 ± √(((a − c)/2)² + b²).
    const values = Array.from(symmetricEigen([2, 1, 1, 5], 2).values).sort((a, b) => a - b);
    expectClose(values[0]!, 3.5 - Math.sqrt(3.25), { relative: 1e-15 });
    expectClose(values[1]!, 3.5 + Math.sqrt(3.25), { relative: 1e-15 });
  });
  it('of a matrix of zeros are zeros', () => {
    expect(Array.from(symmetricEigen([0, 0, 0, 0], 2).values)).toEqual([0, 0]);
  });
});
