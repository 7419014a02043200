// A run at one instant.
import type { TrainingConfig } from './config.ts';

/** One player's parameters and its optimiser's memory, tensor by tensor in the network's order. */
export interface PlayerState {
  readonly weights: readonly (readonly number[])[];
  /** Adam: first moments, then second; momentum: the velocity; gradient descent: none. */
  readonly memory: readonly (readonly number[])[];
  /** Updates so far: the position in the player's random streams. */
  readonly updates: number;
  /** Updates since the optimiser's memory was empty (Adam's bias correction counts from there). */
  readonly age: number;
}

/** A run at one instant, as plain JSON: from it any backend goes on. */
export interface Checkpoint {
  readonly version: 1;
  readonly config: TrainingConfig;
  readonly step: number;
  readonly discriminator: PlayerState;
  readonly generator: PlayerState;
}
