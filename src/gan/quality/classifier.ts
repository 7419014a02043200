// A classifier of digits in plain arithmetic, so that neither page nor worker needs a tensor for it.
import { PIXELS } from '../contract/picture-format.ts';
import type { DenseLayer } from './packed-classifier.ts';

/** What a classifier says of pictures. */
export interface Classification {
  /** The last hidden layer, `[pictures, features]`, never negative. */
  readonly features: Float32Array;
  /** The probability of each class, `[pictures, classes]`. */
  readonly probabilities: Float32Array;
}

/** Computes one layer for one row of signals. */
function applyLayer(
  { inputs, outputs, weights, biases }: DenseLayer,
  signals: Float32Array,
  out: Float32Array,
): void {
  out.set(biases);
  for (let i = 0; i < inputs; i++) {
    const signal = signals[i] as number;
    // Most pixels are blank, and a ReLU leaves many units at rest.
    if (signal === 0) continue;
    const row = i * outputs;
    for (let j = 0; j < outputs; j++) out[j] = (out[j] as number) + signal * (weights[row + j] as number);
  }
}

/** Turns logits into probabilities, from their largest, so that nothing overflows. */
function softmaxInPlace(row: Float32Array): void {
  const top = Math.max(...row);
  let total = 0;
  for (let j = 0; j < row.length; j++) total += row[j] = Math.exp((row[j] as number) - top);
  for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) / total;
}

/** Classifies pictures `[pictures, 784]` whose pixels lie in [−1, 1], −1 for blank. Layers but the last end in ReLU. */
export function classify(layers: readonly DenseLayer[], pictures: Float32Array): Classification {
  const count = pictures.length / PIXELS;
  const [last, before] = [layers.at(-1), layers.at(-2)];
  if (!last || !before) throw new RangeError(`layers must be at least two; got ${layers.length}`);
  const features = new Float32Array(count * before.outputs);
  const probabilities = new Float32Array(count * last.outputs);
  const signals = [PIXELS, ...layers.map(({ outputs }) => outputs)].map((size) => new Float32Array(size));
  for (let row = 0; row < count; row++) {
    const pixels = signals[0] as Float32Array;
    for (let k = 0; k < PIXELS; k++) pixels[k] = ((pictures[row * PIXELS + k] as number) + 1) / 2;
    layers.forEach((layer, i) => {
      const out = signals[i + 1] as Float32Array;
      applyLayer(layer, signals[i] as Float32Array, out);
      if (layer !== last) for (let j = 0; j < out.length; j++) out[j] = Math.max(0, out[j] as number);
    });
    features.set(signals.at(-2) as Float32Array, row * before.outputs);
    const logits = signals.at(-1) as Float32Array;
    softmaxInPlace(logits);
    probabilities.set(logits, row * last.outputs);
  }
  return { features, probabilities };
}
