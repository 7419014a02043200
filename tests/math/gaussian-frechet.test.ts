import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gaussianFrechet, meanAndCovariance, type NormalLaw } from '../../src/math/index.ts';
import { real, seeded } from './arbitraries.ts';
import { expectAllClose, expectClose } from '../setup/close.ts';

/** Made by tests/fixtures/gaussian-frechet.py: mpmath at 40 digits, by the eigenvalues of the unsymmetric product. */
const fixtures = JSON.parse(
  readFileSync(new URL('../fixtures/gaussian-frechet.json', import.meta.url), 'utf8'),
) as {
  distances: { kind: string; p: NormalLaw; q: NormalLaw; frechet: number; traces: number }[];
  samples: { rows: number[]; dimension: number; mean: number[]; covariance: number[] }[];
};

const sample = (d: number, n: number) => fc.array(real(-3, 3), { minLength: d * n, maxLength: d * n });
const lawOf = (rows: readonly number[], d: number) => meanAndCovariance(rows, d);

describe('the Fréchet distance between two normal laws', () => {
  it('agrees with mpmath to 1e-12 of the traces, and to 1e-7 where a covariance is singular', () => {
    expect(fixtures.distances.length).toBe(18);
    for (const { kind, p, q, frechet, traces } of fixtures.distances) {
      // An eigenvalue 0 is known to some 1e-16 of the largest, and its root to 1e-8.
      const absolute = (kind === 'singular' ? 1e-7 : 1e-12) * traces;
      expectClose(gaussianFrechet(p, q), frechet, { absolute, what: `${kind}, d = ${p.mean.length}` });
    }
  });
  it('is (m − n)² + (s − t)² on a line', () => {
    fc.assert(
      fc.property(real(-5, 5), real(0, 4), real(-5, 5), real(0, 4), (m, s, n, t) => {
        const actual = gaussianFrechet(
          { mean: [m], covariance: [s * s] },
          { mean: [n], covariance: [t * t] },
        );
        expectClose(actual, (m - n) ** 2 + (s - t) ** 2, { absolute: 1e-13 * (1 + s * s + t * t) });
      }),
      seeded,
    );
  });
  it('of a sample and itself is 0, and it does not matter which of two comes first', () => {
    fc.assert(
      fc.property(sample(3, 8), sample(3, 8), (a, b) => {
        const [p, q] = [lawOf(a, 3), lawOf(b, 3)];
        expectClose(gaussianFrechet(p, p), 0, { absolute: 1e-12 });
        expectClose(gaussianFrechet(p, q), gaussianFrechet(q, p), { absolute: 1e-12 });
      }),
      seeded,
    );
  });
  it('between a sample and its shifted copy is the squared length of the shift', () => {
    const rows = [1, 2, 0, 5, -1, 1, 3, 3];
    const shifted = rows.map((x, i) => x + (i % 2 === 0 ? 3 : 4));
    expectClose(gaussianFrechet(lawOf(rows, 2), lawOf(shifted, 2)), 25, { absolute: 1e-12 });
  });
});

describe('mean and covariance of rows', () => {
  it('agree with NumPy to 1e-13 of the largest entry', () => {
    for (const { rows, dimension, mean, covariance } of fixtures.samples) {
      const law = meanAndCovariance(rows, dimension);
      expectAllClose(law.mean, mean, { absolute: 1e-13 * Math.max(...mean.map(Math.abs)) });
      expectAllClose(law.covariance, covariance, { absolute: 1e-13 * Math.max(...covariance) });
    }
  });
});
