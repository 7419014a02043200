import { tanhInPlace } from './activations.ts';
import { RECTIFIER, TANH } from './contract.ts';
import { addDots, addSums } from './dots.ts';
import { KEEP, RAMP, RAMP_SLOPE, TANH_SLOPE, finishWith, product } from './product.ts';

/** One layer: where its numbers are. A batch's numbers are rows, one for each unit, a network's `pitch` apart. */
@unmanaged
export class Layer {
  inputs: i32;
  outputs: i32;
  activation: i32;
  negativeSlope: f32;
  /** inputs × outputs weights and then the biases, and in the same order their gradient. */
  weights: usize;
  gradient: usize;
  /** What the units say, and the slope of the loss at the sums before the activation. */
  signal: usize;
  error: usize;
  /** For the penalty: the slope of the logit itself, the direction of its input's gradient, and their coupling. */
  slope: usize;
  tangent: usize;
  bend: usize;
  /** Neighbours in the chain; address 0 where it ends. */
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
  /** Columns that the rows have room for. */
  columns: i32;
  /** All weights in one row, the optimiser's memories after them; and their gradient. */
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

/** Whatever comes out of a layer's products is finished by its activation's slope. */
export function finishBySlope(layer: Layer): void {
  if (layer.activation === TANH) finishWith(TANH_SLOPE, 1);
  else if (layer.activation === RECTIFIER) finishWith(RAMP_SLOPE, layer.negativeSlope);
  else finishWith(KEEP, 1);
}

/** The signals of every layer, for the first `columns` columns of the input. */
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

/** errors · Wᵀ: from a layer's outputs to its inputs. */
export function back(layer: Layer, from: usize, to: usize, columns: i32, pitch: usize, signal: usize): void {
  const width = (<usize>layer.outputs) << 2;
  product(from, layer.outputs, layer.weights, 4, width, 0, to, layer.inputs, columns, pitch, signal);
}

/** The gradient of a layer's weights: inputs' rows times errors' rows. */
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

/** From the errors of the last layer to those of every other, and of the input where it is asked for. */
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
 * Once every layer has its errors. D's batch is two halves, whose biases are summed apart: where real and fake cancel (a
 * critic's last bias) they do so exactly, and no optimiser blows a rounding error up.
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
