import { beforeAll, describe, expect, test } from 'vitest';
import { makeReferenceEngine } from '../../src/gan/engines/reference.ts';
import { DEFAULT_CONFIG, OPTIMIZER_NAMES, type TrainingConfig } from '../../src/gan/protocol.ts';
import { makeRun } from '../../src/gan/trainer/run.ts';
import { tf } from '../../src/gan/networks/tf.ts';
import { onCpu } from './cpu.ts';
import { ofLaws } from './of-laws.ts';

beforeAll(onCpu);

const WILD: TrainingConfig = { ...DEFAULT_CONFIG, width: 8, gWidth: 8, batch: 16, dRate: 10, gRate: 10 };

describe('a run at learning rate 10', () => {
  test.for(OPTIMIZER_NAMES)(
    'with %s says at which step it diverged, whatever the stretches',
    async (optimizer) => {
      const config = { ...WILD, dOptimizer: optimizer, gOptimizer: optimizer };
      const told: unknown[] = [];
      for (const stretch of [1, 7, 200]) {
        const engine = makeReferenceEngine(config);
        const run = makeRun(engine);
        for (let tries = 0; ; tries++) {
          expect(tries, 'it diverges within 200 steps').toBeLessThan(200);
          const { divergedAt, snapshot } = await run.train(stretch, 0);
          if (divergedAt === null) continue;
          expect(snapshot.step).toBe(divergedAt - 1);
          // The last good state stays, and can be looked at.
          expect(engine.steps).toBe(divergedAt - 1);
          expect((await run.look()).quantities).toEqual(snapshot.quantities);
          expect(Object.values(snapshot.quantities).some(Number.isNaN)).toBe(false);
          told.push({ divergedAt, quantities: snapshot.quantities });
          break;
        }
        engine.dispose();
      }
      expect(told[1]).toEqual(told[0]);
      expect(told[2]).toEqual(told[0]);
    },
  );

  test('goes on when the rates are turned down', async () => {
    const engine = makeReferenceEngine(WILD);
    const wild = makeRun(engine);
    while ((await wild.train(1, 0)).divergedAt === null);
    engine.configure({ ...WILD, dRate: 0.001, gRate: 0.001 });
    const { divergedAt, snapshot } = await makeRun(engine).train(3, 0);
    expect(divergedAt).toBe(null);
    expect(snapshot.step).toBe(engine.steps);
    engine.dispose();
  });

  test('leaves no tensor behind', async () => {
    const before = tf.memory().numTensors;
    const engine = makeReferenceEngine(WILD);
    const run = makeRun(engine);
    while ((await run.train(5, 0)).divergedAt === null);
    await run.train(5, 0);
    engine.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });
});

test('warming up leaves the run where it was', async () => {
  const engine = makeReferenceEngine({ ...WILD, dRate: 0.01, gRate: 0.01 });
  const run = makeRun(engine);
  const before = await engine.checkpoint();
  await run.warmUp();
  expect(await engine.checkpoint()).toEqual(before);
  engine.dispose();
});

test('a sole update that diverges is taken back', async () => {
  const engine = makeReferenceEngine({ ...WILD, dOptimizer: 'sgd', gOptimizer: 'sgd', gRate: 0 });
  const run = makeRun(engine);
  const before = await run.look();
  const outcomes = [];
  for (let i = 0; i < 50; i++) outcomes.push(await run.update('d'));
  const diverged = outcomes.find(({ divergedAt }) => divergedAt !== null);
  expect(diverged?.divergedAt).toBe(1);
  expect(diverged?.snapshot).toMatchObject({ generator: ofLaws(before).generator });
  engine.dispose();
});
