import { BETA_1, BETA_2, EPSILON, MOMENTUM } from '../contract/constants.ts';
import { tf } from './tf.ts';
import type { OptimizerName } from '../protocol.ts';

/**
 * One update of a network's parameters, all of them as one vector: its dozen tensor operations are then paid once a
 * step and not once a layer. `age` counts the updates before this one since the memory was empty.
 */
export interface Optimizer {
  readonly update: (
    parameters: tf.Tensor1D,
    gradient: tf.Tensor1D,
    memory: readonly tf.Tensor1D[],
    rate: number,
    age: number,
  ) => { parameters: tf.Tensor1D; memory: tf.Tensor1D[] };
}

const blend = (a: number, x: tf.Tensor1D, b: number, y: tf.Tensor1D): tf.Tensor1D =>
  tf.add(tf.mul(x, a), tf.mul(y, b));

export const OPTIMIZERS: Record<OptimizerName, Optimizer> = {
  sgd: {
    update: (parameters, gradient, _memory, rate) => ({
      parameters: tf.sub(parameters, tf.mul(gradient, rate)),
      memory: [],
    }),
  },
  momentum: {
    update(parameters, gradient, memory, rate) {
      const [old] = memory as [tf.Tensor1D];
      const velocity = blend(MOMENTUM, old, 1, gradient);
      return { parameters: tf.sub(parameters, tf.mul(velocity, rate)), memory: [velocity] };
    },
  },
  // Kingma & Ba 2015; both bias corrections are folded into the rate and the epsilon.
  adam: {
    update(parameters, gradient, memory, rate, age) {
      const [oldFirst, oldSecond] = memory as [tf.Tensor1D, tf.Tensor1D];
      const first = blend(BETA_1, oldFirst, 1 - BETA_1, gradient);
      const second = blend(BETA_2, oldSecond, 1 - BETA_2, tf.square(gradient));
      const rootCorrection = Math.sqrt(1 - BETA_2 ** (age + 1));
      const corrected = (rate * rootCorrection) / (1 - BETA_1 ** (age + 1));
      const direction = tf.div(first, tf.add(tf.sqrt(second), EPSILON * rootCorrection));
      return { parameters: tf.sub(parameters, tf.mul(direction, corrected)), memory: [first, second] };
    },
  },
};
