import { isPlane } from './config.ts';
import { initialWeights, type Architecture } from './networks.ts';
import { STREAMS } from './random.ts';
import type { TrainingConfig } from './protocol.ts';

/** How many numbers one input of D is, and one output of G. */
export const dataDimension = (config: Pick<TrainingConfig, 'data'>): number => (isPlane(config) ? 2 : 1);

export const discriminatorArchitecture = (config: TrainingConfig): Architecture => ({
  ...config,
  inputs: dataDimension(config),
  outputs: 1,
});

/**
 * Where a config's `generator` makes a difference. A fixed G is a network like any other, of no hidden layer: an engine
 * that knows the shapes of D and of G apart, and how often each is updated, needs no further case for it.
 */
export const generatorArchitecture = (config: TrainingConfig): Architecture => ({
  activation: config.activation,
  depth: config.generator === 'fixed' ? 0 : config.gDepth,
  width: config.gWidth,
  inputs: config.noiseDimension,
  outputs: dataDimension(config),
});

export const discriminatorWeights = (config: TrainingConfig): Float32Array[] =>
  initialWeights(discriminatorArchitecture(config), { seed: config.seed, stream: STREAMS.dWeights });

/** G before its first update; for a fixed one, ever after. */
export function generatorWeights(config: TrainingConfig): Float32Array[] {
  const { generator, fixedMean, fixedSd, seed } = config;
  // Only the line has a fixed G: `checkConfig` sees to it.
  if (generator === 'fixed') return [Float32Array.of(fixedSd), Float32Array.of(fixedMean)];
  return initialWeights(generatorArchitecture(config), { seed, stream: STREAMS.gWeights });
}

/** Updates of G in one whole step. */
export const gStepsOf = ({ generator, gSteps }: TrainingConfig): number =>
  generator === 'fixed' ? 0 : gSteps;
