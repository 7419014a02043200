import { makeNetwork, type Network } from './networks.ts';
import { OPTIMIZERS } from './optimizers.ts';
import { OPTIMIZER_SLOTS, type Architecture } from '../contract/architecture.ts';
import { tf } from './tf.ts';
import type { Numbers, OptimizerName, PlayerState } from '../protocol.ts';

/** A network and the state of its optimiser: D or G. */
export interface Player {
  readonly network: Network;
  /** `OPTIMIZER_SLOTS` vectors over all parameters. */
  optimizerState: tf.Tensor1D[];
  /** Updates since the start, and since the optimiser's state was empty. */
  updates: number;
  iterations: number;
}

type PlayerSpec = Architecture & { readonly optimizer: OptimizerName };

/** Makes a player with the given weights and an empty state of its optimiser. */
export function newPlayer(spec: PlayerSpec, weights: readonly ArrayLike<number>[]): Player {
  const network = makeNetwork(spec, weights);
  return { network, optimizerState: newOptimizerState(network, spec.optimizer), updates: 0, iterations: 0 };
}

function newOptimizerState({ variables }: Network, optimizer: OptimizerName): tf.Tensor1D[] {
  const size = variables.reduce((total, variable) => total + variable.size, 0);
  return Array.from({ length: OPTIMIZER_SLOTS[optimizer] }, () => tf.zeros([size]));
}

/** Empties the state of a player's optimiser, for another optimiser, which cannot use the old state. */
export function resetOptimizer(player: Player, optimizer: OptimizerName): void {
  tf.dispose(player.optimizerState);
  player.optimizerState = newOptimizerState(player.network, optimizer);
  player.iterations = 0;
}

/**
 * Updates a player by the gradients of its loss, and clips every parameter to ±bound. The variables are joined into one
 * vector and split again, so that the optimiser's operations are paid once and not once for every variable.
 */
export function learn(
  player: Player,
  grads: Readonly<Record<string, tf.Tensor>>,
  { optimizer, rate }: { readonly optimizer: OptimizerName; readonly rate: number },
  bound: number,
): void {
  const { variables } = player.network;
  // variableGrads returns a gradient for each variable that it was given.
  const gradient = vectorOf(variables.map(({ name }) => grads[name] as tf.Tensor));
  const next = OPTIMIZERS[optimizer].update(
    vectorOf(variables),
    gradient,
    player.optimizerState,
    rate,
    player.iterations,
  );
  setParameters(
    player,
    bound === Infinity ? next.parameters : tf.clipByValue(next.parameters, -bound, bound),
  );
  tf.dispose(player.optimizerState);
  player.optimizerState = next.state.map((tensor) => tf.keep(tensor));
  player.updates++;
  player.iterations++;
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

/** Joins the numbers of some tensors into one vector. */
const vectorOf = (tensors: readonly tf.Tensor[]): tf.Tensor1D =>
  tf.concat1d(tensors.map((tensor) => tf.reshape(tensor, [tensor.size])));

/** Frees the tensors of a player. */
export function disposePlayer(player: Player): void {
  tf.dispose(player.network.variables);
  tf.dispose(player.optimizerState);
}

/** A player at one instant, on the device. Its tensors share their data with the player's, so that nothing is copied. */
export interface HeldPlayer {
  readonly variables: readonly tf.Tensor[];
  readonly optimizerState: readonly tf.Tensor1D[];
  readonly updates: number;
  readonly iterations: number;
}

/** Holds on to the present state of a player. */
export function hold({ network, optimizerState, updates, iterations }: Player): HeldPlayer {
  return {
    variables: network.variables.map((v) => tf.clone(v)),
    optimizerState: optimizerState.map((m) => tf.clone(m)),
    updates,
    iterations,
  };
}

/** Frees a held state. */
export function release({ variables, optimizerState }: HeldPlayer): void {
  tf.dispose([...variables, ...optimizerState]);
}

/** Brings a player back to a held state, which stays held. */
export function restore(
  player: Player,
  { variables, optimizerState, updates, iterations }: HeldPlayer,
): void {
  player.network.variables.forEach((variable, i) => variable.assign(variables[i] as tf.Tensor));
  tf.dispose(player.optimizerState);
  Object.assign(player, { optimizerState: optimizerState.map((m) => tf.clone(m)), updates, iterations });
}

/** Reads a player's state, in rows that `rowOf` makes. Single precision survives the conversion to doubles and back. */
export async function stateOf(
  { network, optimizerState, updates, iterations }: Player,
  rowOf: (values: ArrayLike<number>) => Numbers,
): Promise<PlayerState> {
  const held = hold({ network, optimizerState, updates, iterations });
  const read = (tensors: readonly tf.Tensor[]) =>
    Promise.all(tensors.map(async (t) => rowOf(await t.data())));
  const [weights, vectors] = await Promise.all([read(held.variables), read(held.optimizerState)]);
  release(held);
  return { weights, memory: vectors, updates, age: iterations };
}

/**
 * Makes a player from a stored state.
 *
 * @throws RangeError if the state does not fit the architecture or the optimiser
 */
export function playerFrom(spec: PlayerSpec, { weights, memory, updates, age }: PlayerState): Player {
  const player = newPlayer(spec, weights);
  memory.forEach((values, i) => {
    const empty = player.optimizerState[i];
    if (empty?.size !== values.length)
      throw new RangeError(`the length of memory[${i}] must be ${empty?.size ?? 0}; got ${values.length}`);
    player.optimizerState[i] = tf.tensor1d(Float32Array.from(values));
    empty.dispose();
  });
  return Object.assign(player, { updates, iterations: age });
}
