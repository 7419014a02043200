import { makeNetwork, type Network } from './networks.ts';
import { OPTIMIZERS } from './optimizers.ts';
import { OPTIMIZER_SLOTS, type Architecture } from '../contract/architecture.ts';
import { tf } from './tf.ts';
import type { OptimizerName, PlayerState, TrainingConfig } from '../protocol.ts';

/** A network and its optimiser's memory: D or G. */
export interface Player {
  readonly network: Network;
  /** Vectors over all parameters, as many as the optimiser wants. */
  memory: tf.Tensor1D[];
  /** Updates since the start, and since the memory was empty. */
  updates: number;
  age: number;
}

type Making = Architecture & Pick<TrainingConfig, 'optimizer'>;

export function newPlayer(making: Making, weights: readonly ArrayLike<number>[]): Player {
  const network = makeNetwork(making, weights);
  return { network, memory: emptyMemory(network, making.optimizer), updates: 0, age: 0 };
}

function emptyMemory({ variables }: Network, optimizer: OptimizerName): tf.Tensor1D[] {
  const size = variables.reduce((total, variable) => total + variable.size, 0);
  return Array.from({ length: OPTIMIZER_SLOTS[optimizer] }, () => tf.zeros([size]));
}

/** For a new optimiser: what the old one remembered means nothing to it. */
export function forget(player: Player, optimizer: OptimizerName): void {
  tf.dispose(player.memory);
  player.memory = emptyMemory(player.network, optimizer);
  player.age = 0;
}

/**
 * One update against the gradients, with every parameter then kept within ±bound. The variables are gathered into one
 * vector and dealt out again, so that the optimiser's operations are paid once and not once for every variable.
 */
export function learn(
  player: Player,
  grads: Readonly<Record<string, tf.Tensor>>,
  { optimizer, rate }: { readonly optimizer: OptimizerName; readonly rate: number },
  bound: number,
): void {
  const { variables } = player.network;
  // variableGrads answers for each variable that it was given.
  const gradient = vectorOf(variables.map(({ name }) => grads[name] as tf.Tensor));
  const next = OPTIMIZERS[optimizer].update(vectorOf(variables), gradient, player.memory, rate, player.age);
  setParameters(
    player,
    bound === Infinity ? next.parameters : tf.clipByValue(next.parameters, -bound, bound),
  );
  tf.dispose(player.memory);
  player.memory = next.memory.map((tensor) => tf.keep(tensor));
  player.updates++;
  player.age++;
}

function setParameters({ network: { variables } }: Player, parameters: tf.Tensor1D): void {
  tf.tidy(() => {
    const sizes = variables.map(({ size }) => size);
    tf.split(parameters, sizes).forEach((part, i) => {
      const variable = variables[i] as tf.Variable;
      variable.assign(tf.reshape(part, variable.shape));
    });
  });
}

/** All the numbers of some tensors in one row, in order. */
const vectorOf = (tensors: readonly tf.Tensor[]): tf.Tensor1D =>
  tf.concat1d(tensors.map((tensor) => tf.reshape(tensor, [tensor.size])));

export function disposePlayer(player: Player): void {
  tf.dispose(player.network.variables);
  tf.dispose(player.memory);
}

/** A player at one instant, on the device: clones share their data, so that this costs no copying. */
export interface Held {
  readonly variables: readonly tf.Tensor[];
  readonly memory: readonly tf.Tensor1D[];
  readonly updates: number;
  readonly age: number;
}

export function hold({ network, memory, updates, age }: Player): Held {
  return {
    variables: network.variables.map((v) => tf.clone(v)),
    memory: memory.map((m) => tf.clone(m)),
    updates,
    age,
  };
}

export function letGo({ variables, memory }: Held): void {
  tf.dispose([...variables, ...memory]);
}

export function returnTo(player: Player, { variables, memory, updates, age }: Held): void {
  player.network.variables.forEach((variable, i) => variable.assign(variables[i] as tf.Tensor));
  tf.dispose(player.memory);
  Object.assign(player, { memory: memory.map((m) => tf.clone(m)), updates, age });
}

/** The player as plain numbers; single precision survives the way through a double and back. */
export async function stateOf({ network, memory, updates, age }: Player): Promise<PlayerState> {
  const held = hold({ network, memory, updates, age });
  const read = (tensors: readonly tf.Tensor[]) =>
    Promise.all(tensors.map(async (t) => Array.from(await t.data())));
  const [weights, vectors] = await Promise.all([read(held.variables), read(held.memory)]);
  letGo(held);
  return { weights, memory: vectors, updates, age };
}

export function playerFrom(making: Making, { weights, memory, updates, age }: PlayerState): Player {
  const player = newPlayer(making, weights);
  memory.forEach((values, i) => {
    const empty = player.memory[i];
    if (empty?.size !== values.length) {
      throw new RangeError(
        `memory[${i}] has ${values.length} numbers; the optimiser wants ${empty?.size ?? 'none'}`,
      );
    }
    player.memory[i] = tf.tensor1d(Float32Array.from(values));
    empty.dispose();
  });
  return Object.assign(player, { updates, age });
}
