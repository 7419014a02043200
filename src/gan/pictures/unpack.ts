import { CLASSES, PIXELS } from '../contract/picture-format.ts';
import { GREYS, HEAD, TEST_DIGITS, TRAINING_DIGITS, UNPACKED_BYTES } from './digits-format.ts';
import type { Digits, DigitSet } from './digits.ts';

/**
 * Unpacks the file of digits: the decoder checks its length and its CRC-32, and what comes out is looked at too.
 *
 * @throws RangeError if a byte of the file is not as it was packed, or it is another file
 */
export async function unpack(file: Uint8Array<ArrayBuffer>): Promise<Digits> {
  const bytes = await unzipped(file);
  const isWhole = bytes.length === UNPACKED_BYTES && HEAD.every((byte, i) => bytes[i] === byte);
  if (!isWhole) throw new RangeError(`the digits must be ${UNPACKED_BYTES} bytes; got ${bytes.length}`);
  const count = TRAINING_DIGITS + TEST_DIGITS;
  const labels = bytes.subarray(HEAD.length, HEAD.length + count);
  if (labels.some((label) => label >= CLASSES)) throw new RangeError('a label must be a digit');
  const pairs = bytes.subarray(HEAD.length + count);
  const set = (from: number, to: number): DigitSet => ({
    count: to - from,
    labels: labels.slice(from, to),
    pixels: pixelsOf(pairs.subarray((from * PIXELS) / 2, (to * PIXELS) / 2)),
  });
  return { training: set(0, TRAINING_DIGITS), test: set(TRAINING_DIGITS, count) };
}

async function unzipped(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  try {
    const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (error) {
    throw new RangeError('the digits must be a whole gzip file', { cause: error });
  }
}

/** Splits bytes into two greys each, the first in the upper half, and maps greys to [−1, 1]. */
function pixelsOf(pairs: Uint8Array): Float32Array {
  const pixels = new Float32Array(2 * pairs.length);
  for (const [i, pair] of pairs.entries()) {
    pixels[2 * i] = (2 * (pair >> 4)) / (GREYS - 1) - 1;
    pixels[2 * i + 1] = (2 * (pair & 15)) / (GREYS - 1) - 1;
  }
  return pixels;
}
