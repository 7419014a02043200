import { describe, expect, test } from 'vitest';
import { edgesOf } from '../../../src/gan/line/bins.ts';
import { cellMasses, planeData } from '../../../src/gan/plane/data-sets.ts';
import { AREA, CELL_COUNT, cellOf, GRID } from '../../../src/gan/plane/grid.ts';
import { layerSizes } from '../../../src/gan/contract/architecture.ts';
import { initialWeights } from '../../../src/gan/networks/initial-weights.ts';
import { totalMass } from '../../../src/gan/plane/law.ts';
import { displayLattice } from '../../../src/gan/plane/noise-lattice.ts';
import { forward } from '../../../src/gan/plane/plain.ts';
import { makePushForward } from '../../../src/gan/plane/push-forward.ts';
import { countsOf } from '../../../src/gan/plane/sample-reading.ts';
import { draws, gaussianFrom, gaussians } from '../../../src/gan/random/random.ts';
import { jsDivergence, normal } from '../../../src/math/index.ts';
import { expectAllClose, expectClose } from '../../setup/close.ts';
import { sum } from '../../setup/sum.ts';
import { alongX, klOf, LATTICES, massBySimpson, productLaw, push, SIDE, type PlaneMap } from './maps.ts';

describe('the lattice of the noise', () => {
  test('holds all the mass, and nodes that ascend', () => {
    for (const noise of ['gaussian', 'uniform'] as const) {
      for (const dimension of [1, 2] as const) {
        const { mass, logMass, nodes, rows, columns } = LATTICES[noise][dimension];
        expectClose(sum(mass), 1, { absolute: 1e-13 });
        expect(logMass.every(Number.isFinite)).toBe(true);
        expect(nodes.length).toBe(rows * columns * dimension);
        const axis = Array.from({ length: columns }, (_, i) => nodes[dimension * i] as number);
        expect(axis.every((z, i) => i === 0 || z > (axis[i - 1] as number))).toBe(true);
      }
    }
  });

  test('has a coarse one to look at, evenly in probability', () => {
    const { rows, columns, nodes } = displayLattice('gaussian', 2);
    expect([rows, columns, nodes.length]).toEqual([17, 17, 578]);
    const { cdf } = normal(0, 1);
    for (let i = 0; i < columns; i++) {
      expectClose(cdf(nodes[2 * i] as number), 0.02 + 0.06 * i, { absolute: 1e-7 });
      expect(nodes[2 * i + 1]).toBe(nodes[1]);
    }
    expect(displayLattice('uniform', 1)).toMatchObject({ rows: 1, columns: 129 });
  });
});

