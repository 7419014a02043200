// The random numbers of figures and chapters: one after the other from a seed, of 53 bits. Training has a generator of its
// own in src/gan/random, because its kernels and its shader need a cheaper hash, of single precision.
import { requireWhole } from './check.ts';

/** A source of uniform numbers in [0, 1). Every function that needs random numbers takes one as an argument. */
export type Random = () => number;

/** The rotations of Threefry-2x32, eight rounds' worth. */
const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24] as const;
const PARITY = 0x1bd11bda;

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/**
 * Hashes two 32-bit words of key and two of counter into two random words, which it writes into `out`.
 *
 * The i-th random number is a function of the seed and of i alone, so that a source can start anywhere in its sequence.
 *
 * @see Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3" (Threefry-2x32, 20 rounds)
 */
export function threefry(
  key0: number,
  key1: number,
  counter0: number,
  counter1: number,
  out: Uint32Array,
): void {
  const keys = [key0 | 0, key1 | 0, PARITY ^ key0 ^ key1] as const;
  let a = (counter0 + keys[0]) | 0;
  let b = (counter1 + keys[1]) | 0;
  for (let round = 0; round < 20; round += 1) {
    a = (a + b) | 0;
    b = rotate(b, ROTATIONS[round & 7] ?? 0) ^ a;
    if ((round & 3) === 3) {
      const injection = (round >> 2) + 1;
      a = (a + (keys[injection % 3] ?? 0)) | 0;
      b = (b + (keys[(injection + 1) % 3] ?? 0) + injection) | 0;
    }
  }
  out[0] = a;
  out[1] = b;
}

/**
 * Makes a source of uniform numbers in [0, 1) from a seed: the i-th call always returns the i-th number of that seed.
 *
 * Each number is a multiple of 2^−53. With `start` the source begins at that index, so that a sequence can be resumed.
 *
 * @throws RangeError unless seed and start are whole numbers from 0 to 2^53 − 1
 * @example random(7)() === random(7)() // true
 */
export function random(seed: number, start = 0): Random {
  requireWhole('seed', seed, 0, Number.MAX_SAFE_INTEGER);
  requireWhole('start', start, 0, Number.MAX_SAFE_INTEGER);
  const key0 = seed >>> 0;
  const key1 = Math.floor(seed / 2 ** 32);
  const out = new Uint32Array(2);
  let index = start;
  return () => {
    threefry(key0, key1, index >>> 0, Math.floor(index / 2 ** 32), out);
    index += 1;
    // 27 bits of the first word and 26 of the second make the 53 of a double.
    return ((out[0] ?? 0) >>> 5) * 2 ** -27 + ((out[1] ?? 0) >>> 6) * 2 ** -53;
  };
}

/**
 * Draws a number from N(0, 1), from two uniform ones, by the transform of Box and Muller.
 *
 * @example Number.isFinite(standardNormalSample(random(7))) // true
 */
export function standardNormalSample(random: Random): number {
  // 1 − u lies in (0, 1], so the logarithm is finite.
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}
