import { dataDimension } from '../contract/architecture.ts';
import { NOISE } from '../random/noise.ts';
import { draws, gaussianFrom, STREAMS } from '../random/random.ts';
import { drawRows, samplerOf } from './sampler.ts';
import type { TrainingConfig } from '../protocol.ts';

/**
 * The inputs of the n-th update of D or of G: a pure function of the config and n, so that every engine and backend is
 * fed the same numbers, and a run resumes where it was by its counters alone.
 */
type Source = Pick<
  TrainingConfig,
  'data' | 'points' | 'noise' | 'noiseDimension' | 'instanceNoise' | 'batch' | 'seed'
>;

/** Rows of numbers, one input after the other. */
export interface DiscriminatorInputs {
  readonly real: Float32Array;
  readonly noise: Float32Array;
  /** What is added to the real inputs and then to the fakes; null without instance noise. */
  readonly instanceNoise: Float32Array | null;
}

export interface GeneratorInputs {
  readonly noise: Float32Array;
  readonly instanceNoise: Float32Array | null;
}

export function discriminatorInputs(source: Source, update: number): DiscriminatorInputs {
  const { batch, seed } = source;
  return {
    real: realRows(source, batch, { seed, stream: STREAMS.realBatch, draw: update }),
    noise: noiseRows(source, batch, { seed, stream: STREAMS.dNoiseBatch, draw: update }),
    instanceNoise: instanceNoiseRows(source, 2 * batch, STREAMS.dInstanceNoise, update),
  };
}

export function generatorInputs(source: Source, update: number): GeneratorInputs {
  const { batch, seed } = source;
  return {
    noise: noiseRows(source, batch, { seed, stream: STREAMS.gNoiseBatch, draw: update }),
    instanceNoise: instanceNoiseRows(source, batch, STREAMS.gInstanceNoise, update),
  };
}

type Place = Parameters<typeof draws>[1];

export const realRows = (source: Pick<Source, 'data' | 'points'>, rows: number, place: Place): Float32Array =>
  drawRows(samplerOf(source), rows, dataDimension(source), place);

export const noiseRows = (
  { noise, noiseDimension }: Pick<Source, 'noise' | 'noiseDimension'>,
  rows: number,
  place: Place,
): Float32Array => draws(rows * noiseDimension, place, NOISE[noise].sample);

function instanceNoiseRows(source: Source, rows: number, stream: number, draw: number) {
  const { instanceNoise: s, seed } = source;
  if (s === 0) return null;
  const length = rows * dataDimension(source);
  return draws(length, { seed, stream, draw }, ([u, v]) => s * gaussianFrom(u, v));
}
