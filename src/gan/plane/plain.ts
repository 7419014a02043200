import { sigmoid, sigmoidLeastSquaresGradient } from '../../math/index.ts';
import { NEGATIVE_SLOPE } from '../contract/constants.ts';
import type { ActivationName, LossName } from '../contract/config.ts';

/** Weight and bias of each layer in turn: W₁, b₁, W₂, b₂, …; a weight is row-major, inputs × outputs. */
export type Weights = readonly ArrayLike<number>[];

const ACTIVATION: Record<ActivationName, (sum: number) => number> = {
  'leaky-relu': (sum) => (sum > 0 ? sum : NEGATIVE_SLOPE * sum),
  relu: (sum) => Math.max(0, sum),
  tanh: Math.tanh,
};

/** Their slopes, by the sum that they are applied to and by what they make of it. */
const SLOPE: Record<ActivationName, (sum: number, signal: number) => number> = {
  'leaky-relu': (sum) => (sum > 0 ? 1 : NEGATIVE_SLOPE),
  relu: (sum) => (sum > 0 ? 1 : 0),
  tanh: (_sum, signal) => 1 - signal ** 2,
};

/** A network, and room for what passes through it: what it does is done for hundreds of inputs in every frame. */
interface Pass {
  /** The outputs for the input that begins at `at`. */
  readonly forward: (inputs: ArrayLike<number>, at: number) => Float64Array;
  /** The gradient of the sole output with respect to the last input that went forward. */
  readonly backward: () => Float64Array;
}

function makePass(weights: Weights, sizes: readonly number[], activation: ActivationName): Pass {
  const f = ACTIVATION[activation];
  const slope = SLOPE[activation];
  const last = sizes.length - 1;
  const rows = sizes.map((size) => new Float64Array(size));
  const layer = (k: number) => {
    const [w, b] = weights.slice(2 * k - 2) as [ArrayLike<number>, ArrayLike<number>];
    return {
      w: Float64Array.from(w),
      b: Float64Array.from(b),
      before: rows[k - 1] as Float64Array,
      /** The sums before the activation, the signal after it, and the gradient with respect to what came in. */
      sums: new Float64Array(b.length),
      after: rows[k] as Float64Array,
      back: new Float64Array(sizes[k - 1] as number),
    };
  };
  const layers = Array.from({ length: last }, (_, k) => layer(k + 1));
  const input = rows[0] as Float64Array;
  return {
    forward(inputs, at) {
      for (let i = 0; i < input.length; i++) input[i] = inputs[at + i] as number;
      for (const { w, b, before, sums, after } of layers) {
        const outputs = sums.length;
        sums.set(b);
        for (let i = 0; i < before.length; i++) {
          const signal = before[i] as number;
          for (let j = 0; j < outputs; j++)
            sums[j] = (sums[j] as number) + signal * (w[i * outputs + j] as number);
        }
        for (let j = 0; j < outputs; j++) after[j] = f(sums[j] as number);
      }
      return (layers.at(-1) as (typeof layers)[number]).sums;
    },
    backward() {
      let after = Float64Array.of(1);
      for (let k = layers.length - 1; k >= 0; k--) {
        const { w, back } = layers[k] as (typeof layers)[number];
        const below = layers[k - 1];
        for (let i = 0; i < back.length; i++) {
          let sum = 0;
          for (let j = 0; j < after.length; j++)
            sum += (after[j] as number) * (w[i * after.length + j] as number);
          back[i] = below ? slope(below.sums[i] as number, below.after[i] as number) * sum : sum;
        }
        after = back;
      }
      return after;
    },
  };
}

function rowsIn(sizes: readonly number[], inputs: ArrayLike<number>): number {
  const each = sizes[0] as number;
  if (inputs.length % each !== 0) {
    throw new RangeError(`inputs has ${inputs.length} numbers; the network takes ${each} at a time`);
  }
  return inputs.length / each;
}

/** The network in double precision: for every row of `inputs` a row of outputs. `sizes` counts every layer, input and output included. */
export function forward(
  weights: Weights,
  sizes: readonly number[],
  activation: ActivationName,
  inputs: ArrayLike<number>,
): Float64Array {
  const rows = rowsIn(sizes, inputs);
  const pass = makePass(weights, sizes, activation);
  const outputs = new Float64Array(rows * (sizes.at(-1) as number));
  for (let k = 0; k < rows; k++)
    outputs.set(pass.forward(inputs, k * (sizes[0] as number)), k * (sizes.at(-1) as number));
  return outputs;
}

/** The sole output for each row of `inputs`, and its gradient with respect to that row, by the chain rule. */
export function withGradients(
  weights: Weights,
  sizes: readonly number[],
  activation: ActivationName,
  inputs: ArrayLike<number>,
): { readonly outputs: Float64Array; readonly gradients: Float64Array } {
  if (sizes.at(-1) !== 1)
    throw new RangeError(`the network has ${sizes.at(-1)} outputs; a gradient is of one`);
  const rows = rowsIn(sizes, inputs);
  const each = sizes[0] as number;
  const pass = makePass(weights, sizes, activation);
  const outputs = new Float64Array(rows);
  const gradients = new Float64Array(rows * each);
  for (let k = 0; k < rows; k++) {
    outputs[k] = pass.forward(inputs, k * each)[0] as number;
    gradients.set(pass.backward(), k * each);
  }
  return { outputs, gradients };
}

export const inputGradient = (...network: Parameters<typeof withGradients>): Float64Array =>
  withGradients(...network).gradients;

/** How fast G's loss falls with the logit of a fake, in the words of losses.ts. */
const FALL: Record<LossName, (logit: number) => number> = {
  // log(1 − σ(a))
  minimax: sigmoid,
  // −log σ(a)
  'non-saturating': (logit) => sigmoid(-logit),
  // ½ (1 − σ(a))²
  'least-squares': (logit) => -sigmoidLeastSquaresGradient(logit),
  // −a
  wasserstein: () => 1,
};

/**
 * Where G's loss pushes each fake: minus the loss's gradient there. `gradients` are those of the logit, `inputGradient` at
 * the fakes, and have as many numbers for each fake as a fake has.
 */
export function pushOf(
  loss: LossName,
  logits: ArrayLike<number>,
  gradients: ArrayLike<number>,
): Float64Array {
  const each = gradients.length / logits.length;
  return Float64Array.from(
    gradients,
    (gradient, i) => FALL[loss](logits[Math.floor(i / each)] as number) * gradient,
  );
}
