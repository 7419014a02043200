import { beforeAll, describe, expect, test } from 'vitest';
import { gan2d } from '../../../components/cells/gan-2d.ts';
import { fusedEngine } from '../../../src/gan/engines/fused.ts';
import type { Engine } from '../../../src/gan/engines/engine.ts';
import { loadKernel } from '../../../src/gan/engines/load-kernel.ts';
import { makeRun } from '../../../src/gan/trainer/run.ts';
import type { TrainingConfig } from '../../../src/gan/protocol.ts';
import { initialValues } from '../../../src/notebook/widget.ts';
import { onCpu } from '../cpu.ts';
import { courseOf, presetConfig, PROMISES } from './preset-promises.ts';

let make: (config: TrainingConfig) => Engine;

beforeAll(async () => {
  await onCpu();
  make = fusedEngine(await loadKernel());
});

test('every preset has a promise', () => {
  const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id).sort();
  expect(ids(PROMISES)).toEqual(ids(gan2d.presets));
});

describe.each(PROMISES)('$id', (promised) => {
  const { id, words, keeps } = promised;

  test('is the config that the cell makes of it', () => {
    const values = initialValues(gan2d.parameters);
    const { set } = gan2d.presets.find((preset) => preset.id === id) ?? { set: {} };
    expect(presetConfig(id, values.seed)).toEqual(gan2d.config({ ...values, ...set }));
  });

  // One for the sake of time: `npm run presets` runs seeds 1 to 20.
  test.each([6])(`keeps its promise on seed %i: ${words}`, async (seed) => {
    const course = await courseOf(makeRun(make(presetConfig(id, seed))), promised);
    expect(keeps(course), JSON.stringify(course.rows.at(-1))).toBe(true);
  });
});
