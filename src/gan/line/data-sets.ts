import { binLogMasses, mixture, normal, uniform } from '../../math/index.ts';
import { edgesOf, type Bins, type BinnedLaw } from './bins.ts';
import { withInstanceNoise } from './instance-noise.ts';
import type { Density } from '../../math/index.ts';
import type { Sampler } from '../contract/sampler.ts';
import type { LineDataName } from '../protocol.ts';

/** A data set on the line: its exact density and its sampler. */
export interface DataSet {
  readonly density: Density;
  readonly sampler: Sampler;
  /** Makes the density of the data with instance noise s, if it has a closed form. */
  readonly convolved: ((s: number) => Density) | null;
  /** The points by which covered parts of the data are counted, and how far the part of each reaches. */
  readonly landmarks: readonly number[];
  readonly reach: number;
}

/** Makes a mixture of normals of one width in equal shares. */
function gaussians(means: readonly number[], sd: number): DataSet {
  const withSd = (width: number) =>
    mixture(
      means.map(() => 1 / means.length),
      means.map((mean) => normal(mean, width)),
    );
  return {
    density: withSd(sd),
    sampler: { kind: 'points', points: means, spread: sd },
    convolved: (s) => withSd(Math.hypot(sd, s)),
    landmarks: means,
    // As in the plane: three widths or half the way to the next, whichever is more.
    reach: Math.max(3 * sd, ...means.slice(1).map((mean, k) => (mean - (means[k] as number)) / 2)),
  };
}

/** The parts that an interval is counted by. */
const PARTS = 4;

function flat(lo: number, hi: number): DataSet {
  const part = (hi - lo) / PARTS;
  return {
    landmarks: Array.from({ length: PARTS }, (_, k) => lo + (k + 0.5) * part),
    reach: part / 2,
    density: uniform(lo, hi),
    sampler: { kind: 'box', low: lo, high: hi, spread: 0 },
    convolved: null,
  };
}

export const DATA_SETS: Record<LineDataName, DataSet> = {
  'two-gaussians': gaussians([-1.5, 1.5], 0.7),
  'one-gaussian': gaussians([1], 0.7),
  'three-gaussians': gaussians([-2.4, 0, 2.4], 0.5),
  // Its edges are edges of bins, so that its masses are exact with instance noise too.
  uniform: flat(-2, 2),
};

/** Computes the exact distribution of the data on bins, with instance noise s. */
export function binnedData(name: LineDataName, s: number, bins: Bins): BinnedLaw {
  const { density, convolved } = DATA_SETS[name];
  const lawOf = (of: Density, on: Bins): BinnedLaw => {
    const logMass = binLogMasses(of, edgesOf(on), { outer: true });
    return { mass: logMass.map(Math.exp), logMass, atoms: [] };
  };
  if (s === 0) return lawOf(density, bins);
  return convolved ? lawOf(convolved(s), bins) : withInstanceNoise(s, bins, (wide) => lawOf(density, wide));
}
