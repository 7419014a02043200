import { beforeAll, describe, expect, test } from 'vitest';
import { fusedEngine } from '../../src/gan/engines/fused.ts';
import { loadKernel } from '../../src/gan/engines/load-kernel.ts';
import type { MakeEngine } from '../../src/gan/engines/engine.ts';
import {
  DEFAULT_CONFIG,
  DISCRIMINATOR_CONFIG,
  PLANE_CONFIG,
  type Snapshot,
  type TrainingConfig,
} from '../../src/gan/protocol.ts';
import { snapshotOf, untrained } from '../../src/gan/still/still.ts';
import { makeRun } from '../../src/gan/trainer/run.ts';
import { onCpu } from './cpu.ts';

let makeEngine: MakeEngine;
beforeAll(async () => {
  await onCpu();
  makeEngine = fusedEngine(await loadKernel());
});

const drawn: TrainingConfig = { ...PLANE_CONFIG, data: 'drawn', points: [-1, 0.5, 1, 0.25, 0, -1.5] };
const configs: Readonly<Record<string, TrainingConfig>> = {
  'the game on the line': DEFAULT_CONFIG,
  'a judge alone': { ...DISCRIMINATOR_CONFIG, fixedMean: 1, fixedSd: 0.5 },
  'bounded noise on the line': { ...DEFAULT_CONFIG, data: 'uniform', noise: 'uniform', gActivation: 'tanh' },
  'the game in the plane': PLANE_CONFIG,
  'eight parts': { ...PLANE_CONFIG, data: 'eight', seed: 7 },
  'points of a reader': drawn,
  'a ring without added noise': {
    ...PLANE_CONFIG,
    data: 'ring',
    instanceNoise: 0,
    gActivation: 'leaky-relu',
  },
  'a thread of noise': { ...PLANE_CONFIG, noiseDimension: 1, noise: 'uniform', loss: 'wasserstein' },
  'a G that ends in tanh': { ...PLANE_CONFIG, data: 'line', gOutput: 'tanh', dActivation: 'relu' },
  'no hidden layer': { ...PLANE_CONFIG, depth: 0, gDepth: 0, loss: 'least-squares' },
};

/** The trainer's own picture: single precision on the networks, the same observer. */
async function seen(config: TrainingConfig, steps: number) {
  const engine = makeEngine(config);
  if (steps > 0) engine.step(steps);
  const snapshot = await makeRun(engine).look();
  const checkpoint = await engine.checkpoint();
  engine.dispose();
  return { snapshot, checkpoint };
}

/** Every number of a picture, by name: its arrays, and its quantities as an array each. */
const numbersOf = (snapshot: Snapshot): [string, ArrayLike<number>][] => [
  ...Object.entries(snapshot).filter((entry): entry is [string, Float32Array] =>
    ArrayBuffer.isView(entry[1]),
  ),
  ...Object.entries(snapshot.quantities).map(([name, value]): [string, ArrayLike<number>] => [
    `quantity ${name}`,
    [value],
  ]),
  ...('manifold' in snapshot ? [['manifold', snapshot.manifold.points] as [string, Float32Array]] : []),
  ['counts', [snapshot.step, snapshot.dUpdates, snapshot.gUpdates]],
];

/**
 * The oracle is the trainer, whose networks compute in single precision: 1e-5 of an array's largest number, in the mean
 * over the array. Rounding moves mass over the edge of a cell where a fold of G lies on it, so that a cell alone may be
 * further off.
 */
function expectSame(actual: Snapshot, expected: Snapshot): void {
  const found = new Map(numbersOf(actual));
  for (const [name, numbers] of numbersOf(expected)) {
    const mine = found.get(name);
    if (mine?.length !== numbers.length) throw new Error(`${name}: another number of numbers`);
    const all = Array.from(numbers);
    const scale = Math.max(1e-3, ...all.filter(Number.isFinite).map(Math.abs));
    const off = all.map((x, i) => (Object.is(x, mine[i]) ? 0 : Math.abs(x - (mine[i] ?? NaN))));
    expect(off.reduce((sum, x) => sum + x, 0) / all.length / scale, name).toBeLessThan(1e-5);
  }
}

describe('a picture of a run that stands still', () => {
  test.each(Object.entries(configs))('is that of the trainer at step 0: %s', async (_name, config) => {
    const { snapshot } = await seen(config, 0);
    expectSame(untrained(config), snapshot);
  });

  test.each(Object.entries(configs))(
    'is that of the trainer where a run was kept: %s',
    async (_name, config) => {
      const { snapshot, checkpoint } = await seen({ ...config, batch: 16 }, 30);
      expectSame(snapshotOf(checkpoint), snapshot);
    },
  );
});
