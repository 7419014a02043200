import { describe, expect, test } from 'vitest';
import { convolved, makeFineCells } from '../../../src/gan/plane/instance-noise.ts';
import { CELL_COUNT, cellOf, GRID } from '../../../src/gan/plane/grid.ts';
import type { PlaneLaw } from '../../../src/gan/plane/law.ts';
import { latticeOf, type Lattice } from '../../../src/gan/plane/noise-lattice.ts';
import { makePushForward } from '../../../src/gan/plane/push-forward.ts';
import { jsDivergence, normal } from '../../../src/math/index.ts';
import { expectAllClose, expectClose } from '../../setup/close.ts';
import { sum } from '../../setup/sum.ts';
import { imagesOf, lawFrom, productLaw, SIDE } from './maps.ts';

const LATTICE = latticeOf('gaussian', 2);
const CURVE = latticeOf('gaussian', 1);

const single = (x: number, y: number) => {
  const mass = new Float64Array(CELL_COUNT);
  mass[cellOf(x, y)] = 1;
  return lawFrom(mass.map(Math.log));
};

/** Pushes the noise of a lattice through G, and adds the instance noise. */
function noisy(s: number, lattice: Lattice, images: Float32Array, flatIsSingular = false): PlaneLaw {
  const { grid, blur, fold } = makeFineCells(s);
  return fold(blur(makePushForward(lattice, flatIsSingular, grid)(images)));
}

describe('instance noise in the plane', () => {
  test.for([0.05, 0.3, 1, 2])('of sd %f makes a Gaussian wider, to the width of a cell', (s) => {
    const images = imagesOf(LATTICE, (u, v) => [0.5 * u + 0.4, 0.8 * v - 0.3]);
    const law = noisy(s, LATTICE, images);
    const exact = productLaw(normal(0.4, Math.hypot(0.5, s)), normal(-0.3, Math.hypot(0.8, s)));
    expectClose(sum(law.mass), 1, { absolute: 1e-12 });
    expect(law.singular).toBe(null);
    // Reading a cell as even adds width²/12 to a variance: for mass, a term of second order.
    expectAllClose(law.mass, exact.mass, { absolute: 3e-5 });
    expect(jsDivergence(law.mass, exact.mass)).toBeLessThan(2e-5);
  });

  test('spreads one cell by the products of the one-dimensional law, exactly', () => {
    const s = 0.4;
    const law = convolved(single(0.1, 0.1), s);
    // Oracle: a mean of normals about 2,000 places of the cell, x and y apart.
    const along = (index: number) => {
      const lo = GRID.lo + (index - 1) * GRID.width;
      const start = GRID.lo + 20 * GRID.width;
      let total = 0;
      for (let i = 0; i < 2000; i++) {
        total +=
          Math.exp(normal(start + ((i + 0.5) / 2000) * GRID.width, s).logMass(lo, lo + GRID.width)) / 2000;
      }
      return total;
    };
    const shares = Array.from({ length: GRID.count }, (_, k) => along(k + 1));
    for (let row = 1; row <= GRID.count; row++) {
      for (let column = 1; column <= GRID.count; column++) {
        expectClose(
          law.mass[row * SIDE + column] as number,
          (shares[row - 1] as number) * (shares[column - 1] as number),
          { relative: 1e-5 },
        );
      }
    }
  });

  test('leaves no false zero, however narrow the noise', () => {
    const law = convolved(single(-2.9, 2.9), 0.02);
    expect(law.mass.filter((m) => m === 0).length).toBeGreaterThan(1000);
    expect(law.logMass.every(Number.isFinite)).toBe(true);
    // Oracle: the cell's mass lies between that of normals about its far and near corners.
    const near = productLaw(normal(-2.85, 0.02), normal(2.85, 0.02));
    const far = productLaw(normal(-3, 0.02), normal(3, 0.02));
    for (const [x, y] of [
      [2.9, -2.9],
      [0, 0],
      [2, -1],
    ] as const) {
      const cell = cellOf(x, y);
      expect(law.logMass[cell]).toBeLessThan(near.logMass[cell] as number);
      expect(law.logMass[cell]).toBeGreaterThan(far.logMass[cell] as number);
    }
  });

  test('makes a curve and a point ordinary', () => {
    const images = imagesOf(CURVE, (z) => [z, 0.5]);
    const law = noisy(0.5, CURVE, images);
    const exact = productLaw(normal(0, Math.hypot(1, 0.5)), normal(0.5, 0.5));
    expect(law.singular).toBe(null);
    expect(law.logMass.every(Number.isFinite)).toBe(true);
    // A point is read as its cell: here the line lies a fortieth off the middle of one.
    expect(jsDivergence(law.mass, exact.mass)).toBeLessThan(1e-3);
    // This one lies in the middle of a cell of the finer grid.
    const point = noisy(
      0.3,
      LATTICE,
      imagesOf(LATTICE, () => [0.0375, -0.0375]),
      true,
    );
    const round = productLaw(normal(0.0375, 0.3), normal(-0.0375, 0.3));
    expect(jsDivergence(point.mass, round.mass)).toBeLessThan(1e-4);
  });

  test('brings back what lies beyond the window, and loses nothing that leaves', () => {
    const images = imagesOf(LATTICE, (u, v) => [0.1 * u + 3.5, 0.1 * v]);
    const law = noisy(1, LATTICE, images);
    const exact = productLaw(normal(3.5, Math.hypot(0.1, 1)), normal(0, Math.hypot(0.1, 1)));
    expectAllClose(law.mass, exact.mass, { absolute: 1e-4 });
    expectClose(sum(convolved(single(2.95, -2.95), 2).mass), 1, { absolute: 1e-12 });
  });

  test('is refused without a size', () => {
    expect(() => convolved(single(0, 0), 0)).toThrow(RangeError);
    expect(() => convolved(single(0, 0), NaN)).toThrow(RangeError);
  });
});
