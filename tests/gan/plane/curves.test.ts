import { describe, expect, test } from 'vitest';
import { edgesOf } from '../../../src/gan/line/bins.ts';
import { cellOf, GRID } from '../../../src/gan/plane/grid.ts';
import { totalMass } from '../../../src/gan/plane/law.ts';
import { makePushForward } from '../../../src/gan/plane/push-forward.ts';
import { binMasses, normal } from '../../../src/math/index.ts';
import { expectAllClose, expectClose } from '../../setup/close.ts';
import { sum } from '../../setup/sum.ts';
import { alongX, imagesOf, LATTICES, push, SIDE, type PlaneMap } from './maps.ts';

describe('a G without area', () => {
  test('puts noise of one dimension on a curve, by length', () => {
    const law = push('uniform', 1, (z) => [2 * z, z]);
    expect(sum(law.mass)).toBe(0);
    const edges = edgesOf(GRID);
    const x = alongX(law.singular ?? new Float64Array());
    for (let k = 1; k < SIDE - 1; k++) {
      const [lo, hi] = [Math.max(-2, edges[k - 1] as number), Math.min(2, edges[k] as number)];
      expectClose(x[k] as number, Math.max(0, hi - lo) / 4, { absolute: 1e-7 });
    }
    // Only the cells that the line crosses: two in a column at most.
    expect(
      law.singular?.every((m, cell) => {
        const [row, column] = [Math.floor(cell / SIDE), cell % SIDE];
        return m === 0 || Math.abs((edges[row] as number) - (edges[column] as number) / 2) < 0.2;
      }),
    ).toBe(true);
    expect(sum(law.singular ?? [])).toBeCloseTo(1, 13);
  });

  test('follows a bent curve with the masses of the noise', () => {
    const law = push('gaussian', 1, (z) => [z, Math.sin(z)]);
    expectAllClose(
      alongX(law.singular ?? new Float64Array()),
      binMasses(normal(0, 1), edgesOf(GRID), { outer: true }),
      { absolute: 1e-5 },
    );
  });

  test('has a singular mass where ReLUs are dead, and an ordinary one otherwise', () => {
    const g: PlaneMap = (u, v) => [Math.max(0, u), Math.max(0, v)];
    const dead = push('gaussian', 2, g, true);
    expectClose(sum(dead.mass), 0.25, { absolute: 1e-14 });
    expectClose(sum(dead.singular ?? []), 0.75, { absolute: 1e-14 });
    // A quarter on the origin, half along the two axes.
    const atOrigin = dead.singular?.[cellOf(0, 0)] as number;
    const near = binMasses(normal(0, 1), [0, GRID.width])[0] as number;
    expectClose(atOrigin, 0.25 + near, { absolute: 1e-4 });
    const tooSteep = push('gaussian', 2, g, false);
    expect(tooSteep.singular).toBe(null);
    expectAllClose(tooSteep.mass, totalMass(dead), { absolute: 1e-15 });
  });

  test('sees through the rounding of single precision', () => {
    const law = push('gaussian', 2, (u, v) => [0.7 * (u + 0.3 * v) + 1, 0.31 * (u + 0.3 * v) - 0.4], true);
    expectClose(sum(law.singular ?? []), 1, { absolute: 1e-12 });
  });

  test('refuses images that are too few, or no numbers', () => {
    const lattice = LATTICES.uniform[2];
    expect(() => makePushForward(lattice, false)(new Float32Array(7))).toThrow(RangeError);
    const images = imagesOf(lattice, (u, v) => [u, v]);
    images[11] = NaN;
    expect(() => makePushForward(lattice, false)(images)).toThrow('images[11] must be finite; got NaN');
  });
});
