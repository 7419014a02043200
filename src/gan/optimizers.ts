import { tf } from './tf.ts';
import type { OptimizerName } from './protocol.ts';

/**
 * One update of a network's parameters, all of them as one vector: its dozen tensor operations are then paid once a
 * step and not once a layer. `age` counts the updates before this one since the memory was empty.
 */
export interface Optimizer {
  /** How many vectors it remembers from one update to the next. */
  readonly memories: number;
  readonly update: (
    parameters: tf.Tensor1D,
    gradient: tf.Tensor1D,
    memory: readonly tf.Tensor1D[],
    rate: number,
    age: number,
  ) => { parameters: tf.Tensor1D; memory: tf.Tensor1D[] };
}

const MOMENTUM = 0.9;

// A short memory of the gradient: the opponent moves, so old gradients mislead (Radford et al. 2016 take 0.5 too).
const BETA_1 = 0.5;
const BETA_2 = 0.99;
/** Given outright: tfjs's own default depends on the backend. */
const EPSILON = 1e-7;

/** a·x + b·y */
const blend = (a: number, x: tf.Tensor1D, b: number, y: tf.Tensor1D): tf.Tensor1D =>
  tf.add(tf.mul(x, a), tf.mul(y, b));

export const OPTIMIZERS: Record<OptimizerName, Optimizer> = {
  sgd: {
    memories: 0,
    update: (parameters, gradient, _memory, rate) => ({
      parameters: tf.sub(parameters, tf.mul(gradient, rate)),
      memory: [],
    }),
  },
  momentum: {
    memories: 1,
    update(parameters, gradient, memory, rate) {
      const [old] = memory as [tf.Tensor1D];
      const velocity = blend(MOMENTUM, old, 1, gradient);
      return { parameters: tf.sub(parameters, tf.mul(velocity, rate)), memory: [velocity] };
    },
  },
  // Kingma & Ba 2015; both bias corrections are folded into the rate and the epsilon.
  adam: {
    memories: 2,
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
