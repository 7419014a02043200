import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binaryCrossEntropyWithLogits,
  leastSquaresGradient,
  leastSquaresLoss,
  nonSaturatingGradient,
  nonSaturatingLoss,
  saturatingGradient,
  saturatingLoss,
  sigmoidLeastSquaresGradient,
  sigmoidLeastSquaresLoss,
  wassersteinGradient,
  wassersteinLoss,
} from '../../src/math/index.ts';
import { real, seeded } from './arbitraries.ts';
import { expectClose } from '../setup/close.ts';

const logits = real(-30, 30);

/** Central difference; its own error is h² times a third derivative below one, plus rounding over h. */
function slope(f: (a: number) => number, a: number): number {
  const h = 1e-4;
  return (f(a + h) - f(a - h)) / (2 * h);
}

describe('generator losses', () => {
  const pairs = [
    ['saturating', saturatingLoss, saturatingGradient],
    ['non-saturating', nonSaturatingLoss, nonSaturatingGradient],
    ['least squares', leastSquaresLoss, leastSquaresGradient],
    ['least squares on a probability', sigmoidLeastSquaresLoss, sigmoidLeastSquaresGradient],
    ['Wasserstein', wassersteinLoss, wassersteinGradient],
  ] as const;
  it.each(pairs)('%s: the gradient is the slope of the loss', (_, loss, gradient) => {
    fc.assert(
      fc.property(logits, (a) => {
        expectClose(gradient(a), slope(loss, a), { absolute: 1e-7 });
      }),
      seeded,
    );
  });
  it('saturate, or not, where D is sure of the fake', () => {
    expectClose(saturatingGradient(-50), -Math.exp(-50), { relative: 1e-15 });
    expectClose(nonSaturatingGradient(-50), -1, { relative: 1e-15 });
  });
  it('at equilibrium, D = ½, are −log 2 and log 2', () => {
    expect(saturatingLoss(0)).toBe(-Math.LN2);
    expect(nonSaturatingLoss(0)).toBe(Math.LN2);
  });
  it('are the BCE of the fake with its label told truly and turned round', () => {
    fc.assert(
      fc.property(logits, (a) => {
        expectClose(saturatingLoss(a), -binaryCrossEntropyWithLogits(0, a), { relative: 1e-15 });
        expectClose(nonSaturatingLoss(a), binaryCrossEntropyWithLogits(1, a), { relative: 1e-15 });
      }),
      seeded,
    );
  });
});
