import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bernoulliLogLikelihood,
  binaryCrossEntropySingle,
  binaryCrossEntropyWithLogits,
  bernoulliLikelihood,
  bernoulliLikelihoodSingle,
  sigmoid,
  sigmoidSingle,
} from '../../src/math/index.ts';
import { real, seeded } from './arbitraries.ts';
import { expectClose } from '../setup/close.ts';

const labels = real(0, 1);

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
      fc.property(labels, real(-5, 5), (y, a) => {
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
    expectClose(Math.log(bernoulliLikelihood(30, 100, 0.4)), bernoulliLogLikelihood(30, 100, 0.4), {
      relative: 1e-13,
    });
    expectClose(Math.log(bernoulliLikelihoodSingle(12, 40, 0.4)), bernoulliLogLikelihood(12, 40, 0.4), {
      relative: 1e-6,
    });
  });
});
