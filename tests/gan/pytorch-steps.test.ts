import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { pytorchScript } from '../../components/cells/pytorch.ts';
import { discriminatorInputs, generatorInputs } from '../../src/gan/batches/batches.ts';
import {
  dataDimension,
  discriminatorArchitecture,
  generatorArchitecture,
  gStepsOf,
} from '../../src/gan/contract/architecture.ts';
import { discriminatorWeights, generatorWeights } from '../../src/gan/networks/initial-players.ts';
import { discriminatorOneStep, generatorOneStep } from '../../src/gan/networks/one-step.ts';
import { disposePlayer, newPlayer, stateOf, type Player } from '../../src/gan/networks/player.ts';
import {
  ACTIVATION_NAMES,
  DEFAULT_CONFIG,
  DISCRIMINATOR_CONFIG,
  LOSS_NAMES,
  OPTIMIZER_NAMES,
  PLANE_CONFIG,
  type TrainingConfig,
} from '../../src/gan/protocol.ts';
import { tf } from '../../src/gan/networks/tf.ts';
import { askPython, findPython } from '../setup/python.ts';
import { expectAllClose } from '../setup/close.ts';
import { onCpu } from './cpu.ts';
import { words as ko } from '../../content/ko/words/cells/pytorch.ts';

beforeAll(onCpu);

const STEPS = 5;

/** What the trainer does in five steps, and all that it was fed, in the order in which the script asks for it. */
async function traceOf(config: TrainingConfig) {
  const { dOptimizer, gOptimizer, noiseDimension, batch } = config;
  const dimension = dataDimension(config);
  const d = newPlayer(
    { ...discriminatorArchitecture(config), optimizer: dOptimizer },
    discriminatorWeights(config),
  );
  const g = newPlayer({ ...generatorArchitecture(config), optimizer: gOptimizer }, generatorWeights(config));
  const rows = (values: Float32Array, columns: number) =>
    tf.tensor2d(values, [values.length / columns, columns]);
  const ofData = (values: Float32Array) => rows(values, dimension);
  const weightsOf = async (player: Player) => (await stateOf(player, (values) => Array.from(values))).weights;
  const weights = async () => ({ d: await weightsOf(d), g: await weightsOf(g) });
  const sign = tf.tensor2d(
    Array.from({ length: 2 * batch }, (_, i) => (i < batch ? -1 : 1)),
    [2 * batch, 1],
  );
  const fed = { real: [] as number[][], noise: [] as number[][], blur: [] as number[][] };
  const before = await weights();
  const stepD = () => {
    const { real, noise, instanceNoise } = discriminatorInputs(config, d.updates);
    fed.real.push(Array.from(real));
    fed.noise.push(Array.from(noise));
    if (instanceNoise) {
      fed.blur.push(Array.from(instanceNoise.subarray(0, instanceNoise.length / 2)));
      fed.blur.push(Array.from(instanceNoise.subarray(instanceNoise.length / 2)));
    }
    const inputs = {
      real: ofData(real),
      noise: rows(noise, noiseDimension),
      instanceNoise: instanceNoise && ofData(instanceNoise),
      sign,
    };
    discriminatorOneStep(d, g, inputs, { ...config, optimizer: dOptimizer, rate: config.dRate });
  };
  const stepG = () => {
    const { noise, instanceNoise } = generatorInputs(config, g.updates);
    fed.noise.push(Array.from(noise));
    if (instanceNoise) fed.blur.push(Array.from(instanceNoise));
    const inputs = {
      noise: rows(noise, noiseDimension),
      instanceNoise: instanceNoise && ofData(instanceNoise),
    };
    generatorOneStep(d, g, inputs, { ...config, optimizer: gOptimizer, rate: config.gRate });
  };
  tf.tidy(() => {
    for (let step = 0; step < STEPS; step++) {
      for (let k = 0; k < config.dSteps; k++) stepD();
      for (let k = 0; k < gStepsOf(config); k++) stepG();
    }
  });
  const after = await weights();
  [d, g].forEach(disposePlayer);
  sign.dispose();
  return { input: { ...before, ...fed, steps: STEPS, script: pytorchScript(config, ko) }, after };
}

const small: TrainingConfig = { ...PLANE_CONFIG, width: 8, gDepth: 1, gWidth: 6, batch: 16, dSteps: 2 };
const fast = { dRate: 0.02, gRate: 0.01 };

const configs: readonly TrainingConfig[] = [
  ...LOSS_NAMES.flatMap((loss) =>
    OPTIMIZER_NAMES.map((optimizer) => ({
      ...small,
      ...fast,
      loss,
      dOptimizer: optimizer,
      gOptimizer: optimizer,
    })),
  ),
  ...ACTIVATION_NAMES.map((activation): TrainingConfig => {
    return {
      ...small,
      dActivation: activation,
      gActivation: activation,
      penalty: 2,
      instanceNoise: 0.2,
      noiseDimension: 1,
      gSteps: 2,
    };
  }),
  { ...small, depth: 0, gDepth: 0, penalty: 1, data: 'drawn', points: [1, 1, -1, 0.5, 0, 2] },
  { ...DEFAULT_CONFIG, data: 'uniform', batch: 32 },
  {
    ...small,
    ...fast,
    dOptimizer: 'sgd',
    gActivation: 'leaky-relu',
    gOutput: 'tanh',
    dataNoise: 0.3,
    trainingPoints: 9,
  },
  { ...small, ...fast, dSteps: 0 },
  { ...DISCRIMINATOR_CONFIG, fixedMean: 0.5, fixedSd: 1.5, batch: 32 },
];

describe('five steps of the PyTorch script', () => {
  test('are the trainer’s, fed with the same numbers: every loss, optimiser, activation', async ({
    skip,
  }) => {
    const python = findPython('import torch');
    if (!python) return skip('there is no Python with PyTorch here');
    const traces: Awaited<ReturnType<typeof traceOf>>[] = [];
    for (const config of configs) traces.push(await traceOf(config));
    const code = readFileSync(new URL('./pytorch-steps.py', import.meta.url), 'utf8');
    const told = askPython(python, code, JSON.stringify(traces.map(({ input }) => input)));
    const found = JSON.parse(told) as { d: number[][]; g: number[][] }[];
    expect(found.length).toBe(configs.length);
    configs.forEach((config, i) => {
      const [ours, theirs] = [traces[i]?.after, found[i]];
      // Two libraries add up a batch in different orders: some units in the last place of single precision.
      ours?.d.forEach((row, k) =>
        expectAllClose(theirs?.d[k] ?? [], row, { relative: 2e-6, absolute: 2e-6 }),
      );
      if (config.generator === 'fixed') return;
      ours?.g.forEach((row, k) =>
        expectAllClose(theirs?.g[k] ?? [], row, { relative: 2e-6, absolute: 2e-6 }),
      );
    });
  });
});
