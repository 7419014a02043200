import { NEGATIVE_SLOPE } from '../contract/constants.ts';
import { FALL } from '../line/fall.ts';
import type { ActivationName, LossName } from '../contract/config.ts';

// A network in plain arrays and double precision, for the pictures of the plane.

/** The weights `[inputs, outputs]`, row-major, and biases of each layer in turn: W₁, b₁, W₂, b₂, … */
export type Weights = readonly ArrayLike<number>[];

const ACTIVATION: Record<ActivationName, (sum: number) => number> = {
  'leaky-relu': (sum) => (sum > 0 ? sum : NEGATIVE_SLOPE * sum),
  relu: (sum) => Math.max(0, sum),
  tanh: Math.tanh,
};

/** The derivatives of the activations, as functions of the sum before and the signal after. */
const SLOPE: Record<ActivationName, (sum: number, signal: number) => number> = {
  'leaky-relu': (sum) => (sum > 0 ? 1 : NEGATIVE_SLOPE),
  relu: (sum) => (sum > 0 ? 1 : 0),
  tanh: (_sum, signal) => 1 - signal ** 2,
};

/** A network with arrays for its signals, made once, because it runs on hundreds of inputs in every frame. */
interface Pass {
  /** Computes the outputs for the input that begins at index `at`. */
  readonly forward: (inputs: ArrayLike<number>, at: number) => Float64Array;
  /** The signals of the hidden layers after the last `forward`, in turn; each is overwritten by the next. */
  readonly hidden: readonly Float64Array[];
  /** Computes the gradient of the single output with respect to the last input of `forward`. */
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
      /** The signal of the layer before. */
      before: rows[k - 1] as Float64Array,
      /** The sums before the activation. */
      sums: new Float64Array(b.length),
      /** The signal after the activation. */
      after: rows[k] as Float64Array,
      /** The gradient with respect to `before`. */
      back: new Float64Array(sizes[k - 1] as number),
    };
  };
  const layers = Array.from({ length: last }, (_, k) => layer(k + 1));
  const input = rows[0] as Float64Array;
  return {
    hidden: rows.slice(1, -1),
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

/** Counts the rows of inputs. */
function rowsIn(sizes: readonly number[], inputs: ArrayLike<number>): number {
  const each = sizes[0] as number;
  if (inputs.length % each !== 0)
    throw new RangeError(`the length of inputs must be a multiple of ${each}; got ${inputs.length}`);
  return inputs.length / each;
}

/**
 * Applies a network to inputs `[rows, inputs]`, and returns outputs `[rows, outputs]`. `sizes` lists the units of all layers,
 * input and output included.
 *
 * @throws RangeError if the last row of inputs is incomplete
 */
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

/**
 * Evaluates the units of each layer but the inputs on inputs `[rows, inputs]`: for each layer an array `[units, rows]`, so
 * that what one unit answers lies together. The last array holds the sums of the output layer.
 *
 * @throws RangeError if the last row of inputs is incomplete
 */
export function unitAnswers(
  weights: Weights,
  sizes: readonly number[],
  activation: ActivationName,
  inputs: ArrayLike<number>,
): Float32Array[] {
  const rows = rowsIn(sizes, inputs);
  const pass = makePass(weights, sizes, activation);
  const answers = sizes.slice(1).map((units) => new Float32Array(units * rows));
  for (let k = 0; k < rows; k++) {
    const outputs = pass.forward(inputs, k * (sizes[0] as number));
    [...pass.hidden, outputs].forEach((signals, layer) =>
      signals.forEach((signal, unit) => ((answers[layer] as Float32Array)[unit * rows + k] = signal)),
    );
  }
  return answers;
}

/**
 * Computes the single output for each row of `inputs`, `[rows, inputs]`, and its gradient with respect to that row, of the
 * shape of `inputs`, by the chain rule.
 *
 * @throws RangeError if the network has several outputs, or the last row of inputs is incomplete
 */
export function withGradients(
  weights: Weights,
  sizes: readonly number[],
  activation: ActivationName,
  inputs: ArrayLike<number>,
): { readonly outputs: Float64Array; readonly gradients: Float64Array } {
  if (sizes.at(-1) !== 1) throw new RangeError(`the last of sizes must be 1; got ${sizes.at(-1)}`);
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

/** Computes the gradients of `withGradients` alone. */
export const inputGradient = (...network: Parameters<typeof withGradients>): Float64Array =>
  withGradients(...network).gradients;

/**
 * Computes minus the gradient of G's loss with respect to each fake, the direction in which the loss pushes it.
 * `gradients` are those of the logits with respect to the fakes, as `withGradients` returns them.
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
