// What D says of the points that it was trained on, and of others from the same distribution.
import { beforeAll, expect, test } from 'vitest';
import { heldOutPoints, trainingPoints } from '../../../src/gan/batches/training-set.ts';
import { discriminatorArchitecture, layerSizes } from '../../../src/gan/contract/architecture.ts';
import { fusedEngine } from '../../../src/gan/engines/fused.ts';
import { loadKernel } from '../../../src/gan/engines/load-kernel.ts';
import { makePlaneObserver } from '../../../src/gan/observe/plane-observer.ts';
import { forward } from '../../../src/gan/plane/plain.ts';
import { PLANE_CONFIG, type TrainingConfig } from '../../../src/gan/protocol.ts';
import { onCpu } from '../cpu.ts';

beforeAll(onCpu);

async function after(steps: number, settings: Partial<TrainingConfig>) {
  const config = { ...PLANE_CONFIG, ...settings };
  const engine = fusedEngine(await loadKernel())(config);
  engine.step(steps);
  const probe = await engine.probe();
  engine.dispose();
  return { config, probe, quantities: makePlaneObserver(config)(probe, 0).quantities };
}

test('the shares that D calls real are of its own training points, and of as many others', async () => {
  const { config, probe, quantities } = await after(400, { trainingPoints: 200, instanceNoise: 0 });
  const sizes = layerSizes(discriminatorArchitecture(config));
  // Oracle: the points one by one.
  const share = (points: Float32Array) =>
    forward(probe.dWeights, sizes, config.dActivation, points).filter((logit) => logit > 0).length / 200;
  const [seen, unseen] = [share(trainingPoints(config)), share(heldOutPoints(config))];
  expect(quantities['training-called-real']).toBe(seen);
  expect(quantities['held-out-called-real']).toBe(unseen);
  expect(seen).not.toBe(unseen);
});

test('without a training set there is nothing to compare', async () => {
  const { quantities } = await after(5, {});
  expect(Object.keys(quantities)).not.toContain('training-called-real');
  expect(Object.keys(quantities)).not.toContain('held-out-called-real');
});
