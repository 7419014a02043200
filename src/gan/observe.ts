import { isPlane } from './config.ts';
import { D_NODES, makeLineObserver } from './line-observer.ts';
import { NOISE } from './noise.ts';
import { makePlaneObserver, planeProbes } from './plane/observer.ts';
import type { Snapshot, TrainingConfig } from './protocol.ts';

/** What a snapshot is made of: both networks on the observer's nodes, at one instant of a run. */
export interface Curves {
  readonly step: number;
  readonly dUpdates: number;
  readonly gUpdates: number;
  /** G at every row of noise that the observer asks for. */
  readonly images: Float32Array;
  /** The logit of D at every place that it asks for. */
  readonly logits: Float32Array;
  /** D's weights, tensor by tensor. */
  readonly dWeights: readonly (readonly number[])[];
}

/** Rows of noise for G, and of places for D. */
export interface Probes {
  readonly noise: Float32Array;
  readonly places: Float32Array;
}

export const probesOf = (config: TrainingConfig): Probes =>
  isPlane(config) ? planeProbes(config) : { noise: NOISE[config.noise].nodes, places: D_NODES };

export type Observe = (curves: Curves, stepsPerSecond: number) => Snapshot;

export const makeObserver = (config: TrainingConfig): Observe =>
  isPlane(config) ? makePlaneObserver(config) : makeLineObserver(config);

/**
 * Beyond this neither G nor a logit means anything: the step from one single-precision number to the next is wider
 * than a bin. A run that gets here has diverged, though its numbers may still be finite.
 */
const LARGEST = 2 ** 18;

/** Only up to here the noise ever falls; further nodes serve the tails, and their images may be as large as they like. */
const FARTHEST_NOISE = 6;

export function isSound(
  { images, logits }: Pick<Curves, 'images' | 'logits'>,
  config: TrainingConfig,
): boolean {
  const small = (value: number) => Math.abs(value) < LARGEST;
  const { noise } = probesOf(config);
  const inputs = config.noiseDimension;
  const outputs = (images.length * inputs) / noise.length;
  const isNear = (row: number) => {
    for (let k = 0; k < inputs; k++)
      if (Math.abs(noise[row * inputs + k] as number) > FARTHEST_NOISE) return false;
    return true;
  };
  return (
    logits.every(small) &&
    images.every((value, i) => (isNear(Math.floor(i / outputs)) ? small(value) : Number.isFinite(value)))
  );
}
