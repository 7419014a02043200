import { discriminatorArchitecture, generatorArchitecture } from '../contract/architecture.ts';
import { initialWeights } from './initial-weights.ts';
import { STREAMS } from '../random/random.ts';
import type { TrainingConfig } from '../protocol.ts';

/** Draws the initial weights of D. */
export const discriminatorWeights = (config: TrainingConfig): Float32Array[] =>
  initialWeights(discriminatorArchitecture(config), { seed: config.seed, stream: STREAMS.dWeights });

/** Draws the initial weights of G, or returns those of a fixed G. */
export function generatorWeights(config: TrainingConfig): Float32Array[] {
  const { generator, fixedMean, fixedSd, seed } = config;
  // Only the line has a fixed G, as `checkConfig` ensures.
  if (generator === 'fixed') return [Float32Array.of(fixedSd), Float32Array.of(fixedMean)];
  return initialWeights(generatorArchitecture(config), { seed, stream: STREAMS.gWeights });
}
