import { discriminatorArchitecture, generatorArchitecture, layerSizes, weightCount } from './architecture.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { TrainingConfig } from './config.ts';
import { LARGEST_WEIGHT } from './constants.ts';

/** One weight or bias of a player gets a value; `index` counts through W₁, b₁, W₂, b₂, … */
export interface WeightEdit {
  readonly player: 'd' | 'g';
  readonly index: number;
  readonly value: number;
}

/** Counts the weights and biases of a player that can be set: a fixed G has none. */
function settableWeights(player: 'd' | 'g', config: TrainingConfig): number {
  if (player === 'd') return weightCount(layerSizes(discriminatorArchitecture(config)));
  return config.generator === 'fixed' ? 0 : weightCount(layerSizes(generatorArchitecture(config)));
}

/** Tells whether the networks of a config have the weight, and a run that has not diverged may have the value. */
export const fitsNetworks = ({ player, index, value }: WeightEdit, config: TrainingConfig): boolean =>
  Number.isInteger(index) &&
  index >= 0 &&
  index < settableWeights(player, config) &&
  Math.abs(value) <= LARGEST_WEIGHT;

/**
 * Returns a checkpoint with one weight set. The optimiser goes on as it was.
 *
 * @throws RangeError if the checkpoint's networks have no such weight, or the value is too large
 */
export function withWeight(checkpoint: Checkpoint, edit: WeightEdit): Checkpoint {
  if (!fitsNetworks(edit, checkpoint.config))
    throw new RangeError(
      `edit must name a weight of a network that learns, and a value in [${-LARGEST_WEIGHT}, ${LARGEST_WEIGHT}]; got ${JSON.stringify(edit)}`,
    );
  const name = edit.player === 'd' ? 'discriminator' : 'generator';
  let before = 0;
  const weights = checkpoint[name].weights.map((row) => {
    const at = edit.index - before;
    before += row.length;
    return at >= 0 && at < row.length ? row.with(at, edit.value) : row;
  });
  return { ...checkpoint, [name]: { ...checkpoint[name], weights } };
}
