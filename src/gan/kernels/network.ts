import { tanhInPlace } from './activations.ts';
import { RECTIFIER, TANH } from './contract.ts';
import { addDots, addSums } from './dots.ts';
import { KEEP, RAMP, RAMP_SLOPE, TANH_SLOPE, finishWith, product } from './product.ts';

/** The addresses of a layer's numbers. The numbers of a batch are rows, one for each unit, `pitch` bytes apart. */
@unmanaged
export class Layer {
  inputs: i32;
  outputs: i32;
  activation: i32;
  negativeSlope: f32;
  /** Weights `[inputs, outputs]` and then biases, and in the same order their gradient. */
  weights: usize;
  gradient: usize;
  /** The signals after the activation, and the gradient of the loss with respect to the sums before it. */
  signal: usize;
  error: usize;
  /** For the penalty: the gradient of the logit, the change of signals along v, and the term for the curvature of tanh. */
  slope: usize;
  tangent: usize;
  bend: usize;
  /** The layers before and after; address 0 at the ends. */
  previous: Layer;
  next: Layer;
}

export function exists(layer: Layer): bool {
  return changetype<usize>(layer) !== 0;
}

@unmanaged
export class Network {
  first: Layer;
  last: Layer;
  input: usize;
  inputError: usize;
  pitch: usize;
  /** The columns that a row has room for. */
  columns: i32;
  /** All weights in one vector, followed by the optimiser's state; and their gradient. */
  weights: usize;
  gradient: usize;
  count: i32;
}

export function chain(network: Network, layer: Layer): void {
  const last = network.last;
  layer.previous = last;
  if (exists(last)) last.next = layer;
  else network.first = layer;
  network.last = layer;
  network.count += (layer.inputs + 1) * layer.outputs;
}

/** Lets the next product multiply its sums by the slope of a layer's activation. */
export function finishBySlope(layer: Layer): void {
  if (layer.activation === TANH) finishWith(TANH_SLOPE, 1);
  else if (layer.activation === RECTIFIER) finishWith(RAMP_SLOPE, layer.negativeSlope);
  else finishWith(KEEP, 1);
}

/** Computes the signals of every layer for the first `columns` columns of the input. */
export function forward(network: Network, columns: i32): void {
  let input = network.input;
  for (let layer = network.first; exists(layer); layer = layer.next) {
    const width = (<usize>layer.outputs) << 2;
    const bias = layer.weights + <usize>layer.inputs * width;
    if (layer.activation === RECTIFIER) finishWith(RAMP, layer.negativeSlope);
    else finishWith(KEEP, 1);
    product(
      input,
      layer.inputs,
      layer.weights,
      width,
      4,
      bias,
      layer.signal,
      layer.outputs,
      columns,
      network.pitch,
      0,
    );
    if (layer.activation === TANH) {
      for (let row = 0; row < layer.outputs; row++)
        tanhInPlace(layer.signal + <usize>row * network.pitch, columns);
    }
    input = layer.signal;
  }
}

/** Propagates errors from a layer's outputs to its inputs: errors · Wᵀ. */
export function back(layer: Layer, from: usize, to: usize, columns: i32, pitch: usize, signal: usize): void {
  const width = (<usize>layer.outputs) << 2;
  product(from, layer.outputs, layer.weights, 4, width, 0, to, layer.inputs, columns, pitch, signal);
}

/** Computes the gradient of a layer's weights, the products of rows of its inputs and rows of its errors. */
export function addWeightGradient(
  layer: Layer,
  input: usize,
  error: usize,
  columns: i32,
  pitch: usize,
): void {
  const width = (<usize>layer.outputs) << 2;
  if (layer.outputs >= 4)
    addDots(error, layer.outputs, input, layer.inputs, layer.gradient, 4, width, columns, pitch);
  else addDots(input, layer.inputs, error, layer.outputs, layer.gradient, width, 4, columns, pitch);
}

export function addBiasGradient(layer: Layer, error: usize, columns: i32, pitch: usize): void {
  const at = layer.gradient + ((<usize>layer.inputs * layer.outputs) << 2);
  addSums(error, layer.outputs, at, columns, pitch);
}

/** Propagates the errors of the last layer to every other layer, and to the input if wanted. */
export function errorsBack(network: Network, columns: i32, toInput: bool): void {
  const pitch = network.pitch;
  for (let layer = network.last; exists(layer); layer = layer.previous) {
    const previous = layer.previous;
    if (exists(previous)) {
      finishBySlope(previous);
      back(layer, layer.error, previous.error, columns, pitch, previous.signal);
    } else if (toInput) {
      finishWith(KEEP, 1);
      back(layer, layer.error, network.inputError, columns, pitch, 0);
    }
  }
}

/**
 * Computes the gradients of all weights, once every layer has its errors. The two halves of D's batch are summed apart for
 * the biases, so that real and fake cancel exactly where they should (the last bias of a critic), and no optimiser
 * amplifies a rounding error.
 */
export function addGradients(network: Network, columns: i32, halves: i32): void {
  let input = network.input;
  for (let layer = network.first; exists(layer); layer = layer.next) {
    addWeightGradient(layer, input, layer.error, columns, network.pitch);
    const part = columns / halves;
    for (let half = 0; half < halves; half++)
      addBiasGradient(layer, layer.error + ((<usize>(half * part)) << 2), part, network.pitch);
    input = layer.signal;
  }
}
