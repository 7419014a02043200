import { RECTIFIER, TANH } from './contract.ts';
import {
  addBiasGradient,
  addWeightGradient,
  back,
  exists,
  finishBySlope,
  Layer,
  Network,
} from './network.ts';
import { KEEP, finishWith, product } from './product.ts';

/**
 * Adds the gradient of the zero-centred penalty, ½ γ times the mean of |∇ₓ a(x)|² over the real inputs, a the logit
 * (Mescheder, Geiger & Nowozin 2018).
 *
 * With v = γ ∇ₓ a / batch held fixed, it is the gradient of the logit's slope along v: one pass back for v, one forward
 * along v, and one back for the curvature of tanh, which ReLUs do not have.
 */
export function addPenaltyGradient(d: Network, columns: i32, batch: i32, weight: f32): void {
  inputGradient(d, columns);
  direct(d, columns, batch, weight / <f32>batch);
  tangents(d, columns);
  let bent = false;
  for (let layer = d.last; exists(layer); layer = layer.previous) {
    const previous = layer.previous;
    addWeightGradient(
      layer,
      exists(previous) ? previous.tangent : d.inputError,
      layer.slope,
      columns,
      d.pitch,
    );
    if (bent) {
      addWeightGradient(layer, exists(previous) ? previous.signal : d.input, layer.bend, columns, d.pitch);
      addBiasGradient(layer, layer.bend, columns, d.pitch);
    }
    if (!exists(previous)) continue;
    if (bent) bendBack(layer, previous, columns, d.pitch);
    bent = bent || previous.activation === TANH;
  }
}

/** Computes the gradient of the logit with respect to every layer's sums, and to the input. */
function inputGradient(d: Network, columns: i32): void {
  const last = d.last;
  for (let i = 0; i < columns; i += 4) v128.store(last.slope + ((<usize>i) << 2), f32x4.splat(1));
  for (let layer = last; exists(layer); layer = layer.previous) {
    const previous = layer.previous;
    if (exists(previous)) {
      finishBySlope(previous);
      back(layer, layer.slope, previous.slope, columns, d.pitch, previous.signal);
    } else {
      finishWith(KEEP, 1);
      back(layer, layer.slope, d.inputError, columns, d.pitch, 0);
    }
  }
}

/** Computes v, with 0 in the columns of padding. */
function direct(d: Network, columns: i32, batch: i32, scale: f32): void {
  const first = d.first;
  for (let row = 0; row < first.inputs; row++) {
    const at = d.inputError + <usize>row * d.pitch;
    for (let i = 0; i < columns; i += 4) {
      const place = at + ((<usize>i) << 2);
      v128.store(place, f32x4.mul(v128.load(place), f32x4.splat(scale)));
    }
    for (let i = batch; i < columns; i++) store<f32>(at + ((<usize>i) << 2), 0);
  }
}

/** Computes the change of every hidden signal along v and, for tanh, −2 t δ ḣ, the term of its curvature at the sums. */
function tangents(d: Network, columns: i32): void {
  let input = d.inputError;
  for (let layer = d.first; layer !== d.last; layer = layer.next) {
    const width = (<usize>layer.outputs) << 2;
    finishWith(KEEP, 1);
    product(
      input,
      layer.inputs,
      layer.weights,
      width,
      4,
      0,
      layer.tangent,
      layer.outputs,
      columns,
      d.pitch,
      0,
    );
    for (let row = 0; row < layer.outputs; row++) finishTangent(layer, <usize>row * d.pitch, columns);
    input = layer.tangent;
  }
}

function finishTangent(layer: Layer, row: usize, columns: i32): void {
  const one = f32x4.splat(1);
  const end = row + ((<usize>columns) << 2);
  for (let at = row; at < end; at += 16) {
    const moved = v128.load(layer.tangent + at);
    const signal = v128.load(layer.signal + at);
    let slope = one;
    if (layer.activation === TANH) {
      const pull = f32x4.mul(f32x4.mul(signal, v128.load(layer.slope + at)), f32x4.splat(-2));
      v128.store(layer.bend + at, f32x4.mul(pull, moved));
      slope = f32x4.sub(one, f32x4.mul(signal, signal));
    } else {
      v128.store(layer.bend + at, f32x4.splat(0));
      if (layer.activation === RECTIFIER)
        slope = v128.bitselect(one, f32x4.splat(layer.negativeSlope), f32x4.gt(signal, f32x4.splat(0)));
    }
    v128.store(layer.tangent + at, f32x4.mul(moved, slope));
  }
}

/** Adds the curvature term of the next layer, times the slope here. `error` of D is no longer needed by now. */
function bendBack(layer: Layer, previous: Layer, columns: i32, pitch: usize): void {
  finishBySlope(previous);
  back(layer, layer.bend, previous.error, columns, pitch, previous.signal);
  for (let row = 0; row < layer.inputs; row++) {
    const from = <usize>row * pitch;
    const end = from + ((<usize>columns) << 2);
    for (let at = from; at < end; at += 16) {
      const sum = f32x4.add(v128.load(previous.bend + at), v128.load(previous.error + at));
      v128.store(previous.bend + at, sum);
    }
  }
}
