// What D says of the points that it was trained on, and of others from the same distribution.
import { beforeAll, expect, test } from 'vitest';
import { fusedEngine } from '../../../src/gan/engines/fused.ts';
import { loadKernel } from '../../../src/gan/engines/load-kernel.ts';
import { makePlaneObserver } from '../../../src/gan/observe/plane-observer.ts';
import { PLANE_CONFIG, type TrainingConfig } from '../../../src/gan/protocol.ts';
import { onCpu } from '../cpu.ts';

beforeAll(onCpu);

async function after(steps: number, settings: Partial<TrainingConfig>) {
  const config = { ...PLANE_CONFIG, ...settings };
  const engine = fusedEngine(await loadKernel())(config);
  engine.step(steps);
  const { quantities } = makePlaneObserver(config)(await engine.probe(), 0);
  engine.dispose();
  return quantities;
}

test('a D that learns ten points by heart calls them real, and fewer of the points that it has not seen', async () => {
  const memorised = await after(3000, {
    trainingPoints: 10,
    penalty: 0,
    instanceNoise: 0,
    gRate: 0,
    dRate: 0.01,
    width: 32,
  });
  expect(memorised['training-called-real']).toBe(1);
  expect(memorised['held-out-called-real']).toBeLessThan(0.9);
});

test('without a training set there is nothing to compare', async () => {
  const quantities = await after(5, {});
  expect(Object.keys(quantities)).not.toContain('training-called-real');
  expect(Object.keys(quantities)).not.toContain('held-out-called-real');
});
