import { beforeAll, describe, expect, test } from 'vitest';
import { LOSSES } from '../../src/gan/networks/losses.ts';
import { LOSS_NAMES, type LossName } from '../../src/gan/protocol.ts';
import { tf } from '../../src/gan/networks/tf.ts';
import {
  binaryCrossEntropyGradient,
  binaryCrossEntropyWithLogits,
  nonSaturatingGradient,
  nonSaturatingLoss,
  saturatingGradient,
  saturatingLoss,
  sigmoid,
} from '../../src/math/index.ts';
import { expectClose } from '../setup/close.ts';
import { onCpu } from './cpu.ts';

beforeAll(onCpu);

const LOGITS = [-1000, -80, -17.4, -3, -1e-3, 0, 0.5, 4, 30, 1000];
// Single precision: seven digits of the value, and nothing below its smallest number.
const SINGLE = { relative: 2e-6, absolute: 1e-30 };
const slope = (a: number) => sigmoid(a) * sigmoid(-a);

/** Oracle: closed forms in double precision, of one real (y = 1) or fake (y = 0) input. */
const D: Record<
  LossName,
  { loss: (a: number, y: 0 | 1) => number; gradient: (a: number, y: 0 | 1) => number }
> = {
  minimax: {
    loss: (a, y) => binaryCrossEntropyWithLogits(y, a),
    gradient: (a, y) => binaryCrossEntropyGradient(y, a),
  },
  'non-saturating': {
    loss: (a, y) => binaryCrossEntropyWithLogits(y, a),
    gradient: (a, y) => binaryCrossEntropyGradient(y, a),
  },
  'least-squares': {
    loss: (a, y) => (y === 1 ? sigmoid(-a) : sigmoid(a)) ** 2,
    gradient: (a, y) => 2 * (y === 1 ? -sigmoid(-a) : sigmoid(a)) * slope(a),
  },
  wasserstein: { loss: (a, y) => (y === 1 ? -a : a), gradient: (_, y) => (y === 1 ? -1 : 1) },
};

const G: Record<LossName, { loss: (a: number) => number; gradient: (a: number) => number }> = {
  minimax: { loss: saturatingLoss, gradient: saturatingGradient },
  'non-saturating': { loss: nonSaturatingLoss, gradient: nonSaturatingGradient },
  'least-squares': {
    // ½ (1 − D)² and its slope, with 1 − σ(a) = σ(−a), which does not cancel.
    loss: (a) => 0.5 * sigmoid(-a) ** 2,
    gradient: (a) => -sigmoid(-a) * slope(a),
  },
  wasserstein: { loss: (a) => -a, gradient: () => -1 },
};

/** A loss and its slope at one logit. */
function at(loss: (logits: tf.Tensor) => tf.Scalar, a: number): [number, number] {
  return tf.tidy(() => {
    const { value, grad } = tf.valueAndGrad((x) => loss(x))(tf.tensor2d([[a]]));
    return [value.dataSync()[0] as number, grad.dataSync()[0] as number];
  });
}

describe.for(LOSS_NAMES)('the loss %s', (name) => {
  test('of D has its closed form and its slope, at logits of any size', () => {
    for (const a of LOGITS) {
      for (const y of [0, 1] as const) {
        const sign = tf.tensor2d([[y === 1 ? -1 : 1]]);
        const [loss, gradient] = at((logits) => LOSSES[name].discriminator(logits, sign), a);
        expectClose(loss, D[name].loss(Math.fround(a), y), { ...SINGLE, what: `loss at ${a} for ${y}` });
        expectClose(gradient, D[name].gradient(Math.fround(a), y), {
          ...SINGLE,
          what: `slope at ${a} for ${y}`,
        });
        sign.dispose();
      }
    }
  });

  test('of G has its closed form and its slope, at logits of any size', () => {
    for (const a of LOGITS) {
      const [loss, gradient] = at(LOSSES[name].generator, a);
      expectClose(loss, G[name].loss(Math.fround(a)), { ...SINGLE, what: `loss at ${a}` });
      expectClose(gradient, G[name].gradient(Math.fround(a)), { ...SINGLE, what: `slope at ${a}` });
    }
  });

  test('is a mean over its batch', () => {
    tf.tidy(() => {
      const a = [-2, 0.5, 1, 3];
      const logits = tf.tensor2d(a, [4, 1]);
      const loss = LOSSES[name]
        .discriminator(logits, tf.tensor2d([-1, -1, 1, 1], [4, 1]))
        .dataSync()[0] as number;
      const expected =
        (D[name].loss(-2, 1) + D[name].loss(0.5, 1) + D[name].loss(1, 0) + D[name].loss(3, 0)) / 4;
      expectClose(loss, expected, { relative: 1e-6 });
      const fake = LOSSES[name].generator(logits).dataSync()[0] as number;
      expectClose(
        fake,
        a.reduce((total, each) => total + G[name].loss(each) / 4, 0),
        { relative: 1e-6 },
      );
    });
  });
});

test('D sure of a fake leaves minimax no slope, and the non-saturating loss its whole slope', () => {
  expect(at(LOSSES.minimax.generator, -30)[1]).toBeGreaterThan(-1e-12);
  expect(at(LOSSES['non-saturating'].generator, -30)[1]).toBe(-1);
});
