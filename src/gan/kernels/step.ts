import { learn, moveDecoder, moveEncoder } from './autoencoder.ts';
import { discriminatorSlopes, generatorSlopes } from './losses.ts';
import { NO_AUTOENCODER, TANH } from './contract.ts';
import { addGradients, errorsBack, forward } from './network.ts';
import { update } from './optimizers.ts';
import { addPenaltyGradient } from './penalty.ts';
import { d, g, padded } from './players.ts';
import {
  addInstanceNoise,
  D_INSTANCE_NOISE,
  D_NOISE,
  drawData,
  drawNoise,
  G_INSTANCE_NOISE,
  G_NOISE,
} from './samplers.ts';
import * as settings from './settings.ts';

// The position of each player in its random streams, and the updates since its optimiser's state was empty.
export let dUpdates: i32 = 0;
export let dAge: i32 = 0;
export let gUpdates: i32 = 0;
export let gAge: i32 = 0;

/**
 * Makes n whole steps: in each, dSteps updates of D and then gSteps of G. Encoder and decoder of an autoencoder, each of
 * which makes one update or none, learn from the same batch at once.
 */
export function run(n: i32): void {
  for (let i = 0; i < n; i++) {
    if (settings.autoencoder !== NO_AUTOENCODER) {
      stepAutoencoder(settings.dSteps > 0, settings.gSteps > 0);
      continue;
    }
    for (let k = 0; k < settings.dSteps; k++) stepD();
    for (let k = 0; k < settings.gSteps; k++) stepG();
  }
}

/** Updates the encoder, the decoder or both; the decoder alone has a batch of its own count. */
function stepAutoencoder(ofEncoder: bool, ofDecoder: bool): void {
  learn(ofEncoder, ofDecoder, ofEncoder ? dUpdates : gUpdates);
  if (ofEncoder) {
    moveEncoder(dAge);
    dUpdates++;
    dAge++;
  }
  if (ofDecoder) {
    moveDecoder(gAge);
    gUpdates++;
    gAge++;
  }
}

/** Updates D on one real and one fake batch, while G stays fixed. */
export function stepD(): void {
  if (settings.autoencoder !== NO_AUTOENCODER) {
    stepAutoencoder(true, false);
    return;
  }
  const columns = padded(settings.batch);
  const half = (<usize>columns) << 2;
  const first = d.first;
  const last = d.last;
  drawData(d.input, d.pitch, columns, first.inputs, dUpdates);
  generate(D_NOISE, dUpdates, half);
  if (settings.instanceNoise > 0) {
    addInstanceNoise(d.input, d.pitch, columns, first.inputs, D_INSTANCE_NOISE, dUpdates, 0);
    addInstanceNoise(
      d.input + half,
      d.pitch,
      columns,
      first.inputs,
      D_INSTANCE_NOISE,
      dUpdates,
      settings.batch,
    );
  }
  forward(d, 2 * columns);
  discriminatorSlopes(last.signal, last.error, columns, settings.batch);
  errorsBack(d, 2 * columns, false);
  memory.fill(d.gradient, 0, (<usize>d.count) << 2);
  addGradients(d, 2 * columns, 2);
  if (settings.penalty > 0) addPenaltyGradient(d, columns, settings.batch, settings.penalty);
  update(settings.dOptimizer, d.weights, d.gradient, d.count, settings.dRate, dAge, settings.clip);
  dUpdates++;
  dAge++;
}

/** Updates G on one batch of fakes, while D stays fixed. */
export function stepG(): void {
  if (settings.autoencoder !== NO_AUTOENCODER) {
    stepAutoencoder(false, true);
    return;
  }
  const columns = padded(settings.batch);
  const first = d.first;
  const last = d.last;
  generate(G_NOISE, gUpdates, 0);
  if (settings.instanceNoise > 0)
    addInstanceNoise(d.input, d.pitch, columns, first.inputs, G_INSTANCE_NOISE, gUpdates, 0);
  forward(d, columns);
  generatorSlopes(last.signal, last.error, columns, settings.batch);
  errorsBack(d, columns, true);
  takeErrors(columns);
  errorsBack(g, columns, false);
  memory.fill(g.gradient, 0, (<usize>g.count) << 2);
  addGradients(g, columns, 1);
  update(settings.gOptimizer, g.weights, g.gradient, g.count, settings.gRate, gAge, Infinity);
  gUpdates++;
  gAge++;
}

/** Writes G(z) for a batch to D's input, from `offset` on. */
function generate(stream: i32, draw: i32, offset: usize): void {
  const first = g.first;
  const last = g.last;
  drawNoise(g.input, g.pitch, g.columns, first.inputs, stream, draw);
  forward(g, g.columns);
  for (let row = 0; row < last.outputs; row++) {
    const from = last.signal + <usize>row * g.pitch;
    const to = d.input + <usize>row * d.pitch + offset;
    if (settings.gScale === 1) memory.copy(to, from, (<usize>g.columns) << 2);
    else scaleTo(to, from, (<usize>g.columns) << 2);
  }
}

function scaleTo(to: usize, from: usize, bytes: usize): void {
  const scale = f32x4.splat(settings.gScale);
  for (let at: usize = 0; at < bytes; at += 16) v128.store(to + at, f32x4.mul(v128.load(from + at), scale));
}

/** Turns the errors at D's input into those of G's last layer, by the slope of its activation. */
function takeErrors(columns: i32): void {
  const last = g.last;
  const bytes = (<usize>columns) << 2;
  for (let row = 0; row < last.outputs; row++) {
    const from = d.inputError + <usize>row * d.pitch;
    const to = last.error + <usize>row * g.pitch;
    const signal = last.signal + <usize>row * g.pitch;
    for (let at: usize = 0; at < bytes; at += 16) {
      let error = v128.load(from + at);
      if (last.activation === TANH) {
        const t = v128.load(signal + at);
        const slope = f32x4.mul(f32x4.splat(settings.gScale), f32x4.sub(f32x4.splat(1), f32x4.mul(t, t)));
        error = f32x4.mul(error, slope);
      }
      v128.store(to + at, error);
    }
  }
}
