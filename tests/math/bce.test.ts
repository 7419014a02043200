import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binaryCrossEntropy,
  binaryCrossEntropyGradient,
  binaryCrossEntropyWithLogits,
  crossEntropy,
  sigmoid,
} from '../../src/math/index.ts';
import { real, seeded } from './arbitraries.ts';
import { expectClose } from '../setup/close.ts';

const logits = real(-30, 30);

const labels = real(0, 1);

/** Central difference; its own error is h² times a third derivative below one, plus rounding over h. */
function slope(f: (a: number) => number, a: number): number {
  const h = 1e-4;
  return (f(a + h) - f(a - h)) / (2 * h);
}

describe('binary cross entropy', () => {
  it('is the cross entropy of two coins', () => {
    fc.assert(
      fc.property(labels, labels, (y, p) => {
        expectClose(binaryCrossEntropy(y, p), crossEntropy([y, 1 - y], [p, 1 - p]), {
          relative: 1e-13,
          absolute: 1e-15,
        });
      }),
      seeded,
    );
  });
  it('is the same from a logit as from its probability, where the probability has digits', () => {
    fc.assert(
      fc.property(labels, real(-15, 15), (y, a) => {
        expectClose(binaryCrossEntropyWithLogits(y, a), binaryCrossEntropy(y, sigmoid(a)), {
          absolute: 1e-9,
        });
      }),
      seeded,
    );
  });
  it('from a logit is max(a, 0) − a y + log(1 + e^−|a|)', () => {
    fc.assert(
      fc.property(labels, logits, (y, a) => {
        const textbook = Math.max(a, 0) - a * y + Math.log1p(Math.exp(-Math.abs(a)));
        expectClose(binaryCrossEntropyWithLogits(y, a), textbook, { absolute: 1e-13 });
      }),
      seeded,
    );
  });
  it('stays exact where the probability rounds to one', () => {
    expect(binaryCrossEntropyWithLogits(0, 1000)).toBe(1000);
    expect(binaryCrossEntropyWithLogits(1, Infinity)).toBe(0);
    expect(binaryCrossEntropyWithLogits(0, Infinity)).toBe(Infinity);
    expect(binaryCrossEntropyWithLogits(0.5, -Infinity)).toBe(Infinity);
  });
  it('is zero, not minus zero, for a certain and right prediction', () => {
    expect(binaryCrossEntropy(1, 1)).toBe(0);
    expect(binaryCrossEntropy(0, 0)).toBe(0);
  });
  it('has the gradient σ(a) − y in the logit', () => {
    fc.assert(
      fc.property(labels, logits, (y, a) => {
        const gradient = binaryCrossEntropyGradient(y, a);
        expectClose(gradient, sigmoid(a) - y, { absolute: 1e-15 });
        expectClose(
          gradient,
          slope((b) => binaryCrossEntropyWithLogits(y, b), a),
          { absolute: 1e-8 },
        );
      }),
      seeded,
    );
  });
});
