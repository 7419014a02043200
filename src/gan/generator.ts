import { initialWeights, type Architecture } from './networks.ts';
import { STREAMS } from './random.ts';
import type { TrainingConfig } from './protocol.ts';

/**
 * Where a config's `generator` makes a difference. A fixed G is a network like any other, of no hidden layer: an engine
 * that knows the shapes of D and of G apart, and how often each is updated, needs no further case for it.
 */
export const generatorArchitecture = (config: TrainingConfig): Architecture =>
  config.generator === 'fixed' ? { ...config, depth: 0 } : config;

/** G before its first update; for a fixed one, ever after. */
export function generatorWeights(config: TrainingConfig): Float32Array[] {
  const { generator, fixedMean, fixedSd, seed } = config;
  if (generator === 'fixed') return [Float32Array.of(fixedSd), Float32Array.of(fixedMean)];
  return initialWeights(config, { seed, stream: STREAMS.gWeights });
}

/** Updates of G in one whole step. */
export const gStepsOf = ({ generator, gSteps }: TrainingConfig): number =>
  generator === 'fixed' ? 0 : gSteps;
