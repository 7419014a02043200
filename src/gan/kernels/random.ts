import { cosineOfTurn, logarithmOfUnit } from './gaussian.ts';

// The random numbers of src/gan/random/random.ts, four elements at a time: pcg4d of Jarzynski & Olano (2020) on (seed,
// stream, draw, element). The four words of the last four elements stay here until the next four are computed.
export let a: v128 = i32x4.splat(0);
export let b: v128 = i32x4.splat(0);
export let c: v128 = i32x4.splat(0);

let seedWord: i32 = 0;
let streamWord: i32 = 0;
let drawWord: i32 = 0;

const scramble = (word: i32): i32 => word * 1664525 + 1013904223;

/** Chooses the stream and draw for the elements that follow. */
export function seek(seed: i32, stream: i32, draw: i32): void {
  seedWord = scramble(seed);
  streamWord = scramble(stream);
  drawWord = scramble(draw);
}

export function drawWords(elements: v128): void {
  let d = i32x4.add(i32x4.mul(elements, i32x4.splat(1664525)), i32x4.splat(1013904223));
  let x = i32x4.splat(seedWord);
  let y = i32x4.splat(streamWord);
  let z = i32x4.splat(drawWord);
  x = i32x4.add(x, i32x4.mul(y, d));
  y = i32x4.add(y, i32x4.mul(z, x));
  z = i32x4.add(z, i32x4.mul(x, y));
  d = i32x4.add(d, i32x4.mul(y, z));
  x = v128.xor(x, i32x4.shr_u(x, 16));
  y = v128.xor(y, i32x4.shr_u(y, 16));
  z = v128.xor(z, i32x4.shr_u(z, 16));
  d = v128.xor(d, i32x4.shr_u(d, 16));
  x = i32x4.add(x, i32x4.mul(y, d));
  y = i32x4.add(y, i32x4.mul(z, x));
  a = x;
  b = y;
  c = i32x4.add(z, i32x4.mul(x, y));
}

/** Computes 2u − 1 for the u of the first word, to full precision around 0 too. */
export function symmetric(): v128 {
  const centred = v128.xor(a, i32x4.splat(<i32>0x80000000));
  const odd = f32x4.add(f32x4.convert_i32x4_s(centred), f32x4.splat(0.5));
  return f32x4.mul(odd, f32x4.splat(<f32>(1.0 / 2147483648.0)));
}

/** Turns two words into a number from N(0, 1) (Box & Muller 1958). */
export function gaussian(u: v128, v: v128): v128 {
  const radius = f32x4.sqrt(f32x4.mul(logarithmOfUnit(u), f32x4.splat(-2)));
  return f32x4.mul(radius, cosineOfTurn(v));
}
