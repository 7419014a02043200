import { beforeAll, describe, expect, test } from 'vitest';
import { sigmoid, softplus } from '../../../src/math/index.ts';
import { checkCheckpoint } from '../../../src/gan/contract/check-checkpoint.ts';
import { checkConfig } from '../../../src/gan/contract/check-config.ts';
import { fusedEngine } from '../../../src/gan/engines/fused.ts';
import { loadKernel } from '../../../src/gan/engines/load-kernel.ts';
import { makeReferenceEngine } from '../../../src/gan/engines/reference.ts';
import { makeObserver } from '../../../src/gan/observe/observe.ts';
import { loadDigits } from '../../../src/gan/pictures/load-digits.ts';
import { NoDigits } from '../../../src/gan/pictures/no-digits.ts';
import {
  PICTURE_CONFIG,
  PIXELS,
  SHOWN_PICTURES,
  type Checkpoint,
  type PictureSnapshot,
  type TrainingConfig,
} from '../../../src/gan/protocol.ts';
import { untrained } from '../../../src/gan/still/still.ts';
import { expectClose } from '../../setup/close.ts';
import { onCpu } from '../cpu.ts';
import { CONFIG, Thread } from '../thread.ts';
import type { Engine, MakeEngine } from '../../../src/gan/engines/engine.ts';

let makeFused: MakeEngine;
beforeAll(async () => {
  await onCpu();
  await loadDigits();
  makeFused = fusedEngine(await loadKernel());
});

/** Small enough that the reference is quick. */
const SMALL: TrainingConfig = { ...PICTURE_CONFIG, width: 12, gWidth: 12, batch: 10 };

/** A snapshot of an engine. */
const look = async (engine: Engine): Promise<PictureSnapshot> =>
  makeObserver(engine.config)(await engine.probe(), 0) as PictureSnapshot;

/** Every number of both players, to `relative` of the largest in its variable. */
function expectSameWeights(actual: Checkpoint, expected: Checkpoint, relative: number): void {
  for (const player of ['discriminator', 'generator'] as const)
    expected[player].weights.forEach((row, i) => {
      const absolute = relative * Math.max(...Array.from(row, Math.abs));
      row.forEach((weight, k) => {
        const what = `${player}, variable ${i}, number ${k}`;
        expectClose(actual[player].weights[i]?.[k] ?? NaN, weight, { absolute, what });
      });
    });
}

describe('a run on pictures', () => {
  test.for<[string, Partial<TrainingConfig>]>([
    ['all digits', {}],
    ['one class and a penalty', { data: 'digit-3', penalty: 1, dSteps: 2 }],
    ['uniform noise and another loss', { noise: 'uniform', noiseDimension: 5, loss: 'minimax', depth: 1 }],
  ])('is the same on both engines after 20 steps, to 1e-4: %s', async ([, change]) => {
    const config = { ...SMALL, ...change };
    const ends = [makeReferenceEngine, makeFused].map(async (make) => {
      const engine = make(config);
      engine.step(20);
      const end = await engine.checkpoint();
      const snapshot = await look(engine);
      engine.dispose();
      return { end, snapshot };
    });
    const [reference, fused] = await Promise.all(ends);
    if (!reference || !fused) throw new Error('there are two engines');
    expectSameWeights(fused.end, reference.end, 1e-4);
    for (const name of ['d-loss', 'g-loss', 'd-held-out'] as const)
      expectClose(fused.snapshot.quantities[name], reference.snapshot.quantities[name], { absolute: 1e-4 });
  });

  test('goes on from its checkpoint as if it had never stopped, in rows that a message hands over', async () => {
    const whole = makeFused(SMALL);
    whole.step(30);
    const half = makeFused(SMALL);
    half.step(10);
    const kept = await half.checkpoint();
    expect(kept.generator.weights.every((row) => row instanceof Float32Array)).toBe(true);
    const rest = makeFused(SMALL, checkCheckpoint(structuredClone(kept)));
    rest.step(20);
    expect(await rest.checkpoint()).toEqual(await whole.checkpoint());
    [whole, half, rest].forEach((engine) => engine.dispose());
  });

  test('shows the same codes and digits in every snapshot, and means over what D answers', async () => {
    const engine = makeFused(SMALL);
    const first = await look(engine);
    engine.step(20);
    const last = await look(engine);
    expect(last.real).toEqual(first.real);
    expect(last.fakes).not.toEqual(first.fakes);
    expect(first.fakes).toHaveLength(SHOWN_PICTURES * PIXELS);
    // Oracle: the formulas of the losses on what D answered.
    const { logits, fakeLogits } = await engine.probe();
    const half = logits.length / 2;
    const mean = (values: Float32Array, of: (x: number) => number) =>
      values.reduce((sum, x) => sum + of(x), 0) / values.length;
    const { quantities } = last;
    const d = (mean(logits.subarray(0, half), (x) => softplus(-x)) + mean(fakeLogits, softplus)) / 2;
    expectClose(quantities['d-loss'], d, { relative: 1e-12 });
    expectClose(
      quantities['g-loss'],
      mean(fakeLogits, (x) => softplus(-x)),
      { relative: 1e-12 },
    );
    expectClose(quantities['d-held-out'], mean(logits.subarray(half), sigmoid), { relative: 1e-12 });
    expect(quantities['d-real']).toBeGreaterThan(quantities['d-fake']);
    engine.dispose();
  });

  test('looks before its first step as the still picture of its settings does', async () => {
    const engine = makeFused(SMALL);
    const still = untrained(SMALL) as PictureSnapshot;
    const { fakes, quantities } = await look(engine);
    // Oracle: plain arithmetic in double precision; a grey may round the other way.
    fakes.forEach((grey, i) => expect(Math.abs(grey - (still.fakes[i] as number))).toBeLessThanOrEqual(1));
    expectClose(quantities['d-loss'], still.quantities['d-loss'], { relative: 1e-5 });
    engine.dispose();
  });
});

describe('the settings of pictures', () => {
  test('hold larger networks than those of the plane, and a training set of their own', () => {
    expect(checkConfig({ ...SMALL, noiseDimension: 64, width: 256 })).toMatchObject({ width: 256 });
    expect(() => checkConfig({ ...SMALL, noiseDimension: 65 })).toThrow(/noiseDimension/);
    expect(() => checkConfig({ ...SMALL, data: 'gaussians', noiseDimension: 3 })).toThrow(/noiseDimension/);
    expect(() => checkConfig({ ...SMALL, data: 'digit-10' })).toThrow(/data/);
    for (const change of [
      { trainingPoints: 5 },
      { generator: 'fixed' },
      { dataNoise: 0.1 },
      { instanceNoise: 1 },
    ])
      expect(() => checkConfig({ ...SMALL, ...change })).toThrow(Object.keys(change)[0]);
  });
});

describe('a worker', () => {
  test('tells how much of the data has come, and says so where they cannot be had', async () => {
    const thread = new Thread();
    thread.onPrepare = (_config, onProgress) => {
      onProgress(50, 100);
      return Promise.reject(new NoDigits('damaged', 'a test'));
    };
    thread.start(1, 'cpu', CONFIG);
    expect(await thread.wait('failed')).toMatchObject({ run: 1, code: 'bad-data' });
    expect(await thread.wait('fetching')).toMatchObject({ received: 50, total: 100 });
    // The next wish is carried out.
    thread.onPrepare = () => Promise.resolve();
    thread.start(2, 'cpu', CONFIG);
    expect(await thread.wait('snapshot')).toMatchObject({ run: 2 });
    await thread.close(2);
  });
});