describe('the push-forward of noise into the plane', () => {
  test.for([
    [1, 1, 0, 0],
    [0.5, 0.25, 0.3, -0.7],
    [-2, 0.125, -1, 1],
    [0.1, 0.1, 0.01, 0.02],
  ] as const)('is Gaussian for a diagonal G: %j', ([sx, sy, mx, my]) => {
    const law = push('gaussian', 2, (u, v) => [sx * u + mx, sy * v + my]);
    // Oracle: products of normal masses. The lattice's linear densities lose 4e-6 of a mass at most.
    const exact = productLaw(normal(mx, Math.abs(sx)), normal(my, Math.abs(sy)));
    expectAllClose(law.mass, exact.mass, { absolute: 5e-6 });
    // The floor that the lattice sets under every divergence of a run: far below what a chart can show.
    expect(jsDivergence(exact.mass, law.mass)).toBeLessThan(1e-7);
    expect(klOf(exact, law)).toBeLessThan(1e-6);
    expect(law.singular).toBe(null);
  });

  test('is Gaussian for a rotated and sheared G', () => {
    const [a, b, c, d] = [0.6, -0.5, 0.2, 0.7] as const;
    const law = push('gaussian', 2, (u, v) => [a * u + b * v + 0.2, c * u + d * v - 0.1]);
    // Oracle: the density of N(m, AAᵀ), integrated over the cell.
    const det = a * d - b * c;
    const density = (x: number, y: number) => {
      const [dx, dy] = [x - 0.2, y + 0.1];
      const u = (d * dx - b * dy) / det;
      const v = (a * dy - c * dx) / det;
      return Math.exp(-(u * u + v * v) / 2) / (2 * Math.PI * Math.abs(det));
    };
    for (let row = 1; row < SIDE - 1; row++) {
      for (let column = 1; column < SIDE - 1; column++) {
        const cell = row * SIDE + column;
        expectClose(law.mass[cell] as number, massBySimpson(density, row, column), {
          absolute: 5e-6,
          what: `${cell}`,
        });
      }
    }
  });

  test('is close for a G that is not linear', () => {
    // (u, v + sin 2u) keeps areas, so its density is that of the noise at the inverse image.
    const law = push('gaussian', 2, (u, v) => [u, v + Math.sin(2 * u)]);
    const density = (x: number, y: number) =>
      Math.exp(-(x * x + (y - Math.sin(2 * x)) ** 2) / 2) / (2 * Math.PI);
    const exact = law.mass.map((m, cell) => {
      const [row, column] = [Math.floor(cell / SIDE), cell % SIDE];
      const isInside = row > 0 && column > 0 && row < SIDE - 1 && column < SIDE - 1;
      return isInside ? massBySimpson(density, row, column) : m;
    });
    const total = sum(exact);
    expectAllClose(law.mass, exact, { absolute: 3e-5 });
    expect(
      jsDivergence(
        exact.map((m) => m / total),
        law.mass,
      ),
    ).toBeLessThan(1e-5);
  });

  test('is even on a parallelogram for an affine G of uniform noise', () => {
    const [a, b, c, d] = [1.1, 0.3, -0.4, 0.9] as const;
    const law = push('uniform', 2, (u, v) => [a * u + b * v + 0.1, c * u + d * v]);
    const det = a * d - b * c;
    const density = AREA / (4 * det);
    const noiseOf = (x: number, y: number) =>
      Math.max(Math.abs(d * (x - 0.1) - b * y), Math.abs(a * y - c * (x - 0.1))) / det;
    const edges = edgesOf(GRID);
    for (let row = 1; row < SIDE - 1; row++) {
      for (let column = 1; column < SIDE - 1; column++) {
        const corners = [row - 1, row].flatMap((r) =>
          [column - 1, column].map((q) => noiseOf(edges[q] as number, edges[r] as number)),
        );
        const mass = law.mass[row * SIDE + column] as number;
        // A convex set: cells with all corners in it are full.
        if (Math.max(...corners) < 1) expectClose(mass, density, { relative: 1e-5 });
        else if (Math.min(...corners) > 1.4) expect(mass).toBe(0);
        else expect(mass).toBeLessThanOrEqual(density * (1 + 1e-5));
      }
    }
    expectClose(sum(law.mass), 1, { absolute: 1e-13 });
    // Its marginal is the sum of two uniforms: a trapezium, here by its distribution function.
    const ramp = (t: number) => Math.max(0, t) ** 2 / 2;
    const cdf = (x: number) =>
      (ramp(x + a + b) - ramp(x + a - b) - ramp(x - a + b) + ramp(x - a - b)) / (4 * a * b);
    alongX(law.mass)
      .slice(1, -1)
      .forEach((m, k) =>
        expectClose(m, cdf((edges[k + 1] as number) - 0.1) - cdf((edges[k] as number) - 0.1), {
          absolute: 1e-6,
        }),
      );
  });

  test('adds what the two halves of a folded G put on the same place', () => {
    const law = push('gaussian', 2, (u, v) => [Math.abs(u), v]);
    const whole = push('gaussian', 2, (u, v) => [u, v]);
    law.mass.forEach((m, cell) => {
      const column = cell % SIDE;
      expectClose(m, column > GRID.count / 2 ? 2 * (whole.mass[cell] as number) : 0, { absolute: 2e-7 });
    });
    // Empty by the map, not by underflow.
    expect(law.logMass[0]).toBe(-Infinity);
  });

  test('has masses that sum to one, wherever G throws them', () => {
    for (const g of [
      (u: number, v: number) => [100 * u, 1e-3 * v + 2.9],
      (u: number, v: number) => [u ** 3 - 4 * u, v * u],
      () => [40, -1],
      (u: number) => [u, 0.3 * u],
      (u: number, v: number) => [3 * Math.sin(4 * u), 3 * Math.cos(4 * v + u)],
      (u: number, v: number) => [1e-5 * u + 0.15, 1e-5 * v],
    ] as PlaneMap[]) {
      for (const noise of ['gaussian', 'uniform'] as const) {
        for (const dimension of [1, 2] as const) {
          for (const flat of [false, true]) {
            expectClose(sum(totalMass(push(noise, dimension, g, flat))), 1, { absolute: 1e-12 });
          }
        }
      }
    }
  });

  test('agrees with a histogram of a million samples for a G of ReLUs', () => {
    const g: PlaneMap = (u, v) => [
      Math.max(0, u + 0.5 * v) - Math.max(0, -0.3 * u - v + 0.2) + 0.1 * v,
      0.8 * Math.max(0, v) + 0.2 * u,
    ];
    const n = 1_000_000;
    const counts = new Float64Array(CELL_COUNT);
    const second = draws(n, { seed: 3, stream: 8, draw: 0 }, ([, , u, v]) => gaussianFrom(u, v));
    draws(n, { seed: 3, stream: 8, draw: 0 }, ([u, v]) => gaussianFrom(u, v)).forEach((u, i) => {
      const cell = cellOf(...g(u, second[i] as number));
      counts[cell] = (counts[cell] as number) + 1;
    });
    totalMass(push('gaussian', 2, g, true)).forEach((m, cell) => {
      // Six standard deviations of a count; and the stretches that hold a kink, where G is bent and the lattice straight.
      expectClose((counts[cell] as number) / n, m, {
        absolute: 6 * Math.sqrt(m / n) + 6 / n + 1e-4,
        what: `cell ${cell}`,
      });
    });
  });

  test('errs by less than 4e-4 of JSD for a network of the lab’s size', () => {
    const shape = { depth: 2, width: 16, inputs: 2, outputs: 2, activation: 'leaky-relu' } as const;
    const weights = initialWeights(shape, { seed: 5, stream: 2 });
    const sizes = layerSizes(shape);
    const { nodes } = LATTICES.gaussian[2];
    const images = Float32Array.from(forward(weights, sizes, 'leaky-relu', nodes));
    const law = makePushForward(LATTICES.gaussian[2], false)(images);
    const n = 200_000;
    const noise = gaussians(2 * n, { seed: 5, stream: 8, draw: 0 });
    const counts = countsOf(Float32Array.from(forward(weights, sizes, 'leaky-relu', noise)));
    // Oracle: a histogram, which is (cells − 1)/(8n) from its law on average.
    const cells = law.mass.filter((m) => m * n > 1).length;
    const js = jsDivergence(
      counts.map((count) => count / n),
      law.mass,
    );
    expectClose(js, cells / (8 * n), { absolute: 4e-4 });
  });

  test.for([0.125, 0.05, 0.02])('keeps the tails of a collapsed G: standard deviation %f', (sd) => {
    const law = push('gaussian', 2, (u, v) => [sd * u, sd * v]);
    const exact = productLaw(normal(0, sd), normal(0, sd));
    // Out to logarithms of −20,000: no false zero, and the long strides of the tail lose a few hundredths of a logarithm.
    law.logMass.forEach((log, cell) =>
      expectClose(log, exact.logMass[cell] as number, {
        relative: 0.06,
        absolute: 0.05,
        what: `cell ${cell}`,
      }),
    );
    // So KL from distant data is of the right size and not ∞.
    const data = cellMasses(planeData('gaussians', []), 0);
    expectClose(klOf(data, law), klOf(data, exact), { relative: 0.03 });
  });
});
