import { beforeAll, describe, expect, test } from 'vitest';
import { discriminatorInputs, generatorInputs } from '../../src/gan/batches/batches.ts';
import { initialWeights } from '../../src/gan/networks/initial-weights.ts';
import { discriminatorOneStep, generatorOneStep } from '../../src/gan/networks/one-step.ts';
import { disposePlayer, newPlayer, type Player } from '../../src/gan/networks/player.ts';
import { ACTIVATION_NAMES, DEFAULT_CONFIG, LOSS_NAMES, type LossName } from '../../src/gan/protocol.ts';
import { tf } from '../../src/gan/networks/tf.ts';
import { nonSaturatingLoss, saturatingLoss, sigmoid, softplus } from '../../src/math/index.ts';
import { expectClose } from '../setup/close.ts';
import { sum } from '../setup/sum.ts';
import { onCpu } from './cpu.ts';
import { plainForward } from './plain-network.ts';

beforeAll(onCpu);

const CONFIG = {
  ...DEFAULT_CONFIG,
  depth: 2,
  width: 4,
  batch: 8,
  optimizer: 'sgd',
  activation: DEFAULT_CONFIG.dActivation,
  instanceNoise: 0.1,
} as const;
const RATE = 0.5;

type Weights = Float32Array[];
const start = (stream: number): Weights => initialWeights(CONFIG, { seed: 3, stream });
const weightsOf = ({ network }: Player) => network.variables.map((v) => Float32Array.from(v.dataSync()));
const column = (values: ArrayLike<number>) => tf.tensor2d(Float32Array.from(values), [values.length, 1]);

function afterOne(
  which: 'd' | 'g',
  loss: LossName,
  activation = CONFIG.activation,
): { d: Weights; g: Weights } {
  const d = newPlayer({ ...CONFIG, activation }, start(1));
  const g = newPlayer({ ...CONFIG, activation }, start(2));
  const settings = { loss, optimizer: CONFIG.optimizer, rate: RATE, penalty: CONFIG.penalty };
  tf.tidy(() => {
    if (which === 'd') {
      const { real, noise, instanceNoise } = discriminatorInputs(CONFIG, 0);
      const sign = column([...Array<number>(8).fill(-1), ...Array<number>(8).fill(1)]);
      const batch = {
        real: column(real),
        noise: column(noise),
        instanceNoise: instanceNoise && column(instanceNoise),
        sign,
      };
      discriminatorOneStep(d, g, batch, settings);
    } else {
      const { noise, instanceNoise } = generatorInputs(CONFIG, 0);
      generatorOneStep(
        d,
        g,
        { noise: column(noise), instanceNoise: instanceNoise && column(instanceNoise) },
        settings,
      );
    }
  });
  const after = { d: weightsOf(d), g: weightsOf(g) };
  [d, g].forEach(disposePlayer);
  return after;
}

describe('one step', () => {
  test.for(LOSS_NAMES)('of D with the loss %s moves every variable of D and none of G', (loss) => {
    const after = afterOne('d', loss);
    expect(after.g).toEqual(start(2));
    // A critic's biases may have no slope: what is added to real and fake alike moves neither nearer.
    const moved = after.d.filter((row, i) => row.some((w, k) => w !== start(1)[i]?.[k])).length;
    expect(moved).toBeGreaterThanOrEqual(loss === 'wasserstein' ? 3 : 6);
  });

  test.for(LOSS_NAMES)('of G with the loss %s moves every variable of G and none of D', (loss) => {
    const after = afterOne('g', loss);
    expect(after.d).toEqual(start(1));
    after.g.forEach((row, i) => expect(row, `variable ${i}`).not.toEqual(start(2)[i]));
  });

  test('of a critic keeps its weights within the clip', () => {
    for (const row of afterOne('d', 'wasserstein').d)
      for (const w of row) expect(Math.abs(w)).toBeLessThanOrEqual(0.5);
  });

  test('uses up nothing', () => {
    afterOne('d', 'minimax');
    const before = tf.memory().numTensors;
    afterOne('d', 'minimax');
    afterOne('g', 'least-squares');
    expect(tf.memory().numTensors).toBe(before);
  });

  describe.for(ACTIVATION_NAMES)('with %s descends the slope of its loss', (activation) => {
    // Oracle: central differences of the same loss in double precision. ReLU's kinks are not met by this seed.
    const h = 1e-5;
    const D = (d: Weights | number[][], x: number) => plainForward(d, activation, x);

    function expectDescent(before: Weights, after: Weights, loss: (weights: number[][]) => number) {
      before.forEach((row, i) =>
        row.forEach((w, k) => {
          const shifted = (by: number) => {
            const weights = before.map((each) => Array.from(each));
            (weights[i] as number[])[k] = w + by;
            return loss(weights);
          };
          const slope = (shifted(h) - shifted(-h)) / (2 * h);
          // The step is a difference of single-precision weights near 1.
          expectClose(((after[i] as Float32Array)[k] as number) - w, -RATE * slope, {
            relative: 1e-4,
            absolute: 1e-6,
          });
        }),
      );
    }

    test('of D', () => {
      const { real, noise, instanceNoise } = discriminatorInputs(CONFIG, 0);
      const e = instanceNoise as Float32Array;
      const fakes = Array.from(noise, (z, i) => plainForward(start(2), activation, z) + (e[8 + i] as number));
      const loss = (d: number[][]) => {
        const cost = (x: number, sign: number) => softplus(sign * D(d, x));
        return (
          (sum(Array.from(real, (x, i) => cost(x + (e[i] as number), -1))) +
            sum(fakes.map((x) => cost(x, 1)))) /
          16
        );
      };
      expectDescent(start(1), afterOne('d', 'minimax', activation).d, loss);
    });

    test.for([
      ['minimax', saturatingLoss],
      ['non-saturating', nonSaturatingLoss],
      ['least-squares', (a: number) => 0.5 * sigmoid(-a) ** 2],
    ] as const)('of G, %s', ([name, of]) => {
      const { noise, instanceNoise } = generatorInputs(CONFIG, 0);
      const e = instanceNoise as Float32Array;
      const loss = (g: number[][]) =>
        sum(Array.from(noise, (z, i) => of(D(start(1), plainForward(g, activation, z) + (e[i] as number))))) /
        8;
      expectDescent(start(2), afterOne('g', name, activation).g, loss);
    });
  });
});
