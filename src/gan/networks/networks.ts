import { variableShapes, type Architecture } from '../contract/architecture.ts';
import { NEGATIVE_SLOPE } from '../contract/constants.ts';
import { tf } from './tf.ts';
import type { ActivationName } from '../protocol.ts';

/** A multilayer perceptron that computes G(z) or the logit of D(x). */
export interface Network {
  /** The weights `[inputs, outputs]` and biases `[1, outputs]` of each layer in turn: W₁, b₁, W₂, b₂, … */
  readonly variables: tf.Variable[];
  /** Maps `[batch, inputs]` to `[batch, outputs]`: noise `[batch, 1]` or `[batch, 2]` to fakes, inputs to logits `[batch, 1]`. */
  readonly apply: (inputs: tf.Tensor2D) => tf.Tensor2D;
  /**
   * Computes the gradient of the single linear output with respect to each input, `[batch, inputs]`. It is written out in
   * plain operations, by the chain rule, so that a penalty on it can be differentiated.
   */
  readonly slope: (inputs: tf.Tensor2D) => tf.Tensor2D;
}

const ACTIVATIONS: Record<ActivationName, (x: tf.Tensor2D) => tf.Tensor2D> = {
  'leaky-relu': (x) => tf.leakyRelu(x, NEGATIVE_SLOPE),
  relu: (x) => tf.relu(x),
  tanh: (x) => tf.tanh(x),
};

/** The derivatives of the activations, as functions of the sums that they are applied to. */
const SLOPES: Record<ActivationName, (x: tf.Tensor2D) => tf.Tensor2D> = {
  'leaky-relu': (x) => tf.step(x, NEGATIVE_SLOPE),
  relu: (x) => tf.step(x),
  tanh: (x) => tf.sub(1, tf.square(tf.tanh(x))),
};

/**
 * Makes a network with the given values of its variables.
 *
 * @throws RangeError if the values do not fit the shapes of the variables
 */
export function makeNetwork(architecture: Architecture, weights: readonly ArrayLike<number>[]): Network {
  const { tanhScale } = architecture;
  const activation = ACTIVATIONS[architecture.activation];
  const variables = variableShapes(architecture).map((shape, index) => {
    const values = weights[index];
    const size = shape[0] * shape[1];
    if (values?.length !== size)
      throw new RangeError(`the length of weights[${index}] must be ${size}; got ${values?.length}`);
    return tf.tidy(() => tf.variable(tf.tensor2d(Float32Array.from(values), shape)));
  });
  const layers = variables.length / 2;

  const weightOf = (layer: number) => variables[2 * layer] as tf.Tensor as tf.Tensor2D;
  const sumsOf = (layer: number, signal: tf.Tensor2D): tf.Tensor2D =>
    tf.add(tf.matMul(signal, weightOf(layer)), variables[2 * layer + 1] as tf.Tensor);

  const apply = (inputs: tf.Tensor2D): tf.Tensor2D => {
    let signal = inputs;
    for (let layer = 0; layer < layers; layer++) {
      signal = sumsOf(layer, signal);
      if (layer < layers - 1) signal = activation(signal);
    }
    return tanhScale === undefined ? signal : tf.mul(tf.tanh(signal), tanhScale);
  };
  const slope = (inputs: tf.Tensor2D): tf.Tensor2D => {
    const slopes: tf.Tensor2D[] = [];
    let signal = inputs;
    for (let layer = 0; layer < layers - 1; layer++) {
      const sums = sumsOf(layer, signal);
      slopes.push(SLOPES[architecture.activation](sums));
      signal = activation(sums);
    }
    let back: tf.Tensor2D = tf.ones([inputs.shape[0], 1]);
    for (let layer = layers - 1; layer >= 0; layer--) {
      back = tf.matMul(back, weightOf(layer), false, true);
      if (layer > 0) back = tf.mul(back, slopes[layer - 1] as tf.Tensor2D);
    }
    return back;
  };
  return { variables, apply, slope };
}
