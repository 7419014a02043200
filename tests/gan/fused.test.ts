import { beforeAll, describe, expect, test } from 'vitest';
import { fusedEngine } from '../../src/gan/engines/fused.ts';
import { makeReferenceEngine } from '../../src/gan/engines/reference.ts';
import { loadKernel } from '../../src/gan/engines/load-kernel.ts';
import {
  ACTIVATION_NAMES,
  DATA_NAMES,
  DEFAULT_CONFIG,
  LOSS_NAMES,
  NOISE_NAMES,
  OPTIMIZER_NAMES,
  PLANE_CONFIG,
  PLANE_DATA_NAMES,
  type Checkpoint,
  type TrainingConfig,
} from '../../src/gan/protocol.ts';
import { makeRun } from '../../src/gan/trainer/run.ts';
import { expectClose } from '../setup/close.ts';
import { onCpu } from './cpu.ts';
import type { MakeEngine } from '../../src/gan/engines/engine.ts';

let makeFused: MakeEngine;
beforeAll(async () => {
  await onCpu();
  makeFused = fusedEngine(await loadKernel());
});

/** Small enough that a hundred steps of the reference are quick, and gentle enough that rounding does not grow. */
const SMALL: TrainingConfig = {
  ...DEFAULT_CONFIG,
  width: 6,
  gWidth: 6,
  batch: 20,
  dSteps: 2,
  dRate: 0.005,
  gRate: 0.005,
};

async function after(makeEngine: MakeEngine, config: TrainingConfig, steps: number): Promise<Checkpoint> {
  const engine = makeEngine(config);
  engine.step(steps);
  const checkpoint = await engine.checkpoint();
  engine.dispose();
  return checkpoint;
}

/** Every number, to `relative` of the largest in its layer: one near 0 is a difference of larger ones. */
function expectSameWeights(actual: Checkpoint, expected: Checkpoint, relative: number): void {
  for (const player of ['discriminator', 'generator'] as const) {
    const rows = expected[player].weights;
    rows.forEach((row, i) => {
      const layer = i - (i % 2);
      const size = Math.max(
        ...rows
          .slice(layer, layer + 2)
          .flat()
          .map(Math.abs),
      );
      row.forEach((weight, k) => {
        const what = `${player}, variable ${i}, number ${k}:`;
        expectClose(actual[player].weights[i]?.[k] as number, weight, {
          absolute: relative * size,
          what,
        });
      });
    });
    expect(actual[player]).toMatchObject({ updates: expected[player].updates, age: expected[player].age });
  }
}

describe('after a hundred steps from one seed, fused and reference hold the same weights to 1e-4', () => {
  // Oracle: the reference engine on tfjs's cpu backend, which sums in double precision.
  const configs: [string, Partial<TrainingConfig>][] = [
    ...LOSS_NAMES.map((loss): [string, Partial<TrainingConfig>] => [loss, { loss }]),
    ...OPTIMIZER_NAMES.map((optimizer): [string, Partial<TrainingConfig>] => [
      optimizer,
      { dOptimizer: optimizer, gOptimizer: optimizer },
    ]),
    ...ACTIVATION_NAMES.map((activation): [string, Partial<TrainingConfig>] => [
      activation,
      { dActivation: activation, gActivation: activation },
    ]),
    ...DATA_NAMES.map((data): [string, Partial<TrainingConfig>] => [data, { data }]),
    ...NOISE_NAMES.map((noise): [string, Partial<TrainingConfig>] => [`${noise} noise`, { noise }]),
    ...ACTIVATION_NAMES.map((activation): [string, Partial<TrainingConfig>] => [
      `a penalty, ${activation}`,
      { dActivation: activation, gActivation: activation, penalty: 0.5 },
    ]),
    ['a batch of one', { batch: 1, dRate: 0.001, gRate: 0.001 }],
    ['no hidden layer', { depth: 0, gDepth: 0 }],
    ['four hidden layers', { depth: 4, gDepth: 4 }],
    ['a width of one', { width: 1, gWidth: 1 }],
    ['a width of 17', { width: 17, gWidth: 17 }],
    ['instance noise', { instanceNoise: 0.3 }],
    ['one D step and three of G', { dSteps: 1, gSteps: 3 }],
    ['a fixed G', { generator: 'fixed' }],
    ...PLANE_DATA_NAMES.map((data): [string, Partial<TrainingConfig>] => [
      `${data} in the plane`,
      { data, noiseDimension: 2, points: data === 'drawn' ? [-1, 0.5, 1, 1.25, 0, -2] : [] },
    ]),
    ['one-dimensional noise in the plane', { data: 'ring', noise: 'uniform' }],
    ['a G unlike D', { data: 'line', noiseDimension: 2, gDepth: 1, gWidth: 9, instanceNoise: 0.1 }],
    ['a D much wider than G, with a penalty', { width: 48, gWidth: 1, gDepth: 1, penalty: 0.5 }],
    ['the largest seed', { seed: 4294967295 }],
  ];
  test.for(configs)('with %s', async ([, change]) => {
    const config = { ...SMALL, ...change };
    const expected = await after(makeReferenceEngine, config, 100);
    expectSameWeights(await after(makeFused, config, 100), expected, 1e-4);
  });

  test.for(LOSS_NAMES.flatMap((loss) => OPTIMIZER_NAMES.map((optimizer) => [loss, optimizer] as const)))(
    'with %s and %s, tanh',
    async ([loss, optimizer]) => {
      const config: TrainingConfig = {
        ...SMALL,
        loss,
        dOptimizer: optimizer,
        gOptimizer: optimizer,
        dActivation: 'tanh',
        gActivation: 'tanh',
        noise: 'uniform',
      };
      const expected = await after(makeReferenceEngine, config, 100);
      expectSameWeights(await after(makeFused, config, 100), expected, 1e-4);
    },
  );
});

describe('a run that leaves all bounds and comes back', () => {
  test('is seen to have diverged at the same step, however far apart the looks are', async () => {
    const config: TrainingConfig = {
      ...PLANE_CONFIG,
      dOptimizer: 'sgd',
      gOptimizer: 'sgd',
      dRate: 10,
      gRate: 10,
      batch: 16,
      width: 8,
      gWidth: 8,
    };
    const divergedBy = async (stride: number): Promise<number | null> => {
      const engine = makeFused(config);
      const run = makeRun(engine);
      for (let step = 0; step < 3000; step += stride) {
        const { divergedAt } = await run.train(stride, 0);
        if (divergedAt !== null) {
          engine.dispose();
          return divergedAt;
        }
      }
      return null;
    };
    const one = await divergedBy(1);
    expect(one).toBeGreaterThan(1);
    for (const stride of [3, 17, 500]) expect(await divergedBy(stride)).toBe(one);
  });
});
