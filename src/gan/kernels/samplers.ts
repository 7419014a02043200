import * as random from './random.ts';
import * as settings from './settings.ts';

// The streams of src/gan/random/random.ts.
export const REAL_BATCH: i32 = 3;
export const D_NOISE: i32 = 4;
export const G_NOISE: i32 = 5;
export const D_INSTANCE_NOISE: i32 = 6;
export const G_INSTANCE_NOISE: i32 = 7;

/** Sets the address at which the host puts the centres of the data, row by row. */
export let centresAt: usize = 0;

export function placeCentres(at: usize): void {
  centresAt = at;
}

/** Computes the element of coordinate `k` for four rows from `row` on, in rows of `dimension` numbers. */
function elements(row: i32, k: i32, dimension: i32): v128 {
  const first = i32x4.splat(row * dimension + k);
  return i32x4.add(first, i32x4.mul(i32x4(0, 1, 2, 3), i32x4.splat(dimension)));
}

/** Fills `dimension` rows of `columns` numbers, `pitch` bytes apart, with z. */
export function drawNoise(
  at: usize,
  pitch: usize,
  columns: i32,
  dimension: i32,
  stream: i32,
  draw: i32,
): void {
  random.seek(settings.seed, stream, draw);
  for (let k = 0; k < dimension; k++) {
    const row = at + <usize>k * pitch;
    for (let i = 0; i < columns; i += 4) {
      random.drawWords(elements(i, k, dimension));
      const z = settings.noiseIsUniform ? random.symmetric() : random.gaussian(random.a, random.b);
      v128.store(row + ((<usize>i) << 2), z);
    }
  }
}

export function drawData(at: usize, pitch: usize, columns: i32, dimension: i32, draw: i32): void {
  random.seek(settings.seed, REAL_BATCH, draw);
  if (settings.dataIsUniform) drawBox(at, pitch, columns, dimension);
  else drawCentres(at, pitch, columns, dimension);
}

function drawBox(at: usize, pitch: usize, columns: i32, dimension: i32): void {
  // lo + (hi − lo) u, computed from the middle.
  const middle = f32x4.splat((settings.dataLow + settings.dataHigh) / 2);
  const half = f32x4.splat((settings.dataHigh - settings.dataLow) / 2);
  const spread = f32x4.splat(settings.spread);
  for (let k = 0; k < dimension; k++) {
    const row = at + <usize>k * pitch;
    for (let i = 0; i < columns; i += 4) {
      random.drawWords(elements(i, k, dimension));
      let x = f32x4.add(middle, f32x4.mul(half, random.symmetric()));
      if (settings.spread > 0) x = f32x4.add(x, f32x4.mul(spread, random.gaussian(random.b, random.c)));
      v128.store(row + ((<usize>i) << 2), x);
    }
  }
}

/** Draws about centres: the first word of a row's first element chooses its centre, two words of each coordinate its noise. */
function drawCentres(at: usize, pitch: usize, columns: i32, dimension: i32): void {
  const spread = f32x4.splat(settings.spread);
  for (let i = 0; i < columns; i += 4) {
    random.drawWords(elements(i, 0, dimension));
    const chosen = random.a;
    const c0 = centreOf(i32x4.extract_lane(chosen, 0), dimension);
    const c1 = centreOf(i32x4.extract_lane(chosen, 1), dimension);
    const c2 = centreOf(i32x4.extract_lane(chosen, 2), dimension);
    const c3 = centreOf(i32x4.extract_lane(chosen, 3), dimension);
    let to = at + ((<usize>i) << 2);
    for (let k = 0; k < dimension; k++) {
      const skip = (<usize>k) << 2;
      let x = v128.load32_zero(c0 + skip);
      x = v128.load_lane<f32>(c1 + skip, x, 1);
      x = v128.load_lane<f32>(c2 + skip, x, 2);
      x = v128.load_lane<f32>(c3 + skip, x, 3);
      if (settings.spread > 0) {
        if (k > 0) random.drawWords(elements(i, k, dimension));
        x = f32x4.add(x, f32x4.mul(spread, random.gaussian(random.b, random.c)));
      }
      v128.store(to, x);
      to += pitch;
    }
  }
}

/** Finds the centre that a word chooses, ⌊centres · (word + ½) / 2³²⌋, in whole numbers. */
function centreOf(word: i32, dimension: i32): usize {
  const count = <u64>settings.centres;
  const index = (2 * (<u64>(<u32>word) * count) + count) >> 33;
  return centresAt + ((<usize>index * dimension) << 2);
}

/** Adds instance noise to `columns` columns, the first of which is row `from` of the stream. */
export function addInstanceNoise(
  at: usize,
  pitch: usize,
  columns: i32,
  dimension: i32,
  stream: i32,
  draw: i32,
  from: i32,
): void {
  random.seek(settings.seed, stream, draw);
  const s = f32x4.splat(settings.instanceNoise);
  for (let k = 0; k < dimension; k++) {
    const row = at + <usize>k * pitch;
    for (let i = 0; i < columns; i += 4) {
      random.drawWords(elements(from + i, k, dimension));
      const place = row + ((<usize>i) << 2);
      const e = f32x4.mul(s, random.gaussian(random.a, random.b));
      v128.store(place, f32x4.add(v128.load(place), e));
    }
  }
}
