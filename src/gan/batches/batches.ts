import { dataDimension } from '../contract/architecture.ts';
import { NOISE } from '../random/noise.ts';
import { draws, gaussianFrom, STREAMS, type Stream } from '../random/random.ts';
import { drawRows, samplerOf, type DataSource } from './sampler.ts';
import { batchSamplerOf } from './training-set.ts';
import type { Sampler } from '../contract/sampler.ts';
import type { TrainingConfig } from '../protocol.ts';

// The inputs of the n-th update of D or of G are a pure function of the config and n, so that every engine and backend
// gets the same numbers, and a run resumes from its counters alone.

/** The settings that decide the batches. */
type Source = Pick<
  TrainingConfig,
  | 'data'
  | 'points'
  | 'dataNoise'
  | 'trainingPoints'
  | 'noise'
  | 'noiseDimension'
  | 'instanceNoise'
  | 'batch'
  | 'seed'
>;

/** The numbers of D's batch, row after row; data have 1 or 2 dimensions. */
export interface DiscriminatorInputs {
  /** `[batch, dimension]` */
  readonly real: Float32Array;
  /** `[batch, noiseDimension]` */
  readonly noise: Float32Array;
  /** Instance noise for the real inputs and then for the fakes, `[2 · batch, dimension]`; null for none. */
  readonly instanceNoise: Float32Array | null;
}

/** The numbers of G's batch: noise `[batch, noiseDimension]`, instance noise `[batch, dimension]` or null. */
export interface GeneratorInputs {
  readonly noise: Float32Array;
  readonly instanceNoise: Float32Array | null;
}

const samplers = new WeakMap<Source, Sampler>();

/** Returns the sampler of a run's real inputs, which is made once: a training set is the same in every update. */
function batchSampler(source: Source): Sampler {
  const made = samplers.get(source) ?? batchSamplerOf(source);
  samplers.set(source, made);
  return made;
}

/** Draws the batch of D's update number `update`. */
export function discriminatorInputs(source: Source, update: number): DiscriminatorInputs {
  const { batch, seed } = source;
  return {
    real: drawRows(batchSampler(source), batch, dataDimension(source), {
      seed,
      stream: STREAMS.realBatch,
      draw: update,
    }),
    noise: noiseRows(source, batch, { seed, stream: STREAMS.dNoiseBatch, draw: update }),
    instanceNoise: instanceNoiseRows(source, 2 * batch, STREAMS.dInstanceNoise, update),
  };
}

/** Draws the batch of G's update number `update`. */
export function generatorInputs(source: Source, update: number): GeneratorInputs {
  const { batch, seed } = source;
  return {
    noise: noiseRows(source, batch, { seed, stream: STREAMS.gNoiseBatch, draw: update }),
    instanceNoise: instanceNoiseRows(source, batch, STREAMS.gInstanceNoise, update),
  };
}

/** Draws from p_data, `[rows, dimension]`. */
export const realRows = (source: DataSource, rows: number, stream: Stream): Float32Array =>
  drawRows(samplerOf(source), rows, dataDimension(source), stream);

/** Draws noise, `[rows, noiseDimension]`. */
export const noiseRows = (
  { noise, noiseDimension }: Pick<Source, 'noise' | 'noiseDimension'>,
  rows: number,
  stream: Stream,
): Float32Array => draws(rows * noiseDimension, stream, NOISE[noise].sample);

function instanceNoiseRows(source: Source, rows: number, stream: number, draw: number) {
  const { instanceNoise: s, seed } = source;
  if (s === 0) return null;
  const length = rows * dataDimension(source);
  return draws(length, { seed, stream, draw }, ([u, v]) => s * gaussianFrom(u, v));
}
