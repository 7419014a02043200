import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binMasses,
  crossEntropyBetween,
  differentialEntropy,
  jsBetween,
  jsBinned,
  jsDivergence,
  klBetween,
  klBetweenDetailed,
  klBinned,
  klDivergence,
  mixture,
  normal,
  skewNormal,
  truncated,
  uniform,
  wassersteinBetween,
} from '../../src/math/index.ts';
import type { Density } from '../../src/math/index.ts';
import { integrate } from '../../src/math/quadrature.ts';
import { klByIntegral } from '../../src/math/kl-between.ts';
import { wassersteinByIntegral } from '../../src/math/wasserstein.ts';
import { densities, few, real } from './arbitraries.ts';
import { expectClose } from '../setup/close.ts';

const two = mixture([0.5, 0.5], [normal(-2, 0.5), normal(2, 0.5)]);

describe('KL divergence of two densities', () => {
  it('of N(0,1) and N(0,2) is the golden 0.318147, and back 0.806853', () => {
    expectClose(klBetween(normal(0, 1), normal(0, 2)), 0.318147, { absolute: 5e-7 });
    expectClose(klBetween(normal(0, 2), normal(0, 1)), 0.806853, { absolute: 5e-7 });
  });
  it('of N(0,1) and N(30,1) is 450, by the closed form and by the integral', () => {
    expect(klBetween(normal(0, 1), normal(30, 1))).toBe(450);
    expectClose(klByIntegral(normal(0, 1), normal(30, 1)).value, 450, { relative: 1e-10 });
  });
  it('of equal widths is symmetric: half the square of the shift in widths', () => {
    expect(klBetween(normal(0, 1), normal(1, 1))).toBe(0.5);
    expect(klBetween(normal(1, 1), normal(0, 1))).toBe(0.5);
  });
  it('by its closed form agrees with the integral for random normals', () => {
    const numbers = fc.tuple(real(-5, 5), real(0.05, 5), real(-5, 5), real(0.05, 5));
    fc.assert(
      fc.property(numbers, ([m, s, n, t]) => {
        const [p, q] = [normal(m, s), normal(n, t)];
        expectClose(klByIntegral(p, q).value, klBetween(p, q), { relative: 1e-10, absolute: 1e-20 });
        expectClose(wassersteinByIntegral(p, q), wassersteinBetween(p, q), {
          relative: 1e-9,
          absolute: 1e-14,
        });
      }),
      few,
    );
  });
  it('of a uniform against a normal has its closed form too', () => {
    const numbers = fc.tuple(real(-3, 3), real(0.1, 4), real(-3, 3), real(0.1, 4));
    fc.assert(
      fc.property(numbers, ([lo, width, mean, sd]) => {
        const [p, q] = [uniform(lo, lo + width), normal(mean, sd)];
        expectClose(klByIntegral(p, q).value, klBetween(p, q), { relative: 1e-9, absolute: 1e-12 });
      }),
      few,
    );
  });
  it('keeps its digits when the two nearly coincide', () => {
    // Oracle: shift²/2, and for the widths e² − … with e = 1e-9 (series of the closed form).
    expectClose(klBetween(normal(0, 1), normal(1e-9, 1)), 5e-19, { relative: 1e-14 });
    expectClose(klBetween(normal(0, 1 + 2 ** -30), normal(0, 1)), 2 ** -60, { relative: 1e-8 });
  });
  it('is infinite where q is zero and p is not, and says where the most of it is', () => {
    const { value, infiniteAt } = klBetweenDetailed(normal(0, 1), uniform(-1, 3));
    expect(value).toBe(Infinity);
    expect(infiniteAt).toEqual([-Infinity, -1]);
    expect(klBetweenDetailed(uniform(0, 2), uniform(0, 1)).infiniteAt).toEqual([1, 2]);
    // Of two equally heavy places the first.
    expect(klBetweenDetailed(normal(0, 1), uniform(-1, 1)).infiniteAt).toEqual([-Infinity, -1]);
    expect(klBetweenDetailed(normal(1, 1), uniform(-1, 1)).infiniteAt).toEqual([1, Infinity]);
    expect(klBetweenDetailed(uniform(0, 1), uniform(0, 2)).infiniteAt).toBe(null);
  });
  it('is infinite by reasoning, not by overflow: the mass there may be 1e-300 or less', () => {
    const cut = truncated(normal(0, 1), -40, 40);
    expect(klBetween(normal(0, 1), cut)).toBe(Infinity);
    expectClose(klBetween(cut, normal(0, 1)), 0, { absolute: 1e-15 });
    expect(klBetweenDetailed(normal(100, 1), truncated(normal(0, 1), -1, 1)).infiniteAt).toEqual([
      1,
      Infinity,
    ]);
  });
  it('sees a jump of q that lies just beside the end of a panel', () => {
    // p has a panel's end at 4 widths. Oracle: the same integral with its points put by hand, the jumps among them.
    for (const edge of [3.999, 4.0001, 4.01]) {
      const q = mixture([0.5, 0.5], [normal(0, 1), uniform(0, edge)]);
      const p = normal(0, 1);
      const integrand = (x: number): number => p.pdf(x) * (p.logPdf(x) - q.logPdf(x));
      const byHand = integrate(integrand, [-40, -12, -4, 0, 2, edge, 5, 7, 12, 40]).value;
      expectClose(klBetween(p, q), byHand, { relative: 1e-10 });
      expectClose(klBetween(q, p), klBetween(mixture([0.5, 0.5], [uniform(0, edge), p]), p), {
        relative: 1e-12,
      });
    }
  });
  it('finds a gap in the middle of q', () => {
    const gapped = mixture([0.5, 0.5], [uniform(0, 1), uniform(2, 3)]);
    expect(klBetweenDetailed(uniform(0, 3), gapped).infiniteAt).toEqual([1, 2]);
    expectClose(klBetween(gapped, uniform(0, 3)), Math.log(1.5), { relative: 1e-12 });
  });
  it('of a cut density against the whole is minus the log of the share that was kept', () => {
    for (const [lo, hi] of [
      [-1, 2],
      [5, 7],
      [-Infinity, 0],
    ] as const) {
      const whole = normal(0, 1);
      expectClose(klBetween(truncated(whole, lo, hi), whole), -whole.logMass(lo, hi), { relative: 1e-10 });
    }
  });
  it('is never negative, and zero of a density and itself', () => {
    fc.assert(
      fc.property(densities(), densities(), (p, q) => {
        expect(klBetween(p, q)).toBeGreaterThanOrEqual(0);
        expect(klBetween(p, p)).toBe(0);
      }),
      few,
    );
  });
  it('of a density and its rebuilt twin is zero to the noise of the arithmetic', () => {
    const build = (): Density => mixture([0.2, 0.8], [skewNormal(0, 1, 3), normal(2, 0.3)]);
    expectClose(klBetween(build(), build()), 0, { absolute: 1e-25 });
  });
  it('does not grow when both are binned (data processing)', () => {
    const edges = Array.from({ length: 33 }, (_, i) => -4 + i / 4);
    fc.assert(
      fc.property(densities({ wholeLine: true }), densities({ wholeLine: true }), (p, q) => {
        const kl = klBinned(p, q, edges);
        expect(kl).toBeGreaterThanOrEqual(0);
        expect(kl).toBeLessThanOrEqual(klBetween(p, q) * (1 + 1e-9) + 1e-12);
        expect(jsBinned(p, q, edges)).toBeLessThanOrEqual(jsBetween(p, q) * (1 + 1e-9) + 1e-12);
      }),
      few,
    );
  });
  it('of binned laws is that of the vectors of masses, where these have digits', () => {
    const edges = Array.from({ length: 33 }, (_, i) => -4 + i / 4);
    const [p, q] = [two, skewNormal(1, 2, -3)];
    const [a, b] = [binMasses(p, edges, { outer: true }), binMasses(q, edges, { outer: true })];
    expectClose(klBinned(p, q, edges), klDivergence(a, b), { relative: 1e-12 });
    expectClose(jsBinned(p, q, edges), jsDivergence(a, b), { relative: 1e-12 });
  });
  it('of binned laws is finite where masses underflow and infinite where one law has none', () => {
    const edges = Array.from({ length: 609 }, (_, i) => -8 + i / 8);
    expect(
      klDivergence(
        binMasses(normal(0, 1), edges, { outer: true }),
        binMasses(normal(60, 1), edges, { outer: true }),
      ),
    ).toBe(Infinity);
    // Oracle: the closed form, 60²/2; bins of an eighth of a width lose little of it.
    expectClose(klBinned(normal(0, 1), normal(60, 1), edges), 1800, { relative: 1e-3 });
    expect(klBinned(normal(0, 1), normal(60, 1), edges)).toBeLessThan(1800);
    expect(klBinned(normal(0, 1), uniform(0, 1), edges)).toBe(Infinity);
  });
  it('tends to the binned divergence as the bins narrow', () => {
    const edges = Array.from({ length: 4001 }, (_, i) => -10 + i / 200);
    const q = normal(0.5, 1.5);
    const binned = klDivergence(binMasses(two, edges, { outer: true }), binMasses(q, edges, { outer: true }));
    // Tolerance: bins of 0.005 lose about a bin's width squared.
    expectClose(binned, klBetween(two, q), { relative: 1e-4 });
  });
  it('is unchanged when the unit of x is', () => {
    const scale = 1e-6;
    const small = klBetween(
      mixture([0.5, 0.5], [normal(-2 * scale, 0.5 * scale), normal(2 * scale, 0.5 * scale)]),
      skewNormal(scale, scale, 2),
    );
    expectClose(small, klBetween(two, skewNormal(1, 1, 2)), { relative: 1e-9 });
  });
  it('plus the entropy of p is the cross entropy', () => {
    fc.assert(
      fc.property(densities({ wholeLine: true }), densities({ wholeLine: true }), (p, q) => {
        const whole = crossEntropyBetween(p, q);
        expectClose(differentialEntropy(p) + klBetween(p, q), whole, { relative: 1e-9, absolute: 1e-9 });
      }),
      few,
    );
    expect(crossEntropyBetween(normal(0, 1), uniform(0, 1))).toBe(Infinity);
  });
  it('states an error that is small', () => {
    fc.assert(
      fc.property(densities(), densities(), (p, q) => {
        const { value, error } = klBetweenDetailed(p, q);
        if (Number.isFinite(value)) expect(error).toBeLessThanOrEqual(1e-9 * value + 1e-14);
        else expect(error).toBe(0);
      }),
      few,
    );
  });
});
