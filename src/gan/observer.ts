import { sigmoid } from '../math/index.ts';
import { binIndex, BINS, nodesOf, type BinnedLaw } from './bins.ts';
import { binnedData } from './data-sets.ts';
import { withInstanceNoise } from './instance-noise.ts';
import { NOISE } from './noise.ts';
import { pushForward } from './push-forward.ts';
import { quantitiesOf } from './quantities.ts';
import type { Snapshot, TrainingConfig } from './protocol.ts';

/** What a snapshot is made of: both networks on the observer's nodes, at one instant of a run. */
export interface Curves {
  readonly step: number;
  readonly dUpdates: number;
  readonly gUpdates: number;
  /** G at every node of the noise. */
  readonly images: Float32Array;
  /** The logit of D at every node of the bins. */
  readonly logits: Float32Array;
}

/** Where D is evaluated: one node for every bin, the outer two included. */
export const D_NODES: Float32Array = Float32Array.from(nodesOf(BINS));

/**
 * Beyond this neither G nor a logit means anything: the step from one single-precision number to the next is wider
 * than a bin. A run that gets here has diverged, though its numbers may still be finite.
 */
const LARGEST = 2 ** 18;

/** Only up to here the noise ever falls; further nodes serve the tails, and their images may be as large as they like. */
const FARTHEST_NOISE = 6;

export function isSound({ images, logits }: Curves, noise: TrainingConfig['noise']): boolean {
  const small = (value: number) => Math.abs(value) < LARGEST;
  const { nodes } = NOISE[noise];
  return (
    logits.every(small) &&
    images.every((value, i) =>
      Math.abs(nodes[i] as number) <= FARTHEST_NOISE ? small(value) : Number.isFinite(value),
    )
  );
}

/** Turns curves into snapshots; what does not change from one frame to the next is computed once. */
export function makeObserver(config: TrainingConfig): (curves: Curves, stepsPerSecond: number) => Snapshot {
  const { instanceNoise: s, loss } = config;
  const data = binnedData(config.data, s, BINS);
  const noise = NOISE[config.noise];
  const flatIsAtom = config.activation === 'relu';
  const inner = (values: Float64Array) => values.slice(1, -1);

  return ({ step, dUpdates, gUpdates, images, logits }, stepsPerSecond) => {
    const push = (bins: typeof BINS) => pushForward(noise, images, bins, flatIsAtom);
    const generator = s === 0 ? push(BINS) : withInstanceNoise(s, BINS, push);
    return {
      step,
      dUpdates,
      gUpdates,
      x: inner(nodesOf(BINS)),
      data: inner(densities(data)),
      generator: inner(densities(generator)),
      discriminator: inner(Float64Array.from(logits, sigmoid)),
      optimal: inner(data.logMass.map((logP, k) => optimal(logP, generator.logMass[k] as number))),
      quantities: {
        ...quantitiesOf(data, generator, logits, loss, BINS),
        'steps-per-second': stepsPerSecond,
      },
    };
  };
}

/** Mass over width; an atom stands as a peak of one bin's width. */
function densities({ mass, atoms }: BinnedLaw): Float64Array {
  const total = mass.slice();
  for (const atom of atoms) {
    const k = binIndex(BINS, atom.x);
    total[k] = (total[k] as number) + atom.mass;
  }
  return total.map((m) => m / BINS.width);
}

/** D* = p/(p + q), and ½ where both laws have nothing. */
const optimal = (logP: number, logQ: number) => (logP === logQ ? 0.5 : sigmoid(logP - logQ));
