import { describe, expect, it } from 'vitest';
import { klBetween, normal, pushforward, random, sampleMean, uniform } from '../../src/math/index.ts';
import type { SmoothMap } from '../../src/math/index.ts';
import { expectClose } from '../setup/close.ts';

const line = (shift: number, scale: number): SmoothMap => ({
  value: (z) => shift + scale * z,
  slope: () => scale,
  curvature: () => 0,
});

const exponential: SmoothMap = { value: Math.exp, slope: Math.exp, curvature: Math.exp };

const square: SmoothMap = { value: (z) => z * z, slope: (z) => 2 * z, curvature: () => 2 };

const squash: SmoothMap = {
  value: Math.tanh,
  slope: (z) => 1 / Math.cosh(z) ** 2,
  curvature: (z) => (-2 * Math.tanh(z)) / Math.cosh(z) ** 2,
};

describe('a density pushed through a map', () => {
  it('by a line is the normal moved and stretched', () => {
    for (const scale of [2, -0.5]) {
      const pushed = pushforward(normal(0, 1), line(3, scale));
      const direct = normal(3, Math.abs(scale));
      for (const x of [-1, 2.5, 3, 4]) {
        expectClose(pushed.pdf(x), direct.pdf(x), { relative: 1e-13 });
        expectClose(pushed.cdf(x), direct.cdf(x), { relative: 1e-12 });
        expectClose(pushed.score(x), direct.score(x), { relative: 1e-10, absolute: 1e-12 });
      }
      expectClose(pushed.mean, 3, { relative: 1e-12 });
      expectClose(pushed.variance, scale ** 2, { relative: 1e-11 });
      expectClose(klBetween(pushed, direct), 0, { absolute: 1e-20 });
    }
  });
  it('by the exponential is log-normal', () => {
    // Oracle: the log-normal density and its moments in closed form.
    const pushed = pushforward(normal(0, 1), exponential);
    for (const x of [0.01, 0.5, 1, 7]) {
      expectClose(pushed.pdf(x), normal(0, 1).pdf(Math.log(x)) / x, { relative: 1e-12 });
      expectClose(pushed.score(x), (-1 - Math.log(x)) / x, { relative: 1e-10, absolute: 1e-10 });
    }
    expectClose(pushed.mean, Math.exp(0.5), { relative: 1e-11 });
    expectClose(pushed.variance, (Math.E - 1) * Math.E, { relative: 1e-10 });
    expect(pushed.support).toEqual([0, Infinity]);
    expect(pushed.pdf(-1)).toBe(0);
    expectClose(pushed.quantile(0.5), 1, { relative: 1e-12 });
  });
  it('leaves KL as it was when the map can be undone', () => {
    const [p, q] = [normal(0, 1), normal(0.5, 0.8)];
    const there = klBetween(pushforward(p, exponential), pushforward(q, exponential));
    expectClose(there, klBetween(p, q), { relative: 1e-9 });
  });
  it('by the square folds both halves together, with an integrable peak at the turn', () => {
    // Oracle: chi-squared with one degree of freedom.
    const pushed = pushforward(normal(0, 1), square);
    for (const x of [0.1, 1, 4]) {
      expectClose(pushed.pdf(x), Math.exp(-x / 2) / Math.sqrt(2 * Math.PI * x), { relative: 1e-12 });
      expectClose(pushed.score(x), -0.5 - 0.5 / x, { relative: 1e-10 });
    }
    expect(pushed.pdf(0)).toBe(Infinity);
    expect(pushed.score(0)).toBe(0);
    expect(pushed.logMass(-2, -1)).toBe(-Infinity);
    expectClose(pushed.logMass(1, 4), Math.log(pushed.cdf(4) - pushed.cdf(1)), { absolute: 1e-12 });
    expectClose(pushed.cdf(1), 0.682689492137085897, { relative: 1e-12 });
    expectClose(pushed.mean, 1, { relative: 1e-11 });
    expectClose(pushed.variance, 2, { relative: 1e-11 });
    expect(pushed.support).toEqual([0, Infinity]);
  });
  it('finds a turn wherever it is', () => {
    // Oracle: (z − c)² of z from N(0, 1) is the sum of two branches, written out.
    for (const c of [0.3, -1.2345]) {
      const pushed = pushforward(normal(0, 1), {
        value: (z) => (z - c) * (z - c),
        slope: (z) => 2 * (z - c),
        curvature: () => 2,
      });
      expect(pushed.support).toEqual([0, Infinity]);
      for (const x of [0.01, 1, 5]) {
        const root = Math.sqrt(x);
        const both = normal(0, 1).pdf(c + root) + normal(0, 1).pdf(c - root);
        expectClose(pushed.pdf(x), both / (2 * root), { relative: 1e-9 });
        expectClose(pushed.cdf(x), normal(0, 1).cdf(c + root) - normal(0, 1).cdf(c - root), {
          relative: 1e-9,
        });
      }
      // Turned upside down, the turn is a top.
      const upsideDown = pushforward(normal(0, 1), {
        value: (z) => -(z - c) * (z - c),
        slope: (z) => -2 * (z - c),
        curvature: () => -2,
      });
      expectClose(upsideDown.pdf(-1), pushed.pdf(1), { relative: 1e-12 });
      expectClose(upsideDown.cdf(-1), 1 - pushed.cdf(1), { relative: 1e-12 });
    }
  });
  it('by tanh has bounded support, so KL to it is infinite and says where', () => {
    const pushed = pushforward(normal(0, 1), squash);
    expect(pushed.support).toEqual([-1, 1]);
    expect(klBetween(normal(0, 1), pushed)).toBe(Infinity);
    expect(Number.isFinite(klBetween(pushed, normal(0, 1)))).toBe(true);
    expectClose(pushed.cdf(Math.tanh(0.5)), normal(0, 1).cdf(0.5), { relative: 1e-12 });
  });
  it('samples what it says', () => {
    const pushed = pushforward(uniform(0, 1), square);
    const source = random(4);
    const sample = Float64Array.from({ length: 20000 }, () => pushed.sample(source));
    expectClose(sampleMean(sample), 1 / 3, { absolute: 0.01 });
    expectClose(pushed.mean, 1 / 3, { relative: 1e-11 });
    // Oracle: P(u² ≤ x) = √x.
    expectClose(pushed.cdf(0.25), 0.5, { relative: 1e-12 });
    expect([pushed.pdf(-0.5), pushed.pdf(2), pushed.logPdf(2)]).toEqual([0, 0, -Infinity]);
    expect(pushed.support).toEqual([0, 1]);
  });
  it('rejects a map that stands still or has no limit', () => {
    expect(() => pushforward(normal(0, 1), line(1, 0))).toThrow(RangeError);
    const wave: SmoothMap = { value: Math.sin, slope: Math.cos, curvature: (z) => -Math.sin(z) };
    expect(() => pushforward(normal(0, 1), wave)).toThrow(/map\.value/);
  });
});
