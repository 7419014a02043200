import { LOSSES, CLIP } from './losses.ts';
import { OPTIMIZERS } from './optimizers.ts';
import { tf } from './tf.ts';
import type { Player } from './player.ts';
import type { LossName, OptimizerName } from './protocol.ts';

export interface StepSettings {
  readonly loss: LossName;
  readonly optimizer: OptimizerName;
  readonly rate: number;
}

/** G is fixed; D learns to tell a real batch from a fake one. */
export function discriminatorOneStep(
  d: Player,
  g: Player,
  real: tf.Tensor2D,
  noise: tf.Tensor2D,
  sign: tf.Tensor2D,
  settings: StepSettings,
): void {
  tf.tidy(() => {
    const fake = g.network.apply(noise);
    const inputs = tf.concat([real, fake]);
    const loss = () => LOSSES[settings.loss].discriminator(d.network.apply(inputs), sign);
    descend(d, loss, settings);
  });
}

/** D is fixed; G learns to be taken for real. */
export function generatorOneStep(d: Player, g: Player, noise: tf.Tensor2D, settings: StepSettings): void {
  tf.tidy(() => {
    const loss = () => LOSSES[settings.loss].generator(d.network.apply(g.network.apply(noise)));
    descend(g, loss, settings);
  });
}

function descend(player: Player, loss: () => tf.Scalar, { optimizer, rate, loss: name }: StepSettings): void {
  const { variables } = player.network;
  const { grads } = tf.variableGrads(loss, variables);
  const flat = (tensors: tf.Tensor[]) => tf.concat1d(tensors.map((tensor) => tf.reshape(tensor, [tensor.size])));
  const gradient = flat(variables.map(({ name: key }) => grads[key] as tf.Tensor));
  const next = OPTIMIZERS[optimizer].update(flat(variables), gradient, player.memory, rate, player.age);
  const parts = tf.split(next.parameters, variables.map(({ size }) => size));
  variables.forEach((variable, i) => variable.assign(tf.reshape(parts[i] as tf.Tensor, variable.shape)));
  tf.dispose(player.memory);
  player.memory = next.memory.map((tensor) => tf.keep(tensor));
  player.updates++; player.age++;
}
