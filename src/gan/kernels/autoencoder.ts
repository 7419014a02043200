import { GAUSSIAN, PLAIN, VARIATIONAL } from './contract.ts';
import { exponential } from './losses.ts';
import { addGradients, errorsBack, forward } from './network.ts';
import { update } from './optimizers.ts';
import { d, g, padded } from './players.ts';
import { D_NOISE, drawData, drawNoise } from './samplers.ts';
import * as settings from './settings.ts';

// An autoencoder's step: d is the encoder, from a picture to a code, or to the means and then the log-variances of a
// normal law of codes; g is the decoder, from a code to the logits of the pixels. One pass carries the errors through
// both.

/**
 * Makes one update of the encoder, of the decoder, or of both, on the batch of number `draw`. The loss is the mean over
 * the batch of −log p(x|z), in nats, and for the variational one of KL(q(z|x)‖p(z)) beside it.
 */
export function learn(movesEncoder: bool, movesDecoder: bool, draw: i32): void {
  const columns = padded(settings.batch);
  drawData(d.input, d.pitch, columns, d.first.inputs, draw);
  forward(d, columns);
  encode(columns, draw);
  forward(g, columns);
  pixelSlopes(columns);
  errorsBack(g, columns, true);
  if (movesEncoder) {
    codeSlopes(columns);
    errorsBack(d, columns, false);
    memory.fill(d.gradient, 0, (<usize>d.count) << 2);
    addGradients(d, columns, 1);
  }
  // Only now may the decoder move: its weights carried the errors.
  if (movesDecoder) {
    memory.fill(g.gradient, 0, (<usize>g.count) << 2);
    addGradients(g, columns, 1);
  }
}

/** Moves the encoder by the gradient that `learn` left. */
export function moveEncoder(age: i32): void {
  update(settings.dOptimizer, d.weights, d.gradient, d.count, settings.dRate, age, Infinity);
}

export function moveDecoder(age: i32): void {
  update(settings.gOptimizer, g.weights, g.gradient, g.count, settings.gRate, age, Infinity);
}

/** Computes e^x for four numbers; a NaN stays one. */
function exponentialOf(x: v128): v128 {
  const e = exponential(x);
  const isPositive = f32x4.gt(x, f32x4.splat(0));
  return v128.bitselect(f32x4.div(f32x4.splat(1), e), e, isPositive);
}

/** The address of row k of an encoder's output: a mean, or behind the means a log-variance. */
function encoded(k: i32): usize {
  return d.last.signal + <usize>k * d.pitch;
}

/** Computes the standard deviations from log-variances. */
function deviation(logVariance: v128): v128 {
  return exponentialOf(f32x4.mul(f32x4.splat(0.5), logVariance));
}

/** Writes the codes to the decoder's input: the encoder's outputs, or m + s ε with ε from N(0, I). */
function encode(columns: i32, draw: i32): void {
  const bytes = (<usize>columns) << 2;
  const dimension = g.first.inputs;
  // ε, which the codes then take the place of.
  if (settings.autoencoder === VARIATIONAL) drawNoise(g.input, g.pitch, columns, dimension, D_NOISE, draw);
  for (let k = 0; k < dimension; k++) {
    const to = g.input + <usize>k * g.pitch;
    const mean = encoded(k);
    if (settings.autoencoder === PLAIN) {
      memory.copy(to, mean, bytes);
      continue;
    }
    const logVariance = encoded(dimension + k);
    for (let at: usize = 0; at < bytes; at += 16) {
      const spread = f32x4.mul(deviation(v128.load(logVariance + at)), v128.load(to + at));
      v128.store(to + at, f32x4.add(v128.load(mean + at), spread));
    }
  }
}

/**
 * Turns the decoder's logits a into the slopes of −log p(x|z): σ(a) − t for a Bernoulli law of each pixel, t its share of
 * ink, and (σ(a) − t) σ(a) σ(−a)/s² for a normal law about σ(a). Columns from `batch` on are padding, and 0.
 */
function pixelSlopes(columns: i32): void {
  const one = f32x4.splat(1);
  const half = f32x4.splat(0.5);
  const last = g.last;
  const share: f32 = 1 / <f32>settings.batch;
  const isGaussian = settings.likelihood === GAUSSIAN;
  const factor = f32x4.splat(isGaussian ? share / (settings.pixelSd * settings.pixelSd) : share);
  for (let row = 0; row < last.outputs; row++) {
    const logits = last.signal + <usize>row * g.pitch;
    const pixels = d.input + <usize>row * d.pitch;
    const out = last.error + <usize>row * g.pitch;
    for (let i = 0; i < columns; i += 4) {
      const skip = (<usize>i) << 2;
      const a = v128.load(logits + skip);
      const e = exponential(a);
      const larger = f32x4.div(one, f32x4.add(one, e));
      const smaller = f32x4.mul(e, larger);
      const isPositive = f32x4.ge(a, f32x4.splat(0));
      const p = v128.bitselect(larger, smaller, isPositive);
      // Pixels lie in [−1, 1].
      const ink = f32x4.add(f32x4.mul(half, v128.load(pixels + skip)), half);
      let slope = f32x4.mul(f32x4.sub(p, ink), factor);
      if (isGaussian) slope = f32x4.mul(f32x4.mul(slope, larger), smaller);
      v128.store(out + skip, slope);
    }
    for (let i = settings.batch; i < columns; i++) store<f32>(out + ((<usize>i) << 2), 0);
  }
}

/**
 * Turns the errors at the codes into those of the encoder's outputs, with the slopes of the divergence: m in the means,
 * ½ (s² − 1) in the log-variances.
 */
function codeSlopes(columns: i32): void {
  const bytes = (<usize>columns) << 2;
  const dimension = g.first.inputs;
  const isVariational = settings.autoencoder === VARIATIONAL;
  const share = f32x4.splat(1 / <f32>settings.batch);
  const half = f32x4.splat(0.5);
  for (let k = 0; k < dimension; k++) {
    const error = g.inputError + <usize>k * g.pitch;
    const code = g.input + <usize>k * g.pitch;
    const toMean = d.last.error + <usize>k * d.pitch;
    const toLog = d.last.error + <usize>(dimension + k) * d.pitch;
    for (let at: usize = 0; at < bytes; at += 16) {
      const slope = v128.load(error + at);
      if (!isVariational) {
        v128.store(toMean + at, slope);
        continue;
      }
      const mean = v128.load(encoded(k) + at);
      const s = deviation(v128.load(encoded(dimension + k) + at));
      // dz/d(log s²) = ½ s ε, and s ε is how far the code lies from its mean.
      const along = f32x4.mul(f32x4.mul(half, slope), f32x4.sub(v128.load(code + at), mean));
      const widening = f32x4.mul(half, f32x4.sub(f32x4.mul(s, s), f32x4.splat(1)));
      v128.store(toMean + at, f32x4.add(slope, f32x4.mul(share, mean)));
      v128.store(toLog + at, f32x4.add(along, f32x4.mul(share, widening)));
    }
    for (let i = settings.batch; i < columns; i++) {
      store<f32>(toMean + ((<usize>i) << 2), 0);
      if (isVariational) store<f32>(toLog + ((<usize>i) << 2), 0);
    }
  }
}
