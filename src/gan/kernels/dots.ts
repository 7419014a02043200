/**
 * Adds inner products of rows along the batch, out[i · iStride + j · jStride] += x[i] · y[j]: a layer's weight gradient
 * from its inputs and the errors of its outputs.
 *
 * It works on blocks of four rows of x by two of y, with eight sums in registers. x should be the operand with at least
 * four rows whose results are neighbours in `out`. Strides are in bytes, `columns` is a multiple of 8.
 */
export function addDots(
  x: usize,
  xRows: i32,
  y: usize,
  yRows: i32,
  out: usize,
  iStride: usize,
  jStride: usize,
  columns: i32,
  pitch: usize,
): void {
  const bytes = (<usize>columns) << 2;
  let i = 0;
  for (; i + 4 <= xRows; i += 4) {
    const from = x + <usize>i * pitch;
    const to = out + <usize>i * iStride;
    let j = 0;
    for (; j + 2 <= yRows; j += 2)
      fourByTwo(from, y + <usize>j * pitch, to + <usize>j * jStride, iStride, jStride, bytes, pitch);
    if (j < yRows) fourByOne(from, y + <usize>j * pitch, to + <usize>j * jStride, iStride, bytes, pitch);
  }
  for (; i < xRows; i++) {
    const from = x + <usize>i * pitch;
    const to = out + <usize>i * iStride;
    for (let j = 0; j < yRows; j++) oneByOne(from, y + <usize>j * pitch, to + <usize>j * jStride, bytes);
  }
}

/** Adds the sums of four vectors to four numbers that lie `stride` bytes apart. */
function addFour(at: usize, stride: usize, s0: v128, s1: v128, s2: v128, s3: v128): void {
  const t = f32x4.add(v128.shuffle<f32>(s0, s1, 0, 4, 1, 5), v128.shuffle<f32>(s0, s1, 2, 6, 3, 7));
  const u = f32x4.add(v128.shuffle<f32>(s2, s3, 0, 4, 1, 5), v128.shuffle<f32>(s2, s3, 2, 6, 3, 7));
  const sums = f32x4.add(v128.shuffle<f64>(t, u, 0, 2), v128.shuffle<f64>(t, u, 1, 3));
  if (stride === 4) {
    v128.store(at, f32x4.add(v128.load(at), sums));
    return;
  }
  store<f32>(at, load<f32>(at) + f32x4.extract_lane(sums, 0));
  at += stride;
  store<f32>(at, load<f32>(at) + f32x4.extract_lane(sums, 1));
  at += stride;
  store<f32>(at, load<f32>(at) + f32x4.extract_lane(sums, 2));
  at += stride;
  store<f32>(at, load<f32>(at) + f32x4.extract_lane(sums, 3));
}

function addOne(at: usize, s: v128): void {
  const left = f32x4.extract_lane(s, 0) + f32x4.extract_lane(s, 2);
  store<f32>(at, load<f32>(at) + (left + (f32x4.extract_lane(s, 1) + f32x4.extract_lane(s, 3))));
}

function fourByTwo(
  x: usize,
  y: usize,
  out: usize,
  iStride: usize,
  jStride: usize,
  bytes: usize,
  pitch: usize,
): void {
  let s00 = f32x4.splat(0);
  let s01 = s00;
  let s10 = s00;
  let s11 = s00;
  let s20 = s00;
  let s21 = s00;
  let s30 = s00;
  let s31 = s00;
  const x1 = x + pitch;
  const x2 = x1 + pitch;
  const x3 = x2 + pitch;
  const y1 = y + pitch;
  for (let at: usize = 0; at < bytes; at += 16) {
    const b0 = v128.load(y + at);
    const b1 = v128.load(y1 + at);
    const a0 = v128.load(x + at);
    s00 = f32x4.add(s00, f32x4.mul(a0, b0));
    s01 = f32x4.add(s01, f32x4.mul(a0, b1));
    const a1 = v128.load(x1 + at);
    s10 = f32x4.add(s10, f32x4.mul(a1, b0));
    s11 = f32x4.add(s11, f32x4.mul(a1, b1));
    const a2 = v128.load(x2 + at);
    s20 = f32x4.add(s20, f32x4.mul(a2, b0));
    s21 = f32x4.add(s21, f32x4.mul(a2, b1));
    const a3 = v128.load(x3 + at);
    s30 = f32x4.add(s30, f32x4.mul(a3, b0));
    s31 = f32x4.add(s31, f32x4.mul(a3, b1));
  }
  addFour(out, iStride, s00, s10, s20, s30);
  addFour(out + jStride, iStride, s01, s11, s21, s31);
}

function fourByOne(x: usize, y: usize, out: usize, iStride: usize, bytes: usize, pitch: usize): void {
  let s0 = f32x4.splat(0);
  let s1 = s0;
  let s2 = s0;
  let s3 = s0;
  const x1 = x + pitch;
  const x2 = x1 + pitch;
  const x3 = x2 + pitch;
  for (let at: usize = 0; at < bytes; at += 16) {
    const b = v128.load(y + at);
    s0 = f32x4.add(s0, f32x4.mul(v128.load(x + at), b));
    s1 = f32x4.add(s1, f32x4.mul(v128.load(x1 + at), b));
    s2 = f32x4.add(s2, f32x4.mul(v128.load(x2 + at), b));
    s3 = f32x4.add(s3, f32x4.mul(v128.load(x3 + at), b));
  }
  addFour(out, iStride, s0, s1, s2, s3);
}

function oneByOne(x: usize, y: usize, out: usize, bytes: usize): void {
  let s0 = f32x4.splat(0);
  let s1 = s0;
  for (let at: usize = 0; at < bytes; at += 32) {
    s0 = f32x4.add(s0, f32x4.mul(v128.load(x + at), v128.load(y + at)));
    s1 = f32x4.add(s1, f32x4.mul(v128.load(x + at, 16), v128.load(y + at, 16)));
  }
  addOne(out, f32x4.add(s0, s1));
}

/** Adds the sum of row j to out[j]: the gradient of the biases. */
export function addSums(y: usize, yRows: i32, out: usize, columns: i32, pitch: usize): void {
  const bytes = (<usize>columns) << 2;
  for (let j = 0; j < yRows; j++) {
    let s0 = f32x4.splat(0);
    let s1 = s0;
    for (let at: usize = 0; at < bytes; at += 32) {
      s0 = f32x4.add(s0, v128.load(y + at));
      s1 = f32x4.add(s1, v128.load(y + at, 16));
    }
    addOne(out, f32x4.add(s0, s1));
    y += pitch;
    out += 4;
  }
}
