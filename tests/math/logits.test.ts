import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bernoulliLogLikelihood,
  bernoulliMaximumLikelihood,
  bernoulliMean,
  bernoulliSample,
  bernoulliVariance,
  binaryCrossEntropy,
  binaryCrossEntropyGradient,
  binaryCrossEntropySingle,
  binaryCrossEntropyWithLogits,
  bernoulliLikelihood,
  bernoulliLikelihoodSingle,
  crossEntropy,
  leastSquaresGradient,
  leastSquaresLoss,
  logit,
  logSigmoid,
  nonSaturatingGradient,
  nonSaturatingLoss,
  random,
  sampleMean,
  saturatingGradient,
  saturatingLoss,
  sigmoid,
  sigmoidSingle,
  softplus,
  wassersteinGradient,
  wassersteinLoss,
} from '../../src/math/index.ts';
import { seeded } from './arbitraries.ts';
import { expectClose } from './close.ts';

const logits = fc.double({ min: -30, max: 30, noNaN: true });
const labels = fc.double({ min: 0, max: 1, noNaN: true });

/** Central difference; its own error is h² times a third derivative below one, plus rounding over h. */
function slope(f: (a: number) => number, a: number): number {
  const h = 1e-4;
  return (f(a + h) - f(a - h)) / (2 * h);
}

describe('the logistic function', () => {
  it('and the logit undo each other', () => {
    fc.assert(
      fc.property(fc.double({ min: -15, max: 15, noNaN: true }), (a) => {
        // Near 1 the probability has only 1e-16 of room: at a = 15 that is 1e-16 · e^15 in the logit.
        expectClose(logit(sigmoid(a)), a, { absolute: 1e-9 });
      }),
      seeded,
    );
  });
  it('has its limits at both infinities', () => {
    expect([sigmoid(-Infinity), sigmoid(Infinity)]).toEqual([0, 1]);
    expect([softplus(-Infinity), softplus(Infinity)]).toEqual([0, Infinity]);
    expect([logSigmoid(-Infinity), logSigmoid(Infinity)]).toEqual([-Infinity, 0]);
    expect([logit(0), logit(1)]).toEqual([-Infinity, Infinity]);
  });
});

describe('binary cross entropy', () => {
  it('is the cross entropy of two coins', () => {
    fc.assert(
      fc.property(labels, labels, (y, p) => {
        expectClose(binaryCrossEntropy(y, p), crossEntropy([y, 1 - y], [p, 1 - p]), { relative: 1e-13, absolute: 1e-15 });
      }),
      seeded,
    );
  });
  it('is the same from a logit as from its probability, where the probability has digits', () => {
    fc.assert(
      fc.property(labels, fc.double({ min: -15, max: 15, noNaN: true }), (y, a) => {
        expectClose(binaryCrossEntropyWithLogits(y, a), binaryCrossEntropy(y, sigmoid(a)), { absolute: 1e-9 });
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
        expectClose(gradient, slope((b) => binaryCrossEntropyWithLogits(y, b), a), { absolute: 1e-8 });
      }),
      seeded,
    );
  });
});

