import { beforeAll, describe, expect, test } from 'vitest';
import { ACTIVATION_NAMES, LOSS_NAMES, type LossName } from '../../../src/gan/contract/config.ts';
import { layerSizes } from '../../../src/gan/contract/architecture.ts';
import { initialWeights } from '../../../src/gan/networks/initial-weights.ts';
import { makeNetwork } from '../../../src/gan/networks/networks.ts';
import { forward, inputGradient, pushOf } from '../../../src/gan/plane/plain.ts';
import { tf } from '../../../src/gan/networks/tf.ts';
import { nonSaturatingLoss, saturatingLoss, sigmoid } from '../../../src/math/index.ts';
import { expectAllClose, expectClose } from '../../setup/close.ts';
import { onCpu } from '../cpu.ts';

beforeAll(onCpu);

const architecture = { depth: 2, width: 5, inputs: 2, outputs: 1 };
const inputs = [0.3, -1.2, 2, 0.7, -0.4, -0.9];

describe('a plain network', () => {
  test.for(ACTIVATION_NAMES)('of %s is that of the engine, and its gradient is its slope', (activation) => {
    const shape = { ...architecture, activation };
    const weights = initialWeights(shape, { seed: 3, stream: 1 });
    const sizes = layerSizes(shape);
    const network = makeNetwork(shape, weights);
    const x = tf.tensor2d(inputs, [3, 2]);
    const outputs = forward(weights, sizes, activation, inputs);
    // The engine counts in single precision.
    expectAllClose(outputs, network.apply(x).dataSync(), { absolute: 2e-6 });
    const gradients = inputGradient(weights, sizes, activation, inputs);
    expectAllClose(gradients, network.slope(x).dataSync(), { absolute: 2e-6 });
    // Oracle: differences. None of these places is within 1e-5 of a kink.
    const h = 1e-5;
    gradients.forEach((gradient, i) => {
      const at = (step: number) =>
        forward(
          weights,
          sizes,
          activation,
          inputs.map((value, k) => (k === i ? value + step : value)),
        )[i >> 1] as number;
      expectClose(gradient, (at(h) - at(-h)) / (2 * h), { absolute: 1e-8 });
    });
  });

  test('without hidden layers is affine', () => {
    const weights = [
      [2, -1, 0.5, 3],
      [1, -1],
    ];
    expect(Array.from(forward(weights, [2, 2], 'tanh', [1, 2]))).toEqual([4, 4]);
    expect(Array.from(inputGradient([[2, -1], [7]], [2, 1], 'relu', [1, 2, 3, 4]))).toEqual([2, -1, 2, -1]);
  });

  test('refuses inputs of the wrong size', () => {
    expect(() => forward([[1, 1], [0]], [2, 1], 'relu', [1, 2, 3])).toThrow(RangeError);
    expect(() =>
      inputGradient(
        [
          [1, 1],
          [0, 0],
        ],
        [1, 2],
        'relu',
        [1],
      ),
    ).toThrow(RangeError);
  });
});

test('the push is minus the gradient of G’s loss at each fake', () => {
  const loss: Record<LossName, (a: number) => number> = {
    minimax: saturatingLoss,
    'non-saturating': nonSaturatingLoss,
    'least-squares': (a) => (1 - sigmoid(a)) ** 2 / 2,
    wasserstein: (a) => -a,
  };
  const weights = initialWeights({ ...architecture, activation: 'tanh' }, { seed: 8, stream: 1 });
  const sizes = layerSizes({ ...architecture, activation: 'tanh' });
  const logitsAt = (places: readonly number[]) => forward(weights, sizes, 'tanh', places);
  for (const name of LOSS_NAMES) {
    const push = pushOf(name, logitsAt(inputs), inputGradient(weights, sizes, 'tanh', inputs));
    const h = 1e-5;
    push.forEach((value, i) => {
      const at = (step: number) =>
        loss[name](logitsAt(inputs.map((x, k) => (k === i ? x + step : x)))[i >> 1] as number);
      expectClose(value, -(at(h) - at(-h)) / (2 * h), { absolute: 1e-8, what: name });
    });
  }
});
