import type { ProbeOutputs } from '../observe/probe-outputs.ts';
import type { Checkpoint, EngineName, TrainingConfig } from '../protocol.ts';

/**
 * A run of one GAN on the active backend. Whoever drives it knows nothing of tensors; every engine behind this gives
 * the same parameters after the same steps.
 */
export interface Engine {
  readonly name: EngineName;
  readonly config: TrainingConfig;
  /** Whole steps so far. */
  readonly steps: number;
  /** n whole steps: in each, dSteps updates of D, then `gStepsOf` of G. Nothing is read back. */
  readonly step: (n: number) => void;
  /** Counts a whole step whose updates were made one by one. */
  readonly tick: () => void;
  /** One update of D alone, or of G alone (none if G is fixed); the count of whole steps stays. */
  readonly stepD: () => void;
  readonly stepG: () => void;
  /** Both networks on the observer's nodes, as they are now. */
  readonly probe: () => Promise<ProbeOutputs>;
  /** Holds on to the present state, and goes back to the state held; neither reads anything back. */
  readonly mark: () => void;
  readonly rewind: () => void;
  readonly checkpoint: () => Promise<Checkpoint>;
  /** New settings that need no restart (`needsRestart` tells). */
  readonly configure: (config: TrainingConfig) => void;
  readonly dispose: () => void;
}

/** From the seed of its config, or from where a checkpoint of the same architecture was taken. */
export type MakeEngine = (config: TrainingConfig, checkpoint?: Checkpoint) => Engine;
