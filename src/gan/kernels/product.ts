import { floats } from './memory.ts';

// The operations that finish a sum before it is stored.
export const KEEP: i32 = 0;
/** Takes max(x, s · x), s the slope below zero: leaky ReLU, ReLU with s = 0, identity with s = 1. */
export const RAMP: i32 = 1;
/** Multiplies by the slope of max(x, s · x), from the signal, which has the sign of its sum. */
export const RAMP_SLOPE: i32 = 2;
/** Multiplies by 1 − t², the slope of tanh, from its value t. */
export const TANH_SLOPE: i32 = 3;

/** Copies four weights of each row side by side, so that the inner loop reads them in order. */
let panel: usize = 0;
let room: i32 = 0;

/** Both networks use it, one after the other: the wider one decides. */
export function reservePanel(widest: i32): void {
  if (widest <= room) return;
  room = widest;
  panel = floats(4 * widest);
}

let finish: i32 = KEEP;
let negativeSlope: f32 = 1;

export function finishWith(kind: i32, slope: f32): void {
  finish = kind;
  negativeSlope = slope;
}

function finished(sum: v128, at: usize): v128 {
  if (finish === RAMP) return f32x4.pmax(sum, f32x4.mul(sum, f32x4.splat(negativeSlope)));
  if (finish === KEEP) return sum;
  const signal = v128.load(at);
  const slope =
    finish === TANH_SLOPE
      ? f32x4.sub(f32x4.splat(1), f32x4.mul(signal, signal))
      : v128.bitselect(f32x4.splat(1), f32x4.splat(negativeSlope), f32x4.gt(signal, f32x4.splat(0)));
  return f32x4.mul(sum, slope);
}

/**
 * Multiplies a batch by weights: output[j] = finish(bias[j] + Σᵢ weights[i · rowStride + j · columnStride] · input[i]).
 *
 * input[i] and output[j] are rows of `columns` numbers (a multiple of 8), one for each input of the batch, `pitch` bytes
 * apart. Vectors run along the batch, so that a layer of any width fills them. Strides are in bytes; address 0 means no
 * bias.
 */
export function product(
  input: usize,
  inputs: i32,
  weights: usize,
  rowStride: usize,
  columnStride: usize,
  bias: usize,
  output: usize,
  outputs: i32,
  columns: i32,
  pitch: usize,
  signal: usize,
): void {
  let j = 0;
  for (; j + 4 <= outputs; j += 4) {
    const w = weights + <usize>j * columnStride;
    pack(w, inputs, rowStride, columnStride);
    const first = <usize>j * pitch;
    fourRows(
      input,
      inputs,
      bias === 0 ? 0 : bias + ((<usize>j) << 2),
      output + first,
      columns,
      pitch,
      signal + first,
    );
  }
  for (; j < outputs; j++) {
    const first = <usize>j * pitch;
    oneRow(
      input,
      inputs,
      weights + <usize>j * columnStride,
      rowStride,
      bias === 0 ? 0 : bias + ((<usize>j) << 2),
      output + first,
      columns,
      pitch,
      signal + first,
    );
  }
}

function pack(weights: usize, inputs: i32, rowStride: usize, columnStride: usize): void {
  let from = weights;
  let to = panel;
  if (columnStride === 4) {
    for (let i = 0; i < inputs; i++) {
      v128.store(to, v128.load(from));
      from += rowStride;
      to += 16;
    }
    return;
  }
  for (let i = 0; i < inputs; i++) {
    store<f32>(to, load<f32>(from));
    store<f32>(to, load<f32>(from + columnStride), 4);
    store<f32>(to, load<f32>(from + 2 * columnStride), 8);
    store<f32>(to, load<f32>(from + 3 * columnStride), 12);
    from += rowStride;
    to += 16;
  }
}

/** Computes four rows by eight columns: eight sums in registers, for two loads of the input and four of weights. */
function fourRows(
  input: usize,
  inputs: i32,
  bias: usize,
  output: usize,
  columns: i32,
  pitch: usize,
  signal: usize,
): void {
  const end = panel + ((<usize>inputs) << 4);
  for (let column = 0; column < columns; column += 8) {
    const skip = (<usize>column) << 2;
    let s00 = f32x4.splat(0);
    let s10 = s00;
    let s20 = s00;
    let s30 = s00;
    if (bias !== 0) {
      s00 = v128.load32_splat(bias);
      s10 = v128.load32_splat(bias, 4);
      s20 = v128.load32_splat(bias, 8);
      s30 = v128.load32_splat(bias, 12);
    }
    let s01 = s00;
    let s11 = s10;
    let s21 = s20;
    let s31 = s30;
    let x = input + skip;
    for (let p = panel; p < end; p += 16) {
      const x0 = v128.load(x);
      const x1 = v128.load(x, 16);
      x += pitch;
      const w0 = v128.load32_splat(p);
      s00 = f32x4.add(s00, f32x4.mul(w0, x0));
      s01 = f32x4.add(s01, f32x4.mul(w0, x1));
      const w1 = v128.load32_splat(p, 4);
      s10 = f32x4.add(s10, f32x4.mul(w1, x0));
      s11 = f32x4.add(s11, f32x4.mul(w1, x1));
      const w2 = v128.load32_splat(p, 8);
      s20 = f32x4.add(s20, f32x4.mul(w2, x0));
      s21 = f32x4.add(s21, f32x4.mul(w2, x1));
      const w3 = v128.load32_splat(p, 12);
      s30 = f32x4.add(s30, f32x4.mul(w3, x0));
      s31 = f32x4.add(s31, f32x4.mul(w3, x1));
    }
    let to = output + skip;
    let at = signal + skip;
    v128.store(to, finished(s00, at));
    v128.store(to, finished(s01, at + 16), 16);
    to += pitch;
    at += pitch;
    v128.store(to, finished(s10, at));
    v128.store(to, finished(s11, at + 16), 16);
    to += pitch;
    at += pitch;
    v128.store(to, finished(s20, at));
    v128.store(to, finished(s21, at + 16), 16);
    to += pitch;
    at += pitch;
    v128.store(to, finished(s30, at));
    v128.store(to, finished(s31, at + 16), 16);
  }
}

function oneRow(
  input: usize,
  inputs: i32,
  weights: usize,
  rowStride: usize,
  bias: usize,
  output: usize,
  columns: i32,
  pitch: usize,
  signal: usize,
): void {
  for (let column = 0; column < columns; column += 8) {
    const skip = (<usize>column) << 2;
    let s0 = bias === 0 ? f32x4.splat(0) : v128.load32_splat(bias);
    let s1 = s0;
    let x = input + skip;
    let w = weights;
    for (let i = 0; i < inputs; i++) {
      const weight = v128.load32_splat(w);
      s0 = f32x4.add(s0, f32x4.mul(weight, v128.load(x)));
      s1 = f32x4.add(s1, f32x4.mul(weight, v128.load(x, 16)));
      x += pitch;
      w += rowStride;
    }
    v128.store(output + skip, finished(s0, signal + skip));
    v128.store(output + skip, finished(s1, signal + skip + 16), 16);
  }
}
