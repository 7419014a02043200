import { logStandardMass, standardQuantile } from '../../math/standard-normal.ts';
import { logAdd } from '../line/bins.ts';
import type { NoiseName } from '../contract/config.ts';

/**
 * The noise as a lattice of nodes, on which G is evaluated: `rows` × `columns` of them, row by row, each of `dimension`
 * numbers; one row where the noise has one dimension. Both axes of a plane have the same nodes and masses.
 */
export interface Lattice {
  readonly dimension: 1 | 2;
  readonly rows: number;
  readonly columns: number;
  readonly nodes: Float32Array;
  /** The logarithm of the density at each node of one axis, less its largest. */
  readonly logDensity: Float64Array;
  /**
   * log of the mass of each part of the noise: of each stretch between two nodes; in the plane of each lattice cell's two
   * triangles, first the one at the cell's lowest corner. The outermost reach to infinity.
   */
  readonly logMass: Float64Array;
  readonly mass: Float64Array;
}

/** Nodes for display only. */
export type DisplayLattice = Pick<Lattice, 'rows' | 'columns' | 'nodes'>;

/** Where the far strides end: a G whose fakes are so many of their standard deviations from the data has long collapsed. */
const FARTHEST = 1000;

/**
 * `half` stretches to either side up to 6.2, densest in the middle; from there in strides that grow with z. In the plane an
 * affine G is pushed to 1e-7 of a divergence; for networks of the lab's size JSD errs by some 1e-4, by 2e-3 where ReLUs bend
 * sharply, against floors of 0.1 and more that a reading of samples has.
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

/** Evenly from `from` to `to`, both included. */
const even = (count: number, from: number, to: number) =>
  Float32Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

const AXES: Record<NoiseName, Record<1 | 2, () => Float32Array>> = {
  gaussian: { 1: () => gaussianAxis(720, 1.1), 2: () => gaussianAxis(36, 1.4) },
  uniform: { 1: () => even(1537, -1, 1), 2: () => even(73, -1, 1) },
};

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

/** A cell's mass is a product; each of its triangles has the part that the mean density of its corners has. */
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

/** A coarse lattice to look at: evenly in probability for Gaussian noise, evenly for uniform, the far ends left out. */
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
