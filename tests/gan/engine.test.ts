import { beforeAll, describe, expect, test } from 'vitest';
import { fusedEngine } from '../../src/gan/engines/fused.ts';
import { makeReferenceEngine } from '../../src/gan/engines/reference.ts';
import { loadKernel } from '../../src/gan/engines/load-kernel.ts';
import { makeLineObserver } from '../../src/gan/observe/line-observer.ts';
import { isSound } from '../../src/gan/observe/observe.ts';
import { type ProbeOutputs } from '../../src/gan/observe/probe-outputs.ts';
import {
  ACTIVATION_NAMES,
  DATA_NAMES,
  DEFAULT_CONFIG,
  LOSS_NAMES,
  NOISE_NAMES,
  OPTIMIZER_NAMES,
  ENGINE_NAMES,
  type Checkpoint,
  type EngineName,
  type TrainingConfig,
} from '../../src/gan/protocol.ts';
import { tf } from '../../src/gan/networks/tf.ts';
import { onCpu } from './cpu.ts';
import type { Engine, MakeEngine } from '../../src/gan/engines/engine.ts';

let fused: MakeEngine;
beforeAll(async () => {
  await onCpu();
  fused = fusedEngine(await loadKernel());
});

const MAKERS: Record<EngineName, MakeEngine> = {
  reference: makeReferenceEngine,
  fused: (config, checkpoint) => fused(config, checkpoint),
};

/** Small enough that a hundred steps are quick. */
const SMALL: TrainingConfig = { ...DEFAULT_CONFIG, width: 4, gWidth: 4, batch: 16, dSteps: 2 };

async function withEngine<T>(engine: Engine, use: (engine: Engine) => Promise<T>): Promise<T> {
  try {
    return await use(engine);
  } finally {
    engine.dispose();
  }
}

/** The curves after each step of some. */
async function trace(engine: Engine, steps: number): Promise<ProbeOutputs[]> {
  const curves = [await engine.probe()];
  for (let i = 0; i < steps; i++) {
    engine.step(1);
    curves.push(await engine.probe());
  }
  return curves;
}

describe.for(ENGINE_NAMES)('the %s engine', (name) => {
  const makeEngine = MAKERS[name];

  test('gives the same trace for the same seed, bit for bit', async () => {
    const one = await withEngine(makeEngine(SMALL), (engine) => trace(engine, 20));
    const two = await withEngine(makeEngine(SMALL), (engine) => trace(engine, 20));
    const other = await withEngine(makeEngine({ ...SMALL, seed: 2 }), (engine) => trace(engine, 1));
    expect(two).toEqual(one);
    expect(other[1]?.generated).not.toEqual(one[1]?.generated);
  });

  test('takes n steps at once as it takes them one by one', async () => {
    const single = await withEngine(makeEngine(SMALL), (engine) => trace(engine, 12));
    await withEngine(makeEngine(SMALL), async (engine) => {
      engine.step(12);
      expect(await engine.probe()).toEqual(single.at(-1));
    });
  });

  test('moves D alone in a D step and G alone in a G step', async () => {
    await withEngine(makeEngine(SMALL), async (engine) => {
      const start = await engine.probe();
      engine.stepD();
      const afterD = await engine.probe();
      expect(afterD.generated).toEqual(start.generated);
      expect(afterD.logits).not.toEqual(start.logits);
      engine.stepG();
      const afterG = await engine.probe();
      expect(afterG.generated).not.toEqual(afterD.generated);
      expect(afterG.logits).toEqual(afterD.logits);
      expect(afterG).toMatchObject({ step: 0, dUpdates: 1, gUpdates: 1 });
    });
  });

  test('takes dSteps updates of D and gSteps of G in a step', async () => {
    await withEngine(makeEngine({ ...SMALL, dSteps: 3, gSteps: 2 }), async (engine) => {
      engine.step(4);
      expect(await engine.probe()).toMatchObject({ step: 4, dUpdates: 12, gUpdates: 8 });
    });
  });

  test('keeps its tensor count level over many steps', { timeout: 60_000 }, async () => {
    const outside = tf.memory().numTensors;
    await withEngine(
      makeEngine({ ...SMALL, width: 2, gWidth: 2, batch: 4, instanceNoise: 0.1 }),
      async (engine) => {
        engine.step(1);
        engine.mark();
        await engine.probe();
        const level = tf.memory().numTensors;
        for (let i = 0; i < 10; i++) {
          engine.step(100);
          await engine.probe();
          engine.mark();
          await engine.checkpoint();
          expect(tf.memory().numTensors).toBe(level);
        }
        engine.rewind();
        engine.mark();
        expect(tf.memory().numTensors).toBe(level);
      },
    );
    expect(tf.memory().numTensors).toBe(outside);
  });

  test.for(OPTIMIZER_NAMES)(
    'goes on from a checkpoint of %s through JSON exactly as it would have',
    async (optimizer) => {
      const config = { ...SMALL, dOptimizer: optimizer, gOptimizer: optimizer, dRate: 0.01, gRate: 0.01 };
      const { stored, expected } = await withEngine(makeEngine(config), async (engine) => {
        engine.step(7);
        engine.stepD();
        const text = JSON.stringify(await engine.checkpoint());
        return { stored: text, expected: await trace(engine, 8) };
      });
      const resumed = makeEngine(config, JSON.parse(stored) as Checkpoint);
      expect(await withEngine(resumed, (engine) => trace(engine, 8))).toEqual(expected);
    },
  );

  test('goes back to its mark, and the same steps lead the same way again', async () => {
    await withEngine(makeEngine(SMALL), async (engine) => {
      engine.step(5);
      engine.mark();
      const there = await engine.probe();
      const onwards = await trace(engine, 3);
      engine.rewind();
      expect(await engine.probe()).toEqual(there);
      expect(await trace(engine, 3)).toEqual(onwards);
    });
  });

  test('takes new settings in the middle, and a new optimiser starts without memory', async () => {
    await withEngine(makeEngine(SMALL), async (engine) => {
      engine.step(3);
      engine.configure({
        ...SMALL,
        dOptimizer: 'momentum',
        gOptimizer: 'momentum',
        batch: 5,
        loss: 'wasserstein',
        instanceNoise: 0.2,
      });
      const { discriminator, step } = await engine.checkpoint();
      expect(step).toBe(3);
      expect(discriminator).toMatchObject({ updates: 6, age: 0 });
      expect(discriminator.memory.flat().every((value) => value === 0)).toBe(true);
      expect(() => engine.rewind()).toThrow('no mark');
      engine.step(3);
      expect(isSound(await engine.probe(), SMALL)).toBe(true);
    });
  });
});

