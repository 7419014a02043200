import type { Snapshot } from '../contract/snapshot.ts';

/** The outputs of both networks on the observer's inputs, at one instant of a run, from which a snapshot is made. */
export interface ProbeOutputs {
  readonly step: number;
  readonly dUpdates: number;
  readonly gUpdates: number;
  /** G of `Probes.noise`, `[rows, dimension]`. */
  readonly generated: Float32Array;
  /** The logits of D at `Probes.places`, `[rows, 1]`. */
  readonly logits: Float32Array;
  /** The logits of D at those fakes, `[rows, 1]`, for pictures only. */
  readonly fakeLogits: Float32Array;
  /** The values of D's variables, in the plane only: the line's observer needs none. */
  readonly dWeights: readonly (readonly number[])[];
  /** The values of G's variables, of an autoencoder only: its decoder is shown to the page. */
  readonly gWeights?: readonly ArrayLike<number>[];
  /** True if a weight was beyond LARGEST_WEIGHT after any step since the state was loaded, even if it came back. */
  readonly diverged: boolean;
}

/** The inputs that an observer evaluates: noise for G, `[rows, noiseDimension]`, and points for D, `[rows, dimension]`. */
export interface Probes {
  readonly noise: Float32Array;
  readonly places: Float32Array;
}

/** A function that makes the snapshot of a run from the outputs of both networks. */
export type Observe = (outputs: ProbeOutputs, stepsPerSecond: number) => Snapshot;
