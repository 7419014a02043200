import { logStandardMass, standardQuantile } from '../../math/standard-normal.ts';
import { logAdd } from '../line/bins.ts';
import type { NoiseName } from '../contract/config.ts';

/**
 * A lattice of noise on which G is evaluated: `[rows · columns, dimension]` nodes, row by row; one row if the noise has one
 * dimension. Both axes of a plane have the same nodes and masses.
 */
export interface Lattice {
  readonly dimension: 1 | 2;
  readonly rows: number;
  readonly columns: number;
  readonly nodes: Float32Array;
  /** The logarithm of the density at each node of one axis, relative to the largest. */
  readonly logDensity: Float64Array;
  /**
   * The logarithm of the mass of each part of the noise: each interval between two nodes or, in the plane, each of the two
   * triangles of a lattice cell, the one at the cell's lowest corner first. The outermost parts reach to infinity.
   */
  readonly logMass: Float64Array;
  readonly mass: Float64Array;
}

/** A lattice for display only. */
export type DisplayLattice = Pick<Lattice, 'rows' | 'columns' | 'nodes'>;

/** The outermost noise. Data reached only by noise beyond it would mean a G that has long collapsed. */
const FARTHEST = 1000;

/**
 * Makes an axis of `half` intervals on each side up to 6.2, densest in the middle, and then of intervals that grow with z.
 * In the plane, divergences are exact to 1e-7 for an affine G; for networks of the lab's size the error of JSD is about
 * 1e-4, and 2e-3 where ReLUs bend sharply, while an estimate from samples has a noise floor of 0.1 and more.
 */
function gaussianAxis(half: number, growth: number): Float32Array {
  const step = Math.asinh(6.2) / half;
  const positive = Array.from({ length: half }, (_, k) => Math.sinh(step * (k + 1)));
  let z = positive.at(-1) ?? 0;
  while (z < FARTHEST) {
    z *= growth;
    positive.push(z);
  }
  return Float32Array.from([...positive.map((node) => -node).reverse(), 0, ...positive]);
}

/** Spaces numbers evenly from `from` to `to`, both included. */
const even = (count: number, from: number, to: number) =>
  Float32Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

const AXES: Record<NoiseName, Record<1 | 2, () => Float32Array>> = {
  gaussian: { 1: () => gaussianAxis(720, 1.1), 2: () => gaussianAxis(36, 1.4) },
  uniform: { 1: () => even(1537, -1, 1), 2: () => even(73, -1, 1) },
};

/** Makes the lattice for the push-forward. */
export function latticeOf(noise: NoiseName, dimension: 1 | 2): Lattice {
  const axis = AXES[noise][dimension]();
  const last = axis.length - 2;
  const stretches = Float64Array.from({ length: last + 1 }, (_, i) => {
    const from = axis[i] as number;
    const to = axis[i + 1] as number;
    return noise === 'uniform'
      ? Math.log((to - from) / 2)
      : logStandardMass(i === 0 ? -Infinity : from, i === last ? Infinity : to);
  });
  const logDensity = Float64Array.from(axis, (z) => (noise === 'uniform' ? 0 : (-z * z) / 2));
  const logMass = dimension === 1 ? stretches : trianglesOf(stretches, logDensity);
  return { dimension, ...spanned(axis, dimension), logDensity, logMass, mass: logMass.map(Math.exp) };
}

/** Divides the mass of each lattice cell, a product, between its triangles in proportion to the mean density of their corners. */
function trianglesOf(stretches: Float64Array, logDensity: Float64Array): Float64Array {
  const count = stretches.length;
  const logMass = new Float64Array(2 * count * count);
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      const corner = (up: number, right: number) =>
        (logDensity[row + up] as number) + (logDensity[column + right] as number);
      const shared = logAdd(corner(0, 1), corner(1, 0));
      const low = logAdd(corner(0, 0), shared);
      const high = logAdd(corner(1, 1), shared);
      const ofCell = (stretches[row] as number) + (stretches[column] as number) - logAdd(low, high);
      const cell = 2 * (row * count + column);
      logMass[cell] = ofCell + low;
      logMass[cell + 1] = ofCell + high;
    }
  }
  return logMass;
}

/** Makes a coarse lattice for display, even in probability, without the far ends. */
export function displayLattice(noise: NoiseName, dimension: 1 | 2): DisplayLattice {
  const count = dimension === 1 ? 129 : 17;
  const axis =
    noise === 'gaussian'
      ? Float32Array.from({ length: count }, (_, i) => standardQuantile(0.02 + (0.96 * i) / (count - 1)))
      : even(count, -0.98, 0.98);
  return spanned(axis, dimension);
}

function spanned(axis: Float32Array, dimension: 1 | 2): DisplayLattice {
  const count = axis.length;
  if (dimension === 1) return { rows: 1, columns: count, nodes: axis };
  const nodes = new Float32Array(2 * count * count);
  for (let k = 0; k < count * count; k++) {
    nodes[2 * k] = axis[k % count] as number;
    nodes[2 * k + 1] = axis[Math.floor(k / count)] as number;
  }
  return { rows: count, columns: count, nodes };
}
