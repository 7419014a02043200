import type { TrainingConfig } from './config.ts';

/** Numbers of single precision: as JSON has them, or as they lie in memory where there are many. */
export type Numbers = readonly number[] | Float32Array;

/** One player's parameters and the state of its optimiser. The names of its fields are part of saved files. */
export interface PlayerState {
  /** The values of each variable, in the network's order. */
  readonly weights: readonly Numbers[];
  /** The optimiser's state, in vectors over all parameters. Adam: first moments, then second; momentum: the velocity. */
  readonly memory: readonly Numbers[];
  /** Updates since the start, which are the position in the player's random streams. */
  readonly updates: number;
  /** Updates since the optimiser's state was empty; Adam's bias correction counts them. */
  readonly age: number;
}

/** A run at one instant, as plain JSON, from which every engine and backend can continue. */
export interface Checkpoint {
  readonly version: 1;
  readonly config: TrainingConfig;
  readonly step: number;
  readonly discriminator: PlayerState;
  readonly generator: PlayerState;
}
