import { sigmoid, sigmoidLeastSquaresGradient } from '../../math/index.ts';
import { LEAK } from '../leak.ts';
import type { ActivationName, LossName } from '../config.ts';

/** Weight and bias of each layer in turn: W₁, b₁, W₂, b₂, …; a weight is row-major, inputs × outputs. */
export type Weights = readonly ArrayLike<number>[];

const ACTIVATION: Record<ActivationName, (sum: number) => number> = {
  'leaky-relu': (sum) => (sum > 0 ? sum : LEAK * sum),
  relu: (sum) => Math.max(0, sum),
  tanh: Math.tanh,
};

/** Their slopes, by the sum that they are applied to. */
const SLOPE: Record<ActivationName, (sum: number) => number> = {
  'leaky-relu': (sum) => (sum > 0 ? 1 : LEAK),
  relu: (sum) => (sum > 0 ? 1 : 0),
  tanh: (sum) => 1 - Math.tanh(sum) ** 2,
};

/** The sums of every layer for one input, before the activation; the last are the outputs. */
function sumsOf(
  weights: Weights,
  sizes: readonly number[],
  activation: ActivationName,
  input: ArrayLike<number>,
): Float64Array[] {
  const f = ACTIVATION[activation];
  const all: Float64Array[] = [];
  let signal = input;
  for (let layer = 1; layer < sizes.length; layer++) {
    const [w, b] = weights.slice(2 * layer - 2) as [ArrayLike<number>, ArrayLike<number>];
    const outputs = sizes[layer] as number;
    const sums = Float64Array.from(b);
    for (let i = 0; i < signal.length; i++) {
      for (let j = 0; j < outputs; j++) {
        sums[j] = (sums[j] as number) + (signal[i] as number) * (w[i * outputs + j] as number);
      }
    }
    all.push(sums);
    signal = sums.map(f);
  }
  return all;
}

/** `inputs` by the row, as many as the network takes. */
function rowsOf(sizes: readonly number[], inputs: ArrayLike<number>): Float64Array[] {
  const each = sizes[0] as number;
  if (inputs.length % each !== 0) {
    throw new RangeError(`inputs has ${inputs.length} numbers; the network takes ${each} at a time`);
  }
  const all = Float64Array.from(inputs);
  return Array.from({ length: inputs.length / each }, (_, i) => all.subarray(i * each, (i + 1) * each));
}

/** The network in double precision: for every row of `inputs` a row of outputs. `sizes` counts every layer, input and output included. */
export function forward(
  weights: Weights,
  sizes: readonly number[],
  activation: ActivationName,
  inputs: ArrayLike<number>,
): Float64Array {
  const outputs = rowsOf(sizes, inputs).map((row) => sumsOf(weights, sizes, activation, row).at(-1) ?? row);
  return Float64Array.from(outputs.flatMap((row) => Array.from(row)));
}

/** The gradient of the sole output with respect to each row of `inputs`, by the chain rule. */
export function inputGradient(
  weights: Weights,
  sizes: readonly number[],
  activation: ActivationName,
  inputs: ArrayLike<number>,
): Float64Array {
  if (sizes.at(-1) !== 1)
    throw new RangeError(`the network has ${sizes.at(-1)} outputs; a gradient is of one`);
  const rows = rowsOf(sizes, inputs);
  const each = sizes[0] as number;
  const gradients = new Float64Array(rows.length * each);
  rows.forEach((row, k) => {
    const sums = sumsOf(weights, sizes, activation, row);
    gradients.set(backward(weights, sizes, SLOPE[activation], sums), k * each);
  });
  return gradients;
}

function backward(
  weights: Weights,
  sizes: readonly number[],
  slope: (sum: number) => number,
  sums: readonly Float64Array[],
): Float64Array {
  let back = Float64Array.of(1);
  for (let layer = sizes.length - 1; layer > 0; layer--) {
    const w = weights[2 * layer - 2] as ArrayLike<number>;
    const after = back;
    const before = sums[layer - 2];
    back = Float64Array.from({ length: sizes[layer - 1] as number }, (_, i) => {
      const sum = after.reduce((total, g, j) => total + g * (w[i * after.length + j] as number), 0);
      return before ? slope(before[i] as number) * sum : sum;
    });
  }
  return back;
}

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
