import { describe, expect, test } from 'vitest';
import { PLANE_DATA_NAMES } from '../../../src/gan/contract/config.ts';
import { cellMasses, planeData } from '../../../src/gan/plane/data-sets.ts';
import { AREA, CELL_COUNT, cellCentres, cellOf, GRID, inner } from '../../../src/gan/plane/grid.ts';
import { normal } from '../../../src/math/index.ts';
import { draws, gaussianFrom } from '../../../src/gan/random/random.ts';
import { expectAllClose, expectClose } from '../../setup/close.ts';
import { sum } from '../../setup/sum.ts';
import { massBySimpson, productLaw, SIDE } from './maps.ts';

const DRAWN = [0.5, -1, 0.5, 2, -2.9, 3];

describe('the grid', () => {
  test('gives every centre back its own cell, and every point of the plane one', () => {
    const centres = cellCentres();
    expect(centres.length).toBe(2 * CELL_COUNT);
    for (let cell = 0; cell < CELL_COUNT; cell++) {
      expect(cellOf(centres[2 * cell] as number, centres[2 * cell + 1] as number)).toBe(cell);
    }
    expect(cellOf(-1e9, -Infinity)).toBe(0);
    expect(cellOf(1e9, 1e9)).toBe(CELL_COUNT - 1);
    expect(cellOf(centres[2] as number, -4)).toBe(1);
    expectClose(AREA * GRID.count ** 2, 36, { relative: 1e-14 });
  });

  test('drops the border, row by row', () => {
    const kept = inner(Array.from({ length: CELL_COUNT }, (_, k) => k));
    expect(kept.length).toBe(GRID.count ** 2);
    expect([kept[0], kept[1], kept[GRID.count]]).toEqual([SIDE + 1, SIDE + 2, 2 * SIDE + 1]);
    expect(kept.at(-1)).toBe(CELL_COUNT - SIDE - 2);
  });
});

describe('the data of the plane', () => {
  test.for(PLANE_DATA_NAMES)('%s: masses that sum to one, nearly all of them in the window', (name) => {
    const data = planeData(name, [0.5, -1, 0.5, 2]);
    for (const s of [0, 0.3]) {
      const { mass, logMass, singular } = cellMasses(data, s);
      expectClose(sum(mass), 1, { absolute: 1e-13 });
      expect(singular).toBe(null);
      expect(logMass.every(Number.isFinite)).toBe(true);
      expect(1 - sum(inner(mass))).toBeLessThan(s === 0 ? 1e-6 : 0.01);
    }
    expect(data.landmarks.length).toBeGreaterThan(0);
    expect(data.landmarks.length).toBeLessThanOrEqual(8);
  });

  test('of one point are a product of two normals, far tails included', () => {
    const { mass, logMass } = cellMasses(
      { points: Float32Array.of(0.5, -1.25), spread: 0.05, landmarks: [] },
      0,
    );
    const exact = productLaw(normal(0.5, 0.05), normal(-1.25, 0.05));
    expectAllClose(mass, exact.mass, { absolute: 1e-16, relative: 1e-12 });
    expectAllClose(logMass, exact.logMass, { relative: 1e-12 });
    expect(Math.min(...logMass)).toBeLessThan(-3000);
  });

  test('of three are their density, integrated over every cell', () => {
    const { points, spread } = planeData('gaussians', []);
    const { mass } = cellMasses({ points, spread, landmarks: [] }, 0.3);
    const variance = spread ** 2 + 0.3 ** 2;
    const density = (x: number, y: number) =>
      [0, 1, 2].reduce((total, k) => {
        const square = (x - (points[2 * k] as number)) ** 2 + (y - (points[2 * k + 1] as number)) ** 2;
        return total + Math.exp(-square / (2 * variance)) / (6 * Math.PI * variance);
      }, 0);
    for (let row = 1; row < SIDE - 1; row += 3) {
      for (let column = 1; column < SIDE - 1; column++) {
        expectClose(mass[row * SIDE + column] as number, massBySimpson(density, row, column), {
          absolute: 1e-8,
        });
      }
    }
  });

  test('of the ring agree with a histogram of a million draws', () => {
    const data = planeData('ring', []);
    const n = 1_000_000;
    const counts = new Float64Array(CELL_COUNT);
    const stream = { seed: 5, stream: 9, draw: 0 };
    const along = draws(n, stream, ([u, v]) => gaussianFrom(u, v));
    const across = draws(n, stream, ([, , u, v]) => gaussianFrom(u, v));
    const which = draws(n, { ...stream, draw: 1 }, ([u]) => Math.floor((u * data.points.length) / 2));
    for (let i = 0; i < n; i++) {
      const k = 2 * (which[i] as number);
      const cell = cellOf(
        (data.points[k] as number) + data.spread * (along[i] as number),
        (data.points[k + 1] as number) + data.spread * (across[i] as number),
      );
      counts[cell] = (counts[cell] as number) + 1;
    }
    cellMasses(data, 0).mass.forEach((m, cell) =>
      expectClose((counts[cell] as number) / n, m, {
        absolute: 6 * Math.sqrt(m / n) + 6 / n,
        what: `cell ${cell}`,
      }),
    );
  });

  test('drawn ones are the reader’s points, and what is wrong with them is said', () => {
    expect(planeData('drawn', DRAWN).points).toEqual(Float32Array.from(DRAWN));
    expect(() => planeData('drawn', [])).toThrow('the length of points must be even and above 0; got 0');
    expect(() => planeData('drawn', [1, 2, 3])).toThrow(
      'the length of points must be even and above 0; got 3',
    );
    expect(() => planeData('drawn', [1, NaN])).toThrow('points[1] must be in [-3, 3]; got NaN');
    expect(() => planeData('drawn', [3.01, 0])).toThrow(RangeError);
    expect(() => planeData('drawn', [-Infinity, 0])).toThrow(RangeError);
  });

  test('drawn ones have a landmark for every part, eight at most', () => {
    expect(planeData('drawn', DRAWN).landmarks).toEqual([
      [0.5, -1],
      [-2.9, 3],
      [0.5, 2],
    ]);
    // A cloud in one place is one part.
    expect(planeData('drawn', [0, 0, 0.1, 0, 0, 0.2]).landmarks.length).toBe(1);
    const many = Array.from({ length: 200 }, (_, i) => 2.9 * Math.sin(i * i));
    expect(planeData('drawn', many).landmarks.length).toBe(8);
  });
});
