/** Maps of the noise and laws that several tests of the plane push and compare. */
import { edgesOf } from '../../../src/gan/line/bins.ts';
import { CELL_COUNT, GRID } from '../../../src/gan/plane/grid.ts';
import { latticeOf } from '../../../src/gan/plane/noise-lattice.ts';
import { makePushForward } from '../../../src/gan/plane/push-forward.ts';
import type { PlaneLaw } from '../../../src/gan/plane/law.ts';
import type { NoiseName } from '../../../src/gan/contract/config.ts';
import type { Lattice } from '../../../src/gan/plane/noise-lattice.ts';
import { binLogMasses, type Density } from '../../../src/math/index.ts';

export const SIDE = GRID.count + 2;

/** G at every node. */
export function imagesOf(
  { nodes, dimension }: Lattice,
  g: (u: number, v: number) => readonly [number, number],
): Float32Array {
  const count = nodes.length / dimension;
  const images = new Float32Array(2 * count);
  for (let i = 0; i < count; i++) {
    const [u, v] =
      dimension === 1 ? [nodes[i] as number, 0] : [nodes[2 * i] as number, nodes[2 * i + 1] as number];
    images.set(g(u, v), 2 * i);
  }
  return images;
}

export function lawFrom(logMass: Float64Array): PlaneLaw {
  return { mass: logMass.map(Math.exp), logMass, singular: null };
}

/** The exact law of two independent coordinates. */
export function productLaw(x: Density, y: Density): PlaneLaw {
  const [alongX, alongY] = [x, y].map((density) => binLogMasses(density, edgesOf(GRID), { outer: true }));
  return lawFrom(
    Float64Array.from(
      { length: CELL_COUNT },
      (_, k) => (alongX?.[k % SIDE] as number) + (alongY?.[Math.floor(k / SIDE)] as number),
    ),
  );
}

/** The mass of a smooth density in a cell of the window, by Simpson's rule on n × n panels. */
export function massBySimpson(
  density: (x: number, y: number) => number,
  row: number,
  column: number,
  n = 8,
): number {
  const h = GRID.width / n;
  const weight = (i: number) => (i === 0 || i === n ? 1 : i % 2 === 1 ? 4 : 2);
  let total = 0;
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= n; j++) {
      const x = GRID.lo + (column - 1) * GRID.width + i * h;
      const y = GRID.lo + (row - 1) * GRID.width + j * h;
      total += weight(i) * weight(j) * density(x, y);
    }
  }
  return (total * h * h) / 9;
}

/** KL by logarithms, for masses that a double may not hold. */
export function klOf(p: PlaneLaw, q: PlaneLaw): number {
  return p.mass.reduce(
    (total, m, k) => total + (m === 0 ? 0 : m * ((p.logMass[k] as number) - (q.logMass[k] as number))),
    0,
  );
}

export const LATTICES = {
  gaussian: { 1: latticeOf('gaussian', 1), 2: latticeOf('gaussian', 2) },
  uniform: { 1: latticeOf('uniform', 1), 2: latticeOf('uniform', 2) },
};

export type PlaneMap = (u: number, v: number) => readonly [number, number];

/** The law of G(z). */
export const push = (noise: NoiseName, dimension: 1 | 2, g: PlaneMap, flatIsSingular = false): PlaneLaw => {
  const lattice = LATTICES[noise][dimension];
  return makePushForward(lattice, flatIsSingular)(imagesOf(lattice, g));
};

/** The masses of whole columns, the law of x: outer bins included. */
export const alongX = (mass: Float64Array): Float64Array =>
  Float64Array.from({ length: SIDE }, (_, column) =>
    mass.reduce((total, m, k) => total + (k % SIDE === column ? m : 0), 0),
  );
