import { beforeAll, describe, expect, test } from 'vitest';
import { isGaugeStep, isQualityStep } from '../../src/gan/contract/gauge-steps.ts';
import { fusedEngine } from '../../src/gan/engines/fused.ts';
import { loadKernel } from '../../src/gan/engines/load-kernel.ts';
import { loadDigits } from '../../src/gan/pictures/load-digits.ts';
import { loadClassifier } from '../../src/gan/quality/load-classifier.ts';
import {
  AUTOENCODER_CONFIG,
  DEFAULT_CONFIG,
  PICTURE_CONFIG,
  type Snapshot,
  type TrainingConfig,
} from '../../src/gan/protocol.ts';
import { makeRun } from '../../src/gan/trainer/run.ts';
import { onCpu } from './cpu.ts';
import type { MakeEngine } from '../../src/gan/engines/engine.ts';

const SMALL: TrainingConfig = { ...PICTURE_CONFIG, depth: 1, width: 8, gDepth: 1, gWidth: 8, batch: 8 };

let make: MakeEngine;
beforeAll(async () => {
  await onCpu();
  await loadDigits();
  make = fusedEngine(await loadKernel());
});

const frechetOf = ({ quantities }: Snapshot): number | undefined =>
  'frechet' in quantities ? quantities.frechet : undefined;

/** The Fréchet distance after each of some stretches of training. */
async function frechets(
  config: TrainingConfig,
  stretches: readonly number[],
): Promise<(number | undefined)[]> {
  const engine = make(config);
  const run = makeRun(engine);
  const seen = [frechetOf(await run.look())];
  for (const steps of stretches) seen.push(frechetOf((await run.train(steps, 0)).snapshot));
  engine.dispose();
  return seen;
}

describe('the quality of a run on pictures', () => {
  test('is not told before the classifier has come', async () => {
    expect(await frechets(SMALL, [10])).toEqual([undefined, undefined]);
  });

  test('is measured at steps of its own, whatever the pace, and stands until the next', async () => {
    await loadClassifier();
    const [start, between, measured] = await frechets(SMALL, [30, 50]);
    expect(start).toBeGreaterThan(0);
    expect(between).toBe(start);
    expect(measured).not.toBe(start);
    const slowly = await frechets(SMALL, [10, 10, 10, 10, 10, 10, 10, 10]);
    expect(slowly.at(-1)).toBe(measured);
    expect(slowly.slice(0, -1).every((frechet) => frechet === start)).toBe(true);
  });

  test('is not asked of an autoencoder, nor of points', async () => {
    await loadClassifier();
    expect(await frechets({ ...AUTOENCODER_CONFIG, width: 8, gWidth: 8 }, [])).toEqual([undefined]);
    expect(await frechets(DEFAULT_CONFIG, [])).toEqual([undefined]);
  });
});

test('quality is measured at gauge steps only, four times in each doubling of a run', () => {
  const steps = Array.from({ length: 5121 }, (_, step) => step).filter(isQualityStep);
  expect(steps.slice(0, 4)).toEqual([0, 80, 160, 240]);
  expect(steps.every(isGaugeStep)).toBe(true);
  for (const from of [640, 1280, 2560])
    expect(steps.filter((step) => step > from && step <= 2 * from)).toHaveLength(4);
});
