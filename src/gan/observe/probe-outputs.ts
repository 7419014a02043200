import type { Snapshot } from '../contract/snapshot.ts';

/** What a snapshot is made of: both networks on the observer's nodes, at one instant of a run. */
export interface ProbeOutputs {
  readonly step: number;
  readonly dUpdates: number;
  readonly gUpdates: number;
  /** G at every row of noise that the observer asks for. */
  readonly generated: Float32Array;
  /** The logit of D at every place that it asks for. */
  readonly logits: Float32Array;
  /** D's weights, tensor by tensor, in the plane: the line's observer asks for none. */
  readonly dWeights: readonly (readonly number[])[];
  /** Whether a weight was out of all bounds after any step since the last mark, though it may have come back. */
  readonly diverged: boolean;
}

/** Rows of noise for G, and of places for D. */
export interface Probes {
  readonly noise: Float32Array;
  readonly places: Float32Array;
}

/** Makes the snapshot of a run from what both networks answer. */
export type Observe = (curves: ProbeOutputs, stepsPerSecond: number) => Snapshot;
