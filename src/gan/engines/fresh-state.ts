import { OPTIMIZER_SLOTS } from '../contract/architecture.ts';
import { discriminatorWeights, generatorWeights } from '../networks/initial-players.ts';
import { concat } from '../observe/concat.ts';
import type { OptimizerName, TrainingConfig } from '../contract/config.ts';

const emptyState = (optimizer: OptimizerName, weights: ArrayLike<number>): Float32Array =>
  new Float32Array(OPTIMIZER_SLOTS[optimizer] * weights.length);

/** Makes the state that a kernel starts with: each player's weights from the seed, and the empty state of its optimiser. */
export function freshState(config: TrainingConfig): Float32Array {
  const d = concat(...discriminatorWeights(config));
  const g = concat(...generatorWeights(config));
  return concat(d, emptyState(config.dOptimizer, d), g, emptyState(config.gOptimizer, g));
}
