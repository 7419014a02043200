import { beforeAll, describe, expect, test } from 'vitest';
import { checkCheckpoint } from '../../src/gan/contract/check-checkpoint.ts';
import { DATA_SETS } from '../../src/gan/line/data-sets.ts';
import { makeReferenceEngine } from '../../src/gan/engines/reference.ts';
import { gStepsOf } from '../../src/gan/contract/architecture.ts';
import { NOISE } from '../../src/gan/random/noise.ts';
import { makeLineObserver } from '../../src/gan/observe/line-observer.ts';
import {
  DISCRIMINATOR_CONFIG,
  needsRestart,
  type LineConfig,
  type TrainingConfig,
} from '../../src/gan/protocol.ts';
import { jsBetween, normal } from '../../src/math/index.ts';
import { expectClose } from '../setup/close.ts';
import { onCpu } from './cpu.ts';

beforeAll(onCpu);

const SMALL: TrainingConfig = {
  ...DISCRIMINATOR_CONFIG,
  width: 4,
  gWidth: 4,
  batch: 8,
  gSteps: 3,
  fixedMean: -0.5,
  fixedSd: 1.5,
};

describe('a fixed generator', () => {
  test('is z ↦ mean + sd·z, and no step moves it', async () => {
    const engine = makeReferenceEngine(SMALL);
    const start = await engine.probe();
    // Oracle: the formula, in single precision.
    const { nodes } = NOISE.gaussian;
    nodes.forEach((z, i) =>
      expectClose(start.generated[i] as number, -0.5 + 1.5 * z, { relative: 2e-7, absolute: 2e-7 }),
    );
    engine.step(3);
    engine.stepG();
    const after = await engine.probe();
    expect(after.generated).toEqual(start.generated);
    expect(after.logits).not.toEqual(start.logits);
    expect(after).toMatchObject({ step: 3, dUpdates: 3, gUpdates: 0 });
    expect(gStepsOf(SMALL)).toBe(0);
    engine.dispose();
  });

  test('goes through a checkpoint, and on from it as it would have', async () => {
    const engine = makeReferenceEngine(SMALL);
    engine.step(3);
    const stored = checkCheckpoint(JSON.parse(JSON.stringify(await engine.checkpoint())));
    expect(stored.generator.weights).toEqual([[1.5], [-0.5]]);
    const again = makeReferenceEngine(SMALL, stored);
    engine.step(2);
    again.step(2);
    expect(await again.probe()).toEqual(await engine.probe());
    [engine, again].forEach((each) => each.dispose());
  });

  test('starts another run when it is another map', () => {
    expect(needsRestart(SMALL, { ...SMALL, fixedMean: 0 })).toBe(true);
    expect(needsRestart(SMALL, { ...SMALL, fixedSd: 1 })).toBe(true);
    expect(needsRestart(SMALL, { ...SMALL, generator: 'network' })).toBe(true);
    expect(needsRestart(SMALL, { ...SMALL, dRate: 1 })).toBe(false);
  });
});

describe('D alone, trained between two fixed laws', () => {
  const pairs: [string, Partial<LineConfig>][] = [
    ['two hills and a bell', {}],
    ['one hill and a bell beside it', { data: 'one-gaussian', fixedMean: -0.5, fixedSd: 1 }],
    ['one law twice', { data: 'one-gaussian', fixedMean: 1, fixedSd: 0.7 }],
  ];
  test.for(pairs)('brings its mean BCE down to log 2 − JSD: %s', { timeout: 120_000 }, async ([, change]) => {
    const config = { ...DISCRIMINATOR_CONFIG, ...change };
    // Oracle: the divergence of the two densities by adaptive integration; bins of a fortieth lose some 1e-4 of it.
    const best =
      Math.LN2 - jsBetween(DATA_SETS[config.data].density, normal(config.fixedMean, config.fixedSd));
    const engine = makeReferenceEngine(config);
    const observe = makeLineObserver(config);
    const look = async () => observe(await engine.probe(), 0).quantities;
    const start = await look();
    expectClose(-start.criterion / 2, best, { absolute: 2e-4 });
    let loss = start['d-loss'];
    for (let i = 0; i < 5; i++) {
      engine.step(100);
      const now = await look();
      // D's own loss never passes the least there is, and neither law moves.
      expect(now['d-loss']).toBeGreaterThanOrEqual(-now.criterion / 2);
      expect(now.criterion).toBe(start.criterion);
      loss = now['d-loss'];
    }
    expect(start['d-loss'] - best).toBeGreaterThan(0.02);
    expectClose(loss, best, { absolute: 0.01 });
    engine.dispose();
  });
});
