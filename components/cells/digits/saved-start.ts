import {
  discriminatorArchitecture,
  generatorArchitecture,
  variableSizes,
  type Architecture,
} from '../../../src/gan/contract/architecture.ts';
import { download } from '../../../src/gan/download/arrival.ts';
import { dequantised } from '../../../src/gan/contract/quantised.ts';
import type { Checkpoint, TrainingConfig } from '../../../src/gan/protocol.ts';

/** The files come from outside, and so does what is wrong with them. */
const missing = (why: string): DOMException => new DOMException(why, 'NetworkError');

async function fetched(address: string, architecture: Architecture): Promise<Float32Array[]> {
  const file = await download(address);
  try {
    return dequantised(file, variableSizes(architecture));
  } catch (error) {
    if (error instanceof RangeError) throw missing(error.message);
    throw error;
  }
}

/**
 * Fetches the weights of a good run, recorded by `npm run record gan-digits`, as a start at step 0. Its optimisers remember
 * nothing, so that any other can take over.
 */
export async function savedDigits(config: TrainingConfig): Promise<Checkpoint> {
  const [d, g] = await Promise.all([
    import('../recordings/gan-digits-d.bin?url'),
    import('../recordings/gan-digits-g.bin?url'),
  ]);
  const [dWeights, gWeights] = await Promise.all([
    fetched(d.default, discriminatorArchitecture(config)),
    fetched(g.default, generatorArchitecture(config)),
  ]);
  const player = (weights: Float32Array[]) => ({ weights, memory: [], updates: 0, age: 0 });
  return {
    version: 1,
    config: { ...config, dOptimizer: 'sgd', gOptimizer: 'sgd' },
    step: 0,
    discriminator: player(dWeights),
    generator: player(gWeights),
  };
}
