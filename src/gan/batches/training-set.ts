import { dataDimension } from '../contract/architecture.ts';
import { STREAMS } from '../random/random.ts';
import { drawRows, samplerOf, type DataSource } from './sampler.ts';
import type { Sampler } from '../contract/sampler.ts';
import type { TrainingConfig } from '../contract/config.ts';

/** The settings that decide the training set. */
type Source = DataSource & Pick<TrainingConfig, 'trainingPoints' | 'seed'>;

const draw = (source: Source, stream: number): Float32Array =>
  drawRows(samplerOf(source), source.trainingPoints, dataDimension(source), {
    seed: source.seed,
    stream,
    draw: 0,
  });

/** Draws the training set of a run, `[trainingPoints, dimension]`; empty where every batch is drawn anew. */
export const trainingPoints = (source: Source): Float32Array => draw(source, STREAMS.trainingSet);

/** Draws as many points of p_data that no step of the run has seen, `[trainingPoints, dimension]`. */
export const heldOutPoints = (source: Source): Float32Array => draw(source, STREAMS.heldOut);

/** Returns the sampler of the real inputs of training: of the training set if there is one, else of p_data. */
export const batchSamplerOf = (source: Source): Sampler =>
  source.trainingPoints === 0
    ? samplerOf(source)
    : { kind: 'points', points: trainingPoints(source), spread: 0 };
