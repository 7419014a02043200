import { DATA_SETS } from './data-sets.ts';
import { NOISE } from './noise.ts';
import { draws, gaussianFrom, STREAMS, type FourUniforms } from './random.ts';
import type { TrainingConfig } from './protocol.ts';

/**
 * The inputs of the n-th update of D or of G: a pure function of the config and n, so that every engine and backend is
 * fed the same numbers, and a run resumes where it was by its counters alone.
 */
type Source = Pick<TrainingConfig, 'data' | 'noise' | 'instanceNoise' | 'batch' | 'seed'>;

export interface DiscriminatorInputs {
  readonly real: Float32Array;
  readonly noise: Float32Array;
  /** What is added to the real inputs and then to the fakes; null without instance noise. */
  readonly blur: Float32Array | null;
}

export interface GeneratorInputs {
  readonly noise: Float32Array;
  readonly blur: Float32Array | null;
}

export function discriminatorInputs(source: Source, update: number): DiscriminatorInputs {
  const { data, noise, batch, seed } = source;
  const row = (stream: number, sample: (u: FourUniforms) => number) =>
    draws(batch, { seed, stream, draw: update }, sample);
  return {
    real: row(STREAMS.realBatch, DATA_SETS[data].sample),
    noise: row(STREAMS.dNoiseBatch, NOISE[noise].sample),
    blur: blurFor(source, 2 * batch, STREAMS.dBlur, update),
  };
}

export function generatorInputs(source: Source, update: number): GeneratorInputs {
  const { noise, batch, seed } = source;
  return {
    noise: draws(batch, { seed, stream: STREAMS.gNoiseBatch, draw: update }, NOISE[noise].sample),
    blur: blurFor(source, batch, STREAMS.gBlur, update),
  };
}

function blurFor({ instanceNoise: s, seed }: Source, length: number, stream: number, draw: number) {
  return s === 0 ? null : draws(length, { seed, stream, draw }, ([u, v]) => s * gaussianFrom(u, v));
}
