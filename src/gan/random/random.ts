// Random numbers by position: each is a pure function of (seed, stream, draw, element), so that a run's random state is
// its counters, a checkpoint resumes exactly, and every backend and engine sees the same numbers.
// The hash is pcg4d of Jarzynski & Olano, "Hash functions for GPU rendering" (2020). It is not the generator of
// src/math/random.ts, which takes twenty rounds for one number of 53 bits: two rounds of pcg4d give four of 32 bits, cheap
// enough for every element of every batch, in 32-bit integers that a shader has too.

/** The independent sequences of random numbers, one for each purpose. */
export const STREAMS = {
  dWeights: 1,
  gWeights: 2,
  realBatch: 3,
  dNoiseBatch: 4,
  gNoiseBatch: 5,
  dInstanceNoise: 6,
  gInstanceNoise: 7,
  shownReal: 8,
  shownNoise: 9,
  shownInstanceNoise: 10,
  floor: 11,
  trainingSet: 12,
  heldOut: 13,
} as const;

/** A position in the random numbers, up to the element. */
export interface Stream {
  readonly seed: number;
  readonly stream: number;
  /** The index of the batch, or of the weight matrix. */
  readonly draw: number;
}

export type FourUniforms = [number, number, number, number];

/** Maps a word to the middle of one of 2^32 equal parts of (0, 1): never 0 or 1, so that its logarithm is finite. */
const toUnit = (word: number) => ((word >>> 0) + 0.5) / 4294967296;

/** Writes four independent uniform numbers in (0, 1) into `out`. */
export function uniformsAt({ seed, stream, draw }: Stream, element: number, out: FourUniforms): void {
  let a = (Math.imul(seed, 1664525) + 1013904223) | 0;
  let b = (Math.imul(stream, 1664525) + 1013904223) | 0;
  let c = (Math.imul(draw, 1664525) + 1013904223) | 0;
  let d = (Math.imul(element, 1664525) + 1013904223) | 0;
  for (let round = 0; round < 2; round++) {
    a = (a + Math.imul(b, d)) | 0;
    b = (b + Math.imul(c, a)) | 0;
    c = (c + Math.imul(a, b)) | 0;
    d = (d + Math.imul(b, c)) | 0;
    if (round === 0) {
      a ^= a >>> 16;
      b ^= b >>> 16;
      c ^= c >>> 16;
      d ^= d >>> 16;
    }
  }
  out[0] = toUnit(a);
  out[1] = toUnit(b);
  out[2] = toUnit(c);
  out[3] = toUnit(d);
}

/** Turns two uniform numbers in (0, 1) into one from N(0, 1) (Box and Muller 1958). */
export const gaussianFrom = (u: number, v: number): number =>
  Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);

/** Draws `length` numbers, each computed by `from` from its own four uniform numbers. */
export function draws(length: number, stream: Stream, from: (u: FourUniforms) => number): Float32Array {
  const values = new Float32Array(length);
  const uniforms: FourUniforms = [0, 0, 0, 0];
  for (let i = 0; i < length; i++) {
    uniformsAt(stream, i, uniforms);
    values[i] = from(uniforms);
  }
  return values;
}

/** Draws `length` numbers from N(0, 1). */
export const gaussians = (length: number, stream: Stream): Float32Array =>
  draws(length, stream, ([u, v]) => gaussianFrom(u, v));
