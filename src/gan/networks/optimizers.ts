import { BETA_1, BETA_2, EPSILON, MOMENTUM } from '../contract/constants.ts';
import { tf } from './tf.ts';
import type { OptimizerName } from '../protocol.ts';

/**
 * The rule of an optimiser for one update of all parameters. They are one vector, so that its dozen tensor operations are
 * paid once in a step and not once in each layer. `iterations` counts the updates since the state was empty.
 */
export interface Optimizer {
  readonly update: (
    parameters: tf.Tensor1D,
    gradient: tf.Tensor1D,
    state: readonly tf.Tensor1D[],
    rate: number,
    iterations: number,
  ) => { parameters: tf.Tensor1D; state: tf.Tensor1D[] };
}

const blend = (a: number, x: tf.Tensor1D, b: number, y: tf.Tensor1D): tf.Tensor1D =>
  tf.add(tf.mul(x, a), tf.mul(y, b));

export const OPTIMIZERS: Record<OptimizerName, Optimizer> = {
  sgd: {
    update: (parameters, gradient, _state, rate) => ({
      parameters: tf.sub(parameters, tf.mul(gradient, rate)),
      state: [],
    }),
  },
  momentum: {
    update(parameters, gradient, state, rate) {
      const [old] = state as [tf.Tensor1D];
      const velocity = blend(MOMENTUM, old, 1, gradient);
      return { parameters: tf.sub(parameters, tf.mul(velocity, rate)), state: [velocity] };
    },
  },
  // Kingma & Ba 2015, with both bias corrections folded into the rate and the epsilon.
  adam: {
    update(parameters, gradient, state, rate, iterations) {
      const [oldFirst, oldSecond] = state as [tf.Tensor1D, tf.Tensor1D];
      const first = blend(BETA_1, oldFirst, 1 - BETA_1, gradient);
      const second = blend(BETA_2, oldSecond, 1 - BETA_2, tf.square(gradient));
      const rootCorrection = Math.sqrt(1 - BETA_2 ** (iterations + 1));
      const corrected = (rate * rootCorrection) / (1 - BETA_1 ** (iterations + 1));
      const direction = tf.div(first, tf.add(tf.sqrt(second), EPSILON * rootCorrection));
      return { parameters: tf.sub(parameters, tf.mul(direction, corrected)), state: [first, second] };
    },
  },
};
