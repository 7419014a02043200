// A link names a run by its settings alone, so that the numbers behind them may never move: what a teacher has seen and
// sent is what a class must see.
import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { MakeEngine } from '../../src/gan/engines/engine.ts';
import { fusedEngine } from '../../src/gan/engines/fused.ts';
import { loadKernel } from '../../src/gan/engines/load-kernel.ts';
import {
  DEFAULT_CONFIG,
  DISCRIMINATOR_CONFIG,
  PLANE_CONFIG,
  type TrainingConfig,
} from '../../src/gan/protocol.ts';
import { onCpu } from './cpu.ts';

let make: MakeEngine;
beforeAll(async () => {
  await onCpu();
  make = fusedEngine(await loadKernel());
});

/** The digest of every weight and moment after 300 steps. */
async function digestOf(config: TrainingConfig): Promise<string> {
  const engine = make(config);
  engine.step(300);
  const { discriminator, generator } = await engine.checkpoint();
  engine.dispose();
  const hash = createHash('sha256');
  for (const { weights, memory } of [discriminator, generator])
    for (const row of [...weights, ...memory]) hash.update(Float32Array.from(row));
  return hash.digest('hex').slice(0, 16);
}

const tanh = { dActivation: 'tanh', gActivation: 'tanh' } as const;
const far: TrainingConfig = {
  ...PLANE_CONFIG,
  data: 'drawn',
  points: [2.4, 2.4, 2.6, 2.4, 2.4, 2.6, 2.6, 2.6],
  dOptimizer: 'sgd',
  gOptimizer: 'sgd',
  dRate: 0.1,
  penalty: 0,
};

/** What the presets of the cells begin, with digests from the time when both players had one optimiser. */
const RUNS: readonly (readonly [name: string, digest: string, config: TrainingConfig])[] = [
  ['the 1-D game', '2acdb221a79e8a44', DEFAULT_CONFIG],
  ['eight D steps', 'e2388065c526b91f', { ...DEFAULT_CONFIG, dSteps: 8 }],
  ['three Gaussians', '8fc39fdb3f7b7bfa', { ...DEFAULT_CONFIG, data: 'three-gaussians' }],
  ['uniform noise and tanh', '13e703e3e6d086b2', { ...DEFAULT_CONFIG, ...tanh, noise: 'uniform' }],
  ['D alone', 'd382515606bc8bac', DISCRIMINATOR_CONFIG],
  ['the lab', '5463bb6a7070322b', PLANE_CONFIG],
  [
    'a collapse',
    'fd5f0cd8554b98d7',
    { ...PLANE_CONFIG, data: 'eight', gRate: 0.0001, gDepth: 1, penalty: 0 },
  ],
  ['a vanishing gradient', 'a958d126598fe827', { ...far, loss: 'minimax' }],
  ['a critic', '9446b1dcdd581b9d', { ...far, loss: 'wasserstein', dRate: 0.01 }],
  ['a penalty', '38014f1844e33af0', { ...far, loss: 'minimax', penalty: 1 }],
  ['a curve', '98b321fa3e2fec9b', { ...PLANE_CONFIG, noiseDimension: 1, instanceNoise: 0 }],
];

test.for(RUNS)('the weights of %s are those of ever, bit for bit', async ([, digest, config]) => {
  expect(await digestOf(config)).toBe(digest);
});
