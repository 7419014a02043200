import { describe, expect, it } from 'vitest';
import {
  bernoulliLogLikelihood,
  bernoulliLikelihood,
  bernoulliLikelihoodSingle,
  bernoulliTosses,
  likelihoodUnderflow,
  random,
  runningMeans,
  sampleMean,
} from '../../src/math/index.ts';
import { expectClose } from '../setup/close.ts';

describe('a row of tosses', () => {
  it('is the same for the same seed, and a longer row begins with the shorter one', () => {
    const long = bernoulliTosses(0.3, 500, random(9));
    expect(Array.from(bernoulliTosses(0.3, 200, random(9)))).toEqual(Array.from(long.subarray(0, 200)));
    expect(Array.from(bernoulliTosses(0.3, 500, random(10)))).not.toEqual(Array.from(long));
  });
  it('turns heads into tails one by one as p falls, and never the other way', () => {
    const low = bernoulliTosses(0.3, 1000, random(4));
    const high = bernoulliTosses(0.31, 1000, random(4));
    expect(low.every((toss, i) => toss <= (high[i] ?? NaN))).toBe(true);
  });
  it('has at p = 0 and p = 1 nothing but one side', () => {
    expect(bernoulliTosses(0, 100, random(1)).every((toss) => toss === 0)).toBe(true);
    expect(bernoulliTosses(1, 100, random(1)).every((toss) => toss === 1)).toBe(true);
  });
  it('has running means that end at the mean of the row, each a fraction of its place', () => {
    const row = bernoulliTosses(0.6, 257, random(2));
    const means = runningMeans(row);
    // Sums of whole numbers are exact, so both routes round once and alike.
    expect(means.at(-1)).toBe(sampleMean(row));
    // Oracle: heads counted so far over tosses so far.
    let heads = 0;
    row.forEach((toss, i) => {
      heads += toss;
      expect(means[i]).toBe(heads / (i + 1));
    });
  });
});

describe('the product of a row of tosses', () => {
  it('of a fair coin is first 0 at factor 150 in single and 1075 in double precision', () => {
    // Oracle: the smallest numbers are 2^−149 and 2^−1074, and half of either rounds to 0.
    expect(likelihoodUnderflow(0, 5000, 0.5, 'single')).toBe(150);
    expect(likelihoodUnderflow(0, 5000, 0.5, 'double')).toBe(1075);
    expect(bernoulliLikelihood(0, 1074, 0.5)).toBe(2 ** -1074);
    expect(bernoulliLikelihoodSingle(0, 149, 0.5)).toBe(2 ** -149);
    expect(likelihoodUnderflow(0, 149, 0.5, 'single')).toBe(Infinity);
  });
  it('is 0 where the factor named says so, and not one factor earlier', () => {
    for (const [k, n, p] of [
      [350, 500, 0.7],
      [120, 400, 0.3],
      [3500, 5000, 0.7],
    ] as const) {
      const at = likelihoodUnderflow(k, n, p, 'single');
      // Oracle: an array of floats, each the product so far; toss i is a success where i k/n passes a whole number.
      const products = new Float32Array(n + 1).fill(1);
      const [success, failure] = Float32Array.of(p, 1 - Math.fround(p));
      for (let i = 1; i <= n; i += 1) {
        const isSuccess = Math.floor((i * k) / n) > Math.floor(((i - 1) * k) / n);
        products[i] = (products[i - 1] ?? NaN) * ((isSuccess ? success : failure) ?? NaN);
      }
      expect(at).toBe(products.indexOf(0));
      expect(bernoulliLikelihoodSingle(k, n, p)).toBe(products[n]);
      // It dies near where the truth passes 2^−150, and not because of the order.
      expectClose(at, (150 * Math.LN2 * n) / -bernoulliLogLikelihood(k, n, p), { relative: 0.03 });
    }
  });
  it('gets stuck at the smallest number where 0.7 of it rounds back to itself, far above the truth', () => {
    expect(bernoulliLikelihoodSingle(5000, 5000, 0.7)).toBe(2 ** -149);
    expect(bernoulliLikelihood(5000, 5000, 0.7)).toBe(2 ** -1074);
    expectClose(bernoulliLogLikelihood(5000, 5000, 0.7), 5000 * Math.log(0.7), { relative: 1e-14 });
    expect(likelihoodUnderflow(5000, 5000, 0.7, 'double')).toBe(Infinity);
  });
  it('is rightly 0 where p makes the data impossible', () => {
    expect(likelihoodUnderflow(1, 5, 0, 'double')).toBe(5);
    expect(likelihoodUnderflow(0, 5, 0, 'double')).toBe(Infinity);
    expect(likelihoodUnderflow(0, 0, 0.5, 'single')).toBe(Infinity);
  });
});
