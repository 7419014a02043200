import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestNeighbours, precisionRecall, random, standardNormalSample } from '../../src/math/index.ts';
import { real, seeded } from './arbitraries.ts';

const plane = fc.array(real(-3, 3), { minLength: 24, maxLength: 24 });
const normals = (seed: number, length: number, shift = 0) => {
  const draw = random(seed);
  return Float64Array.from({ length }, () => shift + standardNormalSample(draw));
};

/** The definition, word by word: every distance is computed and sorted. */
function sharesByDefinition(real: ArrayLike<number>, fake: ArrayLike<number>, d: number, k: number) {
  const row = (rows: ArrayLike<number>, i: number) => Array.from({ length: d }, (_, j) => rows[i * d + j]!);
  const distance = (a: number[], b: number[]) => a.reduce((sum, x, j) => sum + (x - b[j]!) ** 2, 0);
  const all = (rows: ArrayLike<number>) => Array.from({ length: rows.length / d }, (_, i) => row(rows, i));
  const covered = (points: number[][], set: number[][]) => {
    const radii = set.map(
      (a, i) =>
        set
          .filter((_, j) => j !== i)
          .map((b) => distance(a, b))
          .sort((x, y) => x - y)[k - 1]!,
    );
    return points.filter((p) => set.some((a, i) => distance(p, a) <= radii[i]!)).length / points.length;
  };
  return { precision: covered(all(fake), all(real)), recall: covered(all(real), all(fake)) };
}

describe('precision and recall', () => {
  it('are those of the definition', () => {
    fc.assert(
      fc.property(plane, plane, fc.integer({ min: 1, max: 5 }), (a, b, k) => {
        expect(precisionRecall(a, b, 2, k)).toEqual(sharesByDefinition(a, b, 2, k));
      }),
      seeded,
    );
  });
  it('of a sample against itself are 1', () => {
    const rows = normals(1, 400);
    expect(precisionRecall(rows, rows, 4, 3)).toEqual({ precision: 1, recall: 1 });
  });
  it('change places when real and fake do', () => {
    fc.assert(
      fc.property(plane, plane, (a, b) => {
        const [one, other] = [precisionRecall(a, b, 2, 3), precisionRecall(b, a, 2, 3)];
        expect([one.precision, one.recall]).toEqual([other.recall, other.precision]);
      }),
      seeded,
    );
  });
  it('tell a collapse from a blur: one mode of two is precise, a spread over both is complete', () => {
    const far = 20;
    const half = 100;
    const real = [...normals(1, 2 * half), ...normals(2, 2 * half, far)];
    const collapsed = normals(3, 4 * half);
    const blurred = normals(4, 4 * half).map((x) => far / 2 + far * x);
    const collapse = precisionRecall(real, collapsed, 2, 3);
    const blur = precisionRecall(real, blurred, 2, 3);
    expect(collapse.precision).toBeGreaterThan(0.9);
    expect(collapse.recall).toBeLessThan(0.55);
    expect(blur.recall).toBeGreaterThan(0.9);
    expect(blur.precision).toBeLessThan(0.2);
  });
});

describe('nearest neighbours', () => {
  it('are those of all distances, in many dimensions too', () => {
    const d = 100;
    const [points, set] = [normals(5, 10 * d), normals(6, 30 * d)];
    const wanted = Array.from({ length: 10 }, (_, i) => {
      const distances = Array.from({ length: 30 }, (__, j) => {
        let sum = 0;
        for (let k = 0; k < d; k++) sum += (points[i * d + k]! - set[j * d + k]!) ** 2;
        return sum;
      });
      const squaredDistance = Math.min(...distances);
      return { index: distances.indexOf(squaredDistance), squaredDistance };
    });
    expect(nearestNeighbours(points, set, d)).toEqual(wanted);
  });
  it('of a row that the set holds is that row, at distance 0', () => {
    expect(nearestNeighbours([3, 4], [0, 0, 3, 4], 2)).toEqual([{ index: 1, squaredDistance: 0 }]);
  });
});
