import type { ProbeOutputs } from '../observe/probe-outputs.ts';
import type { BackendName, Checkpoint, EngineName, KernelForm, TrainingConfig } from '../protocol.ts';

/**
 * A run of one GAN on the active backend, without tensors in its interface. Every engine reaches the same parameters after
 * the same steps, up to rounding.
 */
export interface Engine {
  readonly name: EngineName;
  readonly config: TrainingConfig;
  /** As what the steps run on a backend, for an engine that is one kernel. */
  readonly kernelOn?: (backend: BackendName) => KernelForm;
  /** Whole steps since the start. */
  readonly steps: number;
  /** Makes n whole steps: in each, dSteps updates of D, then `gStepsOf` of G. Nothing is read back. */
  readonly step: (n: number) => void;
  /** Counts a whole step whose updates were made one by one. */
  readonly tick: () => void;
  /** Updates D alone, or G alone (not a fixed G); the count of whole steps does not change. */
  readonly stepD: () => void;
  readonly stepG: () => void;
  /** Evaluates both networks on the observer's inputs. */
  readonly probe: () => Promise<ProbeOutputs>;
  /** Applies a network to inputs of the reader's, `[rows, inputs]`: the logits of D, or fakes, `[rows, outputs]`. */
  readonly evaluate: (player: 'd' | 'g', inputs: Float32Array) => Promise<Float32Array>;
  /** Marks the present state, and goes back to the marked state; neither reads anything back. */
  readonly mark: () => void;
  readonly rewind: () => void;
  readonly checkpoint: () => Promise<Checkpoint>;
  /** Takes new settings that need no restart (see `needsRestart`). */
  readonly configure: (config: TrainingConfig) => void;
  readonly dispose: () => void;
}

/** A function that starts a run from the seed of its config, or resumes it from a checkpoint of the same architecture. */
export type MakeEngine = (config: TrainingConfig, checkpoint?: Checkpoint) => Engine;
