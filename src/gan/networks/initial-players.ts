import { discriminatorArchitecture, generatorArchitecture } from '../contract/architecture.ts';
import { initialWeights } from './networks.ts';
import { STREAMS } from '../random/random.ts';
import type { TrainingConfig } from '../protocol.ts';

export const discriminatorWeights = (config: TrainingConfig): Float32Array[] =>
  initialWeights(discriminatorArchitecture(config), { seed: config.seed, stream: STREAMS.dWeights });

/** G before its first update; for a fixed one, ever after. */
export function generatorWeights(config: TrainingConfig): Float32Array[] {
  const { generator, fixedMean, fixedSd, seed } = config;
  // Only the line has a fixed G: `checkConfig` sees to it.
  if (generator === 'fixed') return [Float32Array.of(fixedSd), Float32Array.of(fixedMean)];
  return initialWeights(generatorArchitecture(config), { seed, stream: STREAMS.gWeights });
}