describe('generator losses', () => {
  const pairs = [
    ['saturating', saturatingLoss, saturatingGradient],
    ['non-saturating', nonSaturatingLoss, nonSaturatingGradient],
    ['least squares', leastSquaresLoss, leastSquaresGradient],
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

describe('a coin', () => {
  it('has mean p and variance p − p², largest at one half', () => {
    for (const p of [0, 0.2, 0.5, 0.9, 1]) {
      expect(bernoulliMean(p)).toBe(p);
      expectClose(bernoulliVariance(p), p - p * p, { absolute: 1e-16 });
      expect(bernoulliVariance(p)).toBeLessThanOrEqual(0.25);
    }
  });
  it('with p = 0 never lands heads and with p = 1 always does', () => {
    const source = random(3);
    for (let i = 0; i < 1000; i += 1) {
      expect(bernoulliSample(0, source)).toBe(0);
      expect(bernoulliSample(1, source)).toBe(1);
    }
  });
  it('tossed 100,000 times has a mean within four standard errors of p', () => {
    const source = random(11);
    const tosses = Float64Array.from({ length: 100000 }, () => bernoulliSample(0.3, source));
    expectClose(sampleMean(tosses), 0.3, { absolute: 4 * Math.sqrt(0.21 / 100000) });
  });
  it('has its likelihood maximum at k/n, ends included', () => {
    for (const [k, n] of [
      [0, 7],
      [3, 7],
      [7, 7],
      [1234, 5000],
    ] as const) {
      const best = bernoulliMaximumLikelihood(k, n);
      const top = bernoulliLogLikelihood(k, n, best);
      for (let i = 0; i <= 100; i += 1) expect(bernoulliLogLikelihood(k, n, i / 100)).toBeLessThanOrEqual(top);
    }
  });
  it('has minus n times the cross entropy of the observed and the model coin as its log-likelihood', () => {
    expectClose(bernoulliLogLikelihood(3, 10, 0.6), -10 * crossEntropy([0.3, 0.7], [0.6, 0.4]), { relative: 1e-14 });
  });
  it('excluded by the data has log-likelihood −∞, and 0 log 0 is 0', () => {
    expect(bernoulliLogLikelihood(1, 5, 0)).toBe(-Infinity);
    expect(bernoulliLogLikelihood(4, 5, 1)).toBe(-Infinity);
    expect(bernoulliLogLikelihood(0, 5, 0)).toBe(0);
    expect(bernoulliLogLikelihood(5, 5, 1)).toBe(0);
  });
});

describe('single precision', () => {
  it('rounds σ(a) to 1 from 17.33 if rounded once, from 16.64 if computed so', () => {
    expect(Math.fround(sigmoid(17.32))).toBeLessThan(1);
    expect(Math.fround(sigmoid(17.33))).toBe(1);
    expect(sigmoidSingle(16.63)).toBeLessThan(1);
    expect(sigmoidSingle(16.64)).toBe(1);
  });
  it('makes the naive loss infinite where the true one is the logit, and never NaN', () => {
    expect(binaryCrossEntropySingle(0, 20)).toBe(Infinity);
    expect(binaryCrossEntropySingle(0.5, 20)).toBe(Infinity);
    expect(binaryCrossEntropySingle(1, 20)).toBe(0);
    expect(binaryCrossEntropySingle(1, -200)).toBe(Infinity);
  });
  it('agrees with the exact loss where nothing overflows', () => {
    fc.assert(
      fc.property(labels, fc.double({ min: -5, max: 5, noNaN: true }), (y, a) => {
        // Tolerance: a few float32 ulps, 6e-8 each, over 1 − p ≥ e^−5.
        expectClose(binaryCrossEntropySingle(y, a), binaryCrossEntropyWithLogits(y, a), { absolute: 5e-5 });
      }),
      seeded,
    );
  });
  it('lets the product of a long row of tosses become exactly 0 while the logarithm stays finite', () => {
    expect(bernoulliLikelihoodSingle(75, 150, 0.5)).toBe(0);
    expect(bernoulliLikelihood(75, 150, 0.5)).toBeGreaterThan(0);
    expect(bernoulliLikelihood(2500, 5000, 0.5)).toBe(0);
    expectClose(bernoulliLogLikelihood(2500, 5000, 0.5), -5000 * Math.LN2, { relative: 1e-15 });
  });
  it('multiplies up what the log-likelihood adds up', () => {
    expectClose(Math.log(bernoulliLikelihood(30, 100, 0.4)), bernoulliLogLikelihood(30, 100, 0.4), { relative: 1e-13 });
    expectClose(Math.log(bernoulliLikelihoodSingle(12, 40, 0.4)), bernoulliLogLikelihood(12, 40, 0.4), { relative: 1e-6 });
  });
});
