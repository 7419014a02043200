import { LEAST_SQUARES, MINIMAX, NON_SATURATING, WASSERSTEIN } from './contract.ts';
import { loss } from './settings.ts';

/** Computes e^−|x| for four numbers, and keeps a NaN. This is expf of Cephes, a power of two times a polynomial, within 2e-7. */
export function exponential(x: v128): v128 {
  const t = f32x4.pmax(f32x4.neg(f32x4.abs(x)), f32x4.splat(-87));
  // Adding 1.5 · 2²³ rounds to a whole number, which the lowest bits then hold.
  const magic = f32x4.splat(12582912);
  const whole = f32x4.add(f32x4.mul(t, f32x4.splat(1.44269504088896341)), magic);
  const n = f32x4.sub(whole, magic);
  const r = f32x4.sub(
    f32x4.sub(t, f32x4.mul(n, f32x4.splat(0.693359375))),
    f32x4.mul(n, f32x4.splat(-2.1219444e-4)),
  );
  let p = f32x4.splat(1.98756915e-4);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
  p = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(p, r), r), r), f32x4.splat(1));
  return i32x4.add(p, i32x4.shl(whole, 23));
}

/** The slope of a loss in the logit, up to its scale. */
const SIGMOID: i32 = 0;
const SQUARED: i32 = 1;
const CONSTANT: i32 = 2;

/**
 * Turns the logits of a batch into the slopes of its loss: scale · σ(s a), scale · σ(s a)² σ(−s a) or scale, where s is
 * `sign`. Both σ(a) and σ(−a) come from e^−|a|, so that neither loses digits. Columns from `batch` on are padding, and 0.
 */
function slopes(logits: usize, out: usize, columns: i32, batch: i32, sign: f32, scale: f32, kind: i32): void {
  const one = f32x4.splat(1);
  const factor = f32x4.splat(scale);
  for (let i = 0; i < columns; i += 4) {
    let slope = factor;
    if (kind !== CONSTANT) {
      const x = f32x4.mul(v128.load(logits + ((<usize>i) << 2)), f32x4.splat(sign));
      const e = exponential(x);
      const larger = f32x4.div(one, f32x4.add(one, e));
      const smaller = f32x4.mul(e, larger);
      const positive = f32x4.ge(x, f32x4.splat(0));
      const up = v128.bitselect(larger, smaller, positive);
      slope = f32x4.mul(slope, up);
      if (kind === SQUARED) {
        const down = v128.bitselect(smaller, larger, positive);
        slope = f32x4.mul(f32x4.mul(slope, up), down);
      }
    }
    v128.store(out + ((<usize>i) << 2), slope);
  }
  for (let i = batch; i < columns; i++) store<f32>(out + ((<usize>i) << 2), 0);
}

/** Computes the slopes of D's loss: real inputs first, then fakes, each half of `columns` columns with `batch` in use. */
export function discriminatorSlopes(logits: usize, out: usize, columns: i32, batch: i32): void {
  const half = (<usize>columns) << 2;
  const share: f32 = 1 / (2 * <f32>batch);
  const kind = loss === WASSERSTEIN ? CONSTANT : loss === LEAST_SQUARES ? SQUARED : SIGMOID;
  const scale: f32 = kind === SQUARED ? 2 * share : share;
  slopes(logits, out, columns, batch, -1, -scale, kind);
  slopes(logits + half, out + half, columns, batch, 1, scale, kind);
}

/** Computes the slopes of G's loss at the logits of its fakes. */
export function generatorSlopes(logits: usize, out: usize, columns: i32, batch: i32): void {
  const share: f32 = -1 / <f32>batch;
  if (loss === MINIMAX) slopes(logits, out, columns, batch, 1, share, SIGMOID);
  else if (loss === NON_SATURATING) slopes(logits, out, columns, batch, -1, share, SIGMOID);
  else if (loss === LEAST_SQUARES) slopes(logits, out, columns, batch, -1, share, SQUARED);
  else slopes(logits, out, columns, batch, 1, share, CONSTANT);
}
