import { beforeAll, expect, test } from 'vitest';
import { OPTIMIZER_SLOTS } from '../../src/gan/contract/architecture.ts';
import { OPTIMIZERS } from '../../src/gan/networks/optimizers.ts';
import { tf } from '../../src/gan/networks/tf.ts';
import { expectAllClose } from '../setup/close.ts';
import { onCpu } from './cpu.ts';
import type { OptimizerName } from '../../src/gan/protocol.ts';

beforeAll(onCpu);

const START = [1, -2, 0.5];
const GRADIENTS = [
  [0.3, -0.01, 0],
  [0.2, 0.4, 1e-5],
  [-5, 0.1, 1e-5],
];
const RATE = 0.1;

function run(name: OptimizerName): number[] {
  return tf.tidy(() => {
    let parameters = tf.tensor1d(START);
    let state = Array.from({ length: OPTIMIZER_SLOTS[name] }, () => tf.zeros<tf.Rank.R1>([3]));
    GRADIENTS.forEach((gradient, iterations) => {
      ({ parameters, state } = OPTIMIZERS[name].update(
        parameters,
        tf.tensor1d(gradient),
        state,
        RATE,
        iterations,
      ));
    });
    return Array.from(parameters.dataSync());
  });
}

/** Oracle: each parameter by itself in double precision, by the textbook's recursion. */
const alone = (update: (gradients: number[], start: number) => number) =>
  START.map((start, i) =>
    update(
      GRADIENTS.map((gradient) => gradient[i] as number),
      start,
    ),
  );

test('gradient descent subtracts the rate times the gradient', () => {
  const expected = alone((gradients, start) => gradients.reduce((w, g) => w - RATE * g, start));
  expectAllClose(run('sgd'), expected, { relative: 1e-6 });
});

test('momentum remembers nine tenths of its velocity', () => {
  const expected = alone((gradients, start) => {
    let [w, v] = [start, 0];
    for (const g of gradients) {
      v = 0.9 * v + g;
      w -= RATE * v;
    }
    return w;
  });
  expectAllClose(run('momentum'), expected, { relative: 1e-6 });
});

test('Adam is Kingma and Ba’s algorithm 1 with β₁ = 0.5, β₂ = 0.99 and ε = 1e-7', () => {
  const expected = alone((gradients, start) => {
    let [w, m, v] = [start, 0, 0];
    gradients.forEach((g, i) => {
      m = 0.5 * m + 0.5 * g;
      v = 0.99 * v + 0.01 * g * g;
      const [mHat, vHat] = [m / (1 - 0.5 ** (i + 1)), v / (1 - 0.99 ** (i + 1))];
      w -= (RATE * mHat) / (Math.sqrt(vHat) + 1e-7);
    });
    return w;
  });
  expectAllClose(run('adam'), expected, { relative: 1e-6 });
});

test('a parameter without a gradient stays where it is', () => {
  for (const name of ['sgd', 'momentum', 'adam'] as const) {
    const moved = tf.tidy(() => {
      const state = Array.from({ length: OPTIMIZER_SLOTS[name] }, () => tf.zeros<tf.Rank.R1>([1]));
      return OPTIMIZERS[name]
        .update(tf.tensor1d([3]), tf.tensor1d([0]), state, RATE, 0)
        .parameters.dataSync()[0];
    });
    expect(moved, name).toBe(3);
  }
});
