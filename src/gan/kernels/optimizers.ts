import { ADAM, BETA_1, BETA_2, EPSILON, MOMENTUM, MOMENTUM_SHARE } from './contract.ts';

/** Computes b to the power n by squaring. */
function power(b: f64, n: i32): f64 {
  let result: f64 = 1;
  for (let square = b; n > 0; n >>= 1) {
    if (n & 1) result *= square;
    square *= square;
  }
  return result;
}

/** Updates `count` weights by their gradient. The vectors of the optimiser's state follow the weights, one after the other. */
export function update(
  optimizer: i32,
  weights: usize,
  gradient: usize,
  count: i32,
  rate: f32,
  age: i32,
  clip: f32,
): void {
  const bytes = (<usize>count) << 2;
  const whole = bytes & ~15;
  if (optimizer === ADAM) adam(weights, gradient, bytes, whole, rate, age);
  else if (optimizer === MOMENTUM) momentum(weights, gradient, bytes, whole, rate);
  else descend(weights, gradient, bytes, whole, rate);
  if (clip < Infinity) keepWithin(weights, bytes, whole, clip);
}

function descend(weights: usize, gradient: usize, bytes: usize, whole: usize, rate: f32): void {
  let at: usize = 0;
  for (; at < whole; at += 16) {
    const move = f32x4.mul(v128.load(gradient + at), f32x4.splat(rate));
    v128.store(weights + at, f32x4.sub(v128.load(weights + at), move));
  }
  for (; at < bytes; at += 4)
    store<f32>(weights + at, load<f32>(weights + at) - load<f32>(gradient + at) * rate);
}

function momentum(weights: usize, gradient: usize, bytes: usize, whole: usize, rate: f32): void {
  const velocity = weights + bytes;
  let at: usize = 0;
  for (; at < whole; at += 16) {
    const kept = f32x4.mul(v128.load(velocity + at), f32x4.splat(MOMENTUM_SHARE));
    const v = f32x4.add(kept, v128.load(gradient + at));
    v128.store(velocity + at, v);
    v128.store(weights + at, f32x4.sub(v128.load(weights + at), f32x4.mul(v, f32x4.splat(rate))));
  }
  for (; at < bytes; at += 4) {
    const v = load<f32>(velocity + at) * MOMENTUM_SHARE + load<f32>(gradient + at);
    store<f32>(velocity + at, v);
    store<f32>(weights + at, load<f32>(weights + at) - v * rate);
  }
}

/** Updates by Adam (Kingma & Ba 2015), with both bias corrections folded into the rate and the epsilon. */
function adam(weights: usize, gradient: usize, bytes: usize, whole: usize, rate: f32, age: i32): void {
  const first = weights + bytes;
  const second = first + bytes;
  const root = Math.sqrt(1 - power(BETA_2, age + 1));
  const corrected = <f32>((<f64>rate * root) / (1 - power(BETA_1, age + 1)));
  const epsilon = <f32>(EPSILON * root);
  const b1 = <f32>BETA_1;
  const c1 = <f32>(1 - BETA_1);
  const b2 = <f32>BETA_2;
  const c2 = <f32>(1 - BETA_2);
  let at: usize = 0;
  for (; at < whole; at += 16) {
    const g = v128.load(gradient + at);
    const m = f32x4.add(f32x4.mul(v128.load(first + at), f32x4.splat(b1)), f32x4.mul(g, f32x4.splat(c1)));
    const v = f32x4.add(
      f32x4.mul(v128.load(second + at), f32x4.splat(b2)),
      f32x4.mul(f32x4.mul(g, g), f32x4.splat(c2)),
    );
    v128.store(first + at, m);
    v128.store(second + at, v);
    const direction = f32x4.div(m, f32x4.add(f32x4.sqrt(v), f32x4.splat(epsilon)));
    const move = f32x4.mul(direction, f32x4.splat(corrected));
    v128.store(weights + at, f32x4.sub(v128.load(weights + at), move));
  }
  for (; at < bytes; at += 4) {
    const g = load<f32>(gradient + at);
    const m = load<f32>(first + at) * b1 + g * c1;
    const v = load<f32>(second + at) * b2 + g * g * c2;
    store<f32>(first + at, m);
    store<f32>(second + at, v);
    const move = (m / (Mathf.sqrt(v) + epsilon)) * corrected;
    store<f32>(weights + at, load<f32>(weights + at) - move);
  }
}

function keepWithin(weights: usize, bytes: usize, whole: usize, clip: f32): void {
  let at: usize = 0;
  for (; at < whole; at += 16) {
    const low = f32x4.pmin(v128.load(weights + at), f32x4.splat(clip));
    v128.store(weights + at, f32x4.pmax(low, f32x4.splat(-clip)));
  }
  for (; at < bytes; at += 4) {
    const w = load<f32>(weights + at);
    store<f32>(weights + at, w > clip ? clip : w < -clip ? -clip : w);
  }
}
