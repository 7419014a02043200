import { makeNetwork, type Network } from './networks.ts';
import { OPTIMIZERS } from './optimizers.ts';
import { tf } from './tf.ts';
import type { OptimizerName, PlayerState, TrainingConfig } from './protocol.ts';

/** A network with its optimiser's memory: D or G. */
export interface Player {
  readonly network: Network;
  memory: tf.Tensor1D[];
  updates: number;
  age: number;
}

const sizeOf = (network: Network) => network.variables.reduce((total, { size }) => total + size, 0);

const emptyMemory = (network: Network, optimizer: OptimizerName): tf.Tensor1D[] =>
  Array.from({ length: OPTIMIZERS[optimizer].memories }, () => tf.zeros([sizeOf(network)]));

type Architecture = Pick<TrainingConfig, 'depth' | 'width' | 'activation' | 'optimizer'>;

export function newPlayer(architecture: Architecture, weights: readonly ArrayLike<number>[]): Player {
  const network = makeNetwork(architecture, weights);
  return { network, memory: emptyMemory(network, architecture.optimizer), updates: 0, age: 0 };
}

export function forget(player: Player, optimizer: OptimizerName): void {
  tf.dispose(player.memory);
  player.memory = emptyMemory(player.network, optimizer);
  player.age = 0;
}

export function disposePlayer(player: Player): void {
  tf.dispose(player.network.variables);
  tf.dispose(player.memory);
}
