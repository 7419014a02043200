import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBackend } from '../../src/gan/engines/backends.ts';
import { makerOf } from '../../src/gan/engines/makers.ts';
import { machineConfig } from '../../src/gan/engines/kernel-config.ts';
import {
  ACTIVATION_NAMES,
  DATA_NAMES,
  DEFAULT_CONFIG,
  LOSS_NAMES,
  OPTIMIZER_NAMES,
  type BackendName,
  type Checkpoint,
  type TrainingConfig,
} from '../../src/gan/protocol.ts';
import { shaderFor } from '../../src/gan/engines/shader.ts';
import { tf } from '../../src/gan/networks/tf.ts';
import type { MakeEngine } from '../../src/gan/engines/engine.ts';

/** As in tests/gan/fused.test.ts: gentle enough that rounding does not grow. */
const SMALL: TrainingConfig = {
  ...DEFAULT_CONFIG,
  width: 6,
  gWidth: 6,
  batch: 20,
  dRate: 0.005,
  gRate: 0.005,
};

let makeEngine: MakeEngine;
const faults: string[] = [];
beforeAll(async () => {
  makeEngine = (await makerOf('fused')) as MakeEngine;
  expect(await useBackend('webgpu')).toBe(null);
  // A shader that does not compile only says so here.
  const { device } = tf.backend() as unknown as { readonly device: GPUDevice };
  device.addEventListener('uncapturederror', ({ error }) => faults.push(error.message));
});
afterAll(async () => {
  await useBackend('cpu');
});

async function after(backend: BackendName, config: TrainingConfig, steps: number): Promise<Checkpoint> {
  await useBackend(backend);
  const engine = makeEngine(config);
  engine.step(steps);
  engine.stepD();
  engine.stepG();
  const checkpoint = await engine.checkpoint();
  engine.dispose();
  return checkpoint;
}

describe('after a hundred steps in one dispatch the shader holds the weights of the WebAssembly kernel, to 1e-4', () => {
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
    ['uniform noise', { noise: 'uniform' }],
    ['instance noise', { instanceNoise: 0.3 }],
    ['no hidden layer', { depth: 0, gDepth: 0 }],
    ['a fixed G', { generator: 'fixed' }],
  ];
  test.for(configs)('with %s', async ([, change]) => {
    const config = { ...SMALL, ...change };
    expect(shaderFor(machineConfig(config))).not.toBe(null);
    const expected = await after('cpu', config, 100);
    const actual = await after('webgpu', config, 100);
    expect(faults).toEqual([]);
    for (const player of ['discriminator', 'generator'] as const) {
      const rows = expected[player].weights;
      rows.forEach((row, i) => {
        const size = Math.max(
          ...rows.slice(i - (i % 2), i - (i % 2) + 2).flatMap((numbers) => Array.from(numbers, Math.abs)),
        );
        row.forEach((weight, k) => {
          const off = Math.abs((actual[player].weights[i]?.[k] ?? NaN) - weight);
          expect(off, `${player}, variable ${i}, number ${k}`).toBeLessThanOrEqual(1e-4 * size);
        });
      });
    }
  });

  test('and the same dispatches give the same numbers again, bit for bit', async () => {
    expect(await after('webgpu', SMALL, 20)).toEqual(await after('webgpu', SMALL, 20));
  });
});
