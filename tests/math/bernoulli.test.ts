import { describe, expect, it } from 'vitest';
import {
  bernoulliLogLikelihood,
  bernoulliMaximumLikelihood,
  bernoulliMean,
  bernoulliSample,
  bernoulliVariance,
  crossEntropy,
  random,
  sampleMean,
} from '../../src/math/index.ts';
import { expectClose } from '../setup/close.ts';

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
    expect(bernoulliSample(0, () => 0)).toBe(0);
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
      for (let i = 0; i <= 100; i += 1)
        expect(bernoulliLogLikelihood(k, n, i / 100)).toBeLessThanOrEqual(top);
    }
  });
  it('has minus n times the cross entropy of the observed and the model coin as its log-likelihood', () => {
    expectClose(bernoulliLogLikelihood(3, 10, 0.6), -10 * crossEntropy([0.3, 0.7], [0.6, 0.4]), {
      relative: 1e-14,
    });
  });
  it('excluded by the data has log-likelihood −∞, and 0 log 0 is 0', () => {
    expect(bernoulliLogLikelihood(1, 5, 0)).toBe(-Infinity);
    expect(bernoulliLogLikelihood(4, 5, 1)).toBe(-Infinity);
    expect(bernoulliLogLikelihood(0, 5, 0)).toBe(0);
    expect(bernoulliLogLikelihood(5, 5, 1)).toBe(0);
  });
});
