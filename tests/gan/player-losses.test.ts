// The losses in force, as integrals over the laws, against what the engine's batches give in the mean.
import { beforeAll, describe, expect, test } from 'vitest';
import { discriminatorInputs } from '../../src/gan/batches/batches.ts';
import {
  discriminatorArchitecture,
  generatorArchitecture,
  layerSizes,
} from '../../src/gan/contract/architecture.ts';
import { fusedEngine } from '../../src/gan/engines/fused.ts';
import { loadKernel } from '../../src/gan/engines/load-kernel.ts';
import { LOSSES } from '../../src/gan/networks/losses.ts';
import { tf } from '../../src/gan/networks/tf.ts';
import { makeObserver } from '../../src/gan/observe/observe.ts';
import { forward, inputGradient } from '../../src/gan/plane/plain.ts';
import {
  DEFAULT_CONFIG,
  LOSS_NAMES,
  PLANE_CONFIG,
  type LossName,
  type TrainingConfig,
} from '../../src/gan/protocol.ts';
import { expectClose } from '../setup/close.ts';
import { onCpu } from './cpu.ts';
import { ofLaws } from './of-laws.ts';

beforeAll(onCpu);

const BATCHES = 60;
/** Numbers in the trainer's own batches, so many updates on from where the run stands. */
const SIZE = 512;

/** A value of each batch, and its mean with the standard error of that. */
function meanOf(values: readonly number[]): { readonly mean: number; readonly error: number } {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1);
  return { mean, error: Math.sqrt(variance / values.length) };
}

/** A trained state: its quantities, and both losses and the penalty over fresh batches by `LOSSES`. */
async function measured(config: TrainingConfig) {
  const engine = fusedEngine(await loadKernel())(config);
  engine.step(150);
  const { quantities } = ofLaws(makeObserver(config)(await engine.probe(), 0));
  const { discriminator, generator } = await engine.checkpoint();
  engine.dispose();
  const d = layerSizes(discriminatorArchitecture(config));
  const g = layerSizes(generatorArchitecture(config));
  const dimension = d[0] as number;
  const losses = LOSSES[config.loss];
  const rows = Array.from({ length: BATCHES }, (_, i) => {
    const { real, noise, instanceNoise } = discriminatorInputs({ ...config, batch: SIZE }, 1000 + i);
    const fake = forward(generator.weights, g, config.gActivation, noise);
    const inputs = Float64Array.from([...real, ...fake], (x, k) => x + (instanceNoise?.[k] ?? 0));
    const logits = forward(discriminator.weights, d, config.dActivation, inputs);
    const slopes = inputGradient(
      discriminator.weights,
      d,
      config.dActivation,
      inputs.subarray(0, SIZE * dimension),
    );
    return tf.tidy(() => {
      const column = (values: ArrayLike<number>) =>
        tf.tensor2d(Float32Array.from(values), [values.length, 1]);
      const sign = Float32Array.from(logits, (_logit, k) => (k < SIZE ? -1 : 1));
      return {
        d: losses.discriminator(column(logits), column(sign)).dataSync()[0] as number,
        g: losses.generator(column(logits.subarray(SIZE))).dataSync()[0] as number,
        penalty: ((config.penalty / 2) * slopes.reduce((sum, x) => sum + x * x, 0)) / SIZE,
      };
    });
  });
  return {
    quantities,
    d: meanOf(rows.map((row) => row.d)),
    g: meanOf(rows.map((row) => row.g)),
    penalty: meanOf(rows.map((row) => row.penalty)),
  };
}

/** Cells read D at their centres: in these states that is off by less than so much of a loss. */
const CELLS = 0.003;

const worlds: readonly (readonly [string, TrainingConfig])[] = [
  ['on the line', { ...DEFAULT_CONFIG, penalty: 0.5 }],
  ['on the line with instance noise', { ...DEFAULT_CONFIG, instanceNoise: 0.4, dRate: 0.002 }],
  ['in the plane', { ...PLANE_CONFIG, penalty: 1 }],
];

describe.for(worlds)('%s', ([, config]) => {
  test.for([...LOSS_NAMES])(
    'the losses of %s are those of the engine’s batches in the mean',
    async (loss) => {
      const { quantities, d, g, penalty } = await measured({ ...config, loss });
      // Oracle: LOSSES, which the reference engine trains with, over 30,720 inputs of each kind; four standard errors.
      expectClose(quantities['d-loss'], d.mean, { absolute: 4 * d.error + CELLS, what: 'D' });
      expectClose(quantities['g-loss'], g.mean, { absolute: 4 * g.error + CELLS, what: 'G' });
      expectClose(quantities['d-penalty'], penalty.mean, {
        absolute: 4 * penalty.error + 0.03 * penalty.mean,
        what: 'penalty',
      });
      expect(quantities['d-penalty'] > 0).toBe(config.penalty > 0);
      const isLogarithm = ({ minimax: true, 'non-saturating': true } as Partial<Record<LossName, true>>)[
        loss
      ];
      if (isLogarithm) expect(quantities['d-loss']).toBe(-quantities.value / 2);
      // Else −V/2 is another number, which used to stand there.
      else expect(Math.abs(quantities['d-loss'] + quantities.value / 2)).toBeGreaterThan(0.05);
    },
  );
});
