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
  OUTPUT_NAMES,
  PLANE_CONFIG,
  PLANE_DATA_NAMES,
  type Checkpoint,
  type TrainingConfig,
} from '../../src/gan/protocol.ts';
import { makeRun } from '../../src/gan/trainer/run.ts';
import { expectClose } from '../setup/close.ts';
import { pairwise } from '../setup/pairwise.ts';
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
        ...rows.slice(layer, layer + 2).flatMap((numbers) => Array.from(numbers, Math.abs)),
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

type Change = Partial<TrainingConfig>;

/** Every setting that reaches an engine, with each of its kinds; `pairwise` lets each kind meet each other one. */
const CHOICES: readonly (readonly Change[])[] = [
  LOSS_NAMES.map((loss) => ({ loss })),
  OPTIMIZER_NAMES.map((dOptimizer) => ({ dOptimizer })),
  OPTIMIZER_NAMES.map((gOptimizer) => ({ gOptimizer })),
  ACTIVATION_NAMES.map((dActivation) => ({ dActivation })),
  ACTIVATION_NAMES.map((gActivation) => ({ gActivation })),
  OUTPUT_NAMES.map((gOutput) => ({ gOutput })),
  NOISE_NAMES.map((noise) => ({ noise })),
  [
    { data: 'three-gaussians', noiseDimension: 1 },
    { data: 'uniform', noiseDimension: 1 },
    { data: 'line', noiseDimension: 1 },
    { data: 'drawn', noiseDimension: 2, points: [-1, 0.5, 1, 1.25, 0, -2] },
  ],
  [{ dSteps: 2 }, { gSteps: 3 }, { dSteps: 0 }, { gSteps: 0 }],
  [
    { depth: 0, gDepth: 1, gWidth: 9 },
    { depth: 2, width: 17, gDepth: 0 },
    { depth: 1, width: 1, gDepth: 3, gWidth: 6 },
  ],
  [{ penalty: 0 }, { penalty: 0.5 }],
  [{ instanceNoise: 0 }, { instanceNoise: 0.3 }],
  [{ dataNoise: 0 }, { dataNoise: 0.4 }],
  [{ trainingPoints: 0 }, { trainingPoints: 7 }],
];

const told = (change: Change): string =>
  Object.entries(change)
    .map(([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(', ');

/** Adam and its like divide by the size of a gradient, and so make much of the rounding of a small one in a deep network. */
const plain = { dOptimizer: 'sgd', gOptimizer: 'sgd' } as const;

describe('after a hundred steps from one seed, fused and reference hold the same weights to 1e-4', () => {
  // Oracle: the reference engine on tfjs's cpu backend, which sums in double precision.
  const agree = async (change: Change, steps = 100) => {
    const config = { ...SMALL, ...change };
    const expected = await after(makeReferenceEngine, config, steps);
    expectSameWeights(await after(makeFused, config, steps), expected, 1e-4);
  };
  test.for(pairwise(CHOICES).map((change) => [told(change), change] as const))('with %s', ([, change]) =>
    agree(change),
  );

  const edges: [string, Change][] = [
    ['a batch of one', { batch: 1, dRate: 0.001, gRate: 0.001 }],
    ['a fixed G', { generator: 'fixed' }],
    ...DATA_NAMES.map((data): [string, Change] => [data, { data }]),
    ...PLANE_DATA_NAMES.filter((data) => data !== 'drawn').map((data): [string, Change] => [
      `${data} in the plane`,
      { data, noiseDimension: 2 },
    ]),
    ['six hidden layers', { depth: 6, gDepth: 6, ...plain }],
    ['a D much wider than G, with a penalty', { width: 48, gWidth: 1, gDepth: 1, penalty: 0.5 }],
    ['the largest seed', { seed: 4294967295 }],
  ];
  test.for(edges)('with %s', ([, change]) => agree(change));

  test('with the largest networks, after a step', () =>
    agree({ depth: 6, width: 128, gDepth: 6, gWidth: 128, batch: 8, dSteps: 1, ...plain }, 1));

  test('with the largest batch, after a step', () => agree({ batch: 2048 }, 1));
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