describe.for(ENGINE_NAMES)('every frame of the %s engine has V ≤ C(G) and no NaN', (name) => {
  const makeEngine = MAKERS[name];
  const configs: [string, Partial<TrainingConfig>][] = [
    ...LOSS_NAMES.map((loss): [string, Partial<TrainingConfig>] => [loss, { loss }]),
    ...OPTIMIZER_NAMES.map((optimizer): [string, Partial<TrainingConfig>] => [
      optimizer,
      { dOptimizer: optimizer, gOptimizer: optimizer },
    ]),
    ...DATA_NAMES.map((data): [string, Partial<TrainingConfig>] => [data, { data }]),
    ...NOISE_NAMES.map((noise): [string, Partial<TrainingConfig>] => [`${noise} noise`, { noise }]),
    ...ACTIVATION_NAMES.map((activation): [string, Partial<TrainingConfig>] => [
      activation,
      { dActivation: activation, gActivation: activation },
    ]),
    ['a batch of one', { batch: 1 }],
    ['no hidden layer', { depth: 0, gDepth: 0 }],
    ['four hidden layers', { depth: 4, gDepth: 4 }],
    ['a width of one', { width: 1, gWidth: 1 }],
    ['instance noise', { instanceNoise: 0.3 }],
    ['instance noise, ReLU and uniform noise', { instanceNoise: 0.1, gActivation: 'relu', noise: 'uniform' }],
    ['rates of zero', { dRate: 0, gRate: 0 }],
    ['five D steps and two of G', { dSteps: 5, gSteps: 2 }],
  ];
  test.for(configs)('with %s', async ([, change]) => {
    const config = { ...SMALL, ...change };
    const observe = makeLineObserver(config);
    for (const curves of await withEngine(makeEngine(config), (engine) => trace(engine, 10))) {
      expect(isSound(curves, config)).toBe(true);
      const { quantities, ...rest } = observe(curves, 0);
      expect(quantities.value).toBeLessThanOrEqual(quantities.criterion);
      expect(Math.abs(quantities.criterion - (-Math.log(4) + 2 * quantities.js))).toBeLessThan(1e-12);
      expect(quantities.kl).toBeGreaterThanOrEqual(0);
      expect(quantities['kl-reverse']).toBeGreaterThanOrEqual(0);
      expect(quantities.kl === Infinity).toBe(quantities['missed-mass'] > 0);
      if (config.instanceNoise > 0) expect(quantities.kl).toBeLessThan(Infinity);
      const numbers = [rest.x, rest.data, rest.generator, rest.discriminator, rest.optimal]
        .map((row) => [...row])
        .flat();
      expect(numbers.every(Number.isFinite)).toBe(true);
    }
  });

  test('Gaussian noise and leaky ReLU begin with a finite KL, uniform noise with an infinite one', async () => {
    const klOf = async (config: TrainingConfig) =>
      makeLineObserver(config)(await withEngine(makeEngine(config), (engine) => engine.probe()), 0).quantities
        .kl;
    expect(await klOf(DEFAULT_CONFIG)).toBeLessThan(Infinity);
    expect(await klOf({ ...DEFAULT_CONFIG, noise: 'uniform' })).toBe(Infinity);
    expect(await klOf({ ...DEFAULT_CONFIG, noise: 'uniform', instanceNoise: 0.1 })).toBeLessThan(Infinity);
  });
});
