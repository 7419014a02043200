import { binLogMasses, mixture, normal, uniform } from '../math/index.ts';
import { edgesOf, type Bins, type BinnedLaw } from './bins.ts';
import { withInstanceNoise } from './instance-noise.ts';
import { gaussianFrom, type FourUniforms } from './random.ts';
import type { Density } from '../math/index.ts';
import type { Sampler } from './machine.ts';
import type { DataName } from './protocol.ts';

/** p_data: an exact density, and a sampler that never runs out. */
export interface DataSet {
  readonly density: Density;
  readonly sample: (uniforms: FourUniforms) => number;
  /** The same sampler in the words of the fused engine's kernel. */
  readonly sampler: Sampler;
  /** The density after a Gaussian of standard deviation s was added, where it is again one of ours. */
  readonly blurred: ((s: number) => Density) | null;
}

/** Equal shares of normals of one width. */
function gaussians(means: readonly number[], sd: number): DataSet {
  const withSd = (width: number) =>
    mixture(
      means.map(() => 1 / means.length),
      means.map((mean) => normal(mean, width)),
    );
  return {
    density: withSd(sd),
    sampler: { kind: 'points', points: means, spread: sd },
    sample: ([which, u, v]) => (means[Math.floor(which * means.length)] as number) + sd * gaussianFrom(u, v),
    blurred: (s) => withSd(Math.hypot(sd, s)),
  };
}

function flat(lo: number, hi: number): DataSet {
  return {
    density: uniform(lo, hi),
    sample: ([u]) => lo + (hi - lo) * u,
    sampler: { kind: 'box', low: lo, high: hi },
    blurred: null,
  };
}

export const DATA_SETS: Record<DataName, DataSet> = {
  'two-gaussians': gaussians([-1.5, 1.5], 0.7),
  'one-gaussian': gaussians([1], 0.7),
  'three-gaussians': gaussians([-2.4, 0, 2.4], 0.5),
  // Its edges are edges of bins, so that its masses are exact with instance noise too.
  uniform: flat(-2, 2),
};

/** The exact law of p_data on the bins, with instance noise s. */
export function binnedData(name: DataName, s: number, bins: Bins): BinnedLaw {
  const { density, blurred } = DATA_SETS[name];
  const lawOf = (of: Density, on: Bins): BinnedLaw => {
    const logMass = binLogMasses(of, edgesOf(on), { outer: true });
    return { mass: logMass.map(Math.exp), logMass, atoms: [] };
  };
  if (s === 0) return lawOf(density, bins);
  return blurred ? lawOf(blurred(s), bins) : withInstanceNoise(s, bins, (wide) => lawOf(density, wide));
}
