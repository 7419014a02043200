import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binMasses,
  differentialEntropy,
  mixture,
  normal,
  random,
  sampleMean,
  sampleVariance,
  skewNormal,
  truncated,
  uniform,
} from '../../src/math/index.ts';
import type { Density } from '../../src/math/index.ts';
import { breakpoints } from '../../src/math/landmarks.ts';
import { integrate } from '../../src/math/quadrature.ts';
import { densities, few, real } from './arbitraries.ts';
import { expectClose } from '../setup/close.ts';

function integralOf(density: Density, f: (x: number) => number): number {
  return density.intervals.reduce(
    (sum, interval) => sum + integrate((x) => f(x) * density.pdf(x), breakpoints(interval, density)).value,
    0,
  );
}

const named: readonly (readonly [string, Density])[] = [
  ['normal', normal(1, 2)],
  ['skew-normal', skewNormal(0, 1, 4)],
  ['sharp skew-normal', skewNormal(-1, 2, -40)],
  ['uniform', uniform(-1, 3)],
  ['mixture', mixture([0.3, 0.7], [normal(-2, 0.5), skewNormal(1, 1, 2)])],
  ['mixture with a gap', mixture([0.5, 0.5], [uniform(0, 1), uniform(4, 6)])],
  ['cut normal', truncated(normal(0, 1), -1, 2)],
  // The step at 3.999 lies just inside the end of one of the normal's panels, where no node would see it.
  ['cut mixture with a step', truncated(mixture([0.5, 0.5], [normal(0, 1), uniform(-0.5, 3.999)]), -2, 5)],
  ['far cut normal', truncated(normal(0, 1), 30, Infinity)],
  ['far cut mixture', truncated(mixture([0.5, 0.5], [skewNormal(0, 0.5, 3), normal(1, 0.2)]), -9, -5)],
];

describe.each(named)('%s', (_, density) => {
  it('integrates to one', () => {
    // Oracle: the definition of a density; the integral is good to 1e-11.
    expectClose(
      integralOf(density, () => 1),
      1,
      { absolute: 1e-10 },
    );
  });
  it('has the mean and variance that its integral gives', () => {
    const mean = integralOf(density, (x) => x);
    expectClose(density.mean, mean, { relative: 1e-10, absolute: 1e-10 });
    // Twice the density: variance is measured about the mean.
    expectClose(
      density.variance,
      integralOf(density, (x) => (x - density.mean) ** 2),
      { relative: 1e-9 },
    );
  });
  it('has quantile and cdf that undo each other', () => {
    for (const u of [1e-12, 1e-3, 0.1, 0.3, 0.77, 0.999]) {
      const x = density.quantile(u);
      // x itself can be no better than its last digit, worth pdf · ulp of mass.
      const grain = density.pdf(x) * Math.abs(x) * 2 * Number.EPSILON;
      expectClose(density.cdf(x), u, { relative: 1e-9, absolute: 1e-15 + grain });
    }
    expect(density.quantile(0)).toBe(density.support[0]);
    expect(density.quantile(1)).toBe(density.support[1]);
  });
  it('draws samples of its mean and variance, the same from the same seed', () => {
    const source = random(5);
    // A sliver of a tail is drawn from by solving for a quantile, which takes its time.
    const n = density.variance < 0.1 ? 1000 : 4000;
    const sample = Float64Array.from({ length: n }, () => density.sample(source));
    // Five standard errors of the mean; the seed is fixed, so this is not a matter of luck.
    expectClose(sampleMean(sample), density.mean, { absolute: 5 * Math.sqrt(density.variance / n) });
    expectClose(sampleVariance(sample), density.variance, { relative: 0.1 });
    expect(sample.every((x) => density.pdf(x) > 0)).toBe(true);
    expect(density.sample(random(5))).toBe(sample[0]);
  });
  it('has a score that is the slope of its log-density', () => {
    for (const u of [0.05, 0.3, 0.6, 0.95]) {
      const x = density.quantile(u);
      const h = 1e-5 * Math.sqrt(density.variance);
      const slope = (density.logPdf(x + h) - density.logPdf(x - h)) / (2 * h);
      // Tolerance: the difference quotient's own rounding, 1e-16 · |log p| / h.
      expectClose(density.score(x), slope, { relative: 1e-6, absolute: 1e-6 / Math.sqrt(density.variance) });
    }
  });
  it('is zero outside its support and says so in logarithms', () => {
    const [lo, hi] = density.support;
    for (const x of [lo - 1, hi + 1]) {
      if (!Number.isFinite(x)) continue;
      expect(density.pdf(x)).toBe(0);
      expect(density.logPdf(x)).toBe(-Infinity);
      expect(density.score(x)).toBe(0);
    }
    expect(density.cdf(lo)).toBe(0);
    expect(density.cdf(hi)).toBe(1);
    expect(density.logMass(-Infinity, Infinity)).toBe(0);
    expect(density.logMass(1, 1)).toBe(-Infinity);
    expect(density.logMass(2, 1)).toBe(-Infinity);
  });
});

describe('densities of every kind', () => {
  it('have bin masses that sum to one and agree with the integral over each bin', () => {
    fc.assert(
      fc.property(densities(), (density) => {
        const edges = Array.from({ length: 24 }, (_, i) => -6 + i * 0.5);
        const masses = binMasses(density, edges, { outer: true });
        expect(masses.length).toBe(25);
        expectClose(
          masses.reduce((sum, mass) => sum + mass, 0),
          1,
          { absolute: 1e-12 },
        );
        const [lo, hi] = [edges[11] ?? NaN, edges[12] ?? NaN];
        const inside = density.intervals.flatMap(([a, b]) => {
          const part = [Math.max(a, lo), Math.min(b, hi)] as const;
          return part[0] < part[1] ? [integrate(density.pdf, breakpoints(part, density)).value] : [];
        });
        expectClose(masses[12] ?? NaN, inside[0] ?? 0, { relative: 1e-9, absolute: 1e-14 });
      }),
      few,
    );
  });
  it('have masses that add up, however far out in a tail', () => {
    const ends = fc.tuple(real(-60, 60), fc.double({ min: 1e-3, max: 30, noNaN: true }), real(0.01, 0.99));
    fc.assert(
      fc.property(densities({ wholeLine: true }), ends, (density, [lo, width, share]) => {
        const middle = lo + share * width;
        const parts = [density.logMass(lo, middle), density.logMass(middle, lo + width)];
        const top = Math.max(...parts);
        const sum = top + Math.log(parts.reduce((total, part) => total + Math.exp(part - top), 0));
        // 1e-9 in the mass is 1e-9 in its logarithm; the logarithm itself may be large.
        expectClose(density.logMass(lo, lo + width), sum, { relative: 1e-13, absolute: 1e-9 });
      }),
      { ...few, numRuns: 300 },
    );
  });
  it('have no mass between an upper end and a lower one', () => {
    expect(skewNormal(0, 1, 3).logMass(2, 1)).toBe(-Infinity);
    expect(skewNormal(0, 1, 3).logMass(1, 1)).toBe(-Infinity);
  });

  it('have a cdf that rises', () => {
    fc.assert(
      fc.property(densities(), (density) => {
        let last = 0;
        for (let x = -12; x <= 12; x += 0.25) {
          const value = density.cdf(x);
          expect(value).toBeGreaterThanOrEqual(last - 1e-15);
          expect(value).toBeLessThanOrEqual(1);
          last = value;
        }
      }),
      few,
    );
  });
});

describe('a mixture', () => {
  it('draws each of its parts as often as its weight says', () => {
    const parts = mixture([0.2, 0.5, 0.3], [uniform(0, 1), uniform(1, 2), uniform(2, 3)]);
    const source = random(17);
    const counts = [0, 0, 0];
    const n = 10000;
    for (let i = 0; i < n; i += 1) {
      const part = Math.floor(parts.sample(source));
      counts[part] = (counts[part] ?? 0) + 1;
    }
    // Five standard errors of a share.
    [0.2, 0.5, 0.3].forEach((share, i) => {
      expectClose((counts[i] ?? 0) / n, share, { absolute: 5 * Math.sqrt((share * (1 - share)) / n) });
    });
  });
});

describe('special cases become the simpler thing', () => {
  const base = normal(0, 1);
  it('a skew-normal of shape 0, a mixture of one, a cut that cuts nothing', () => {
    expect(skewNormal(1, 2, 0).law).toEqual({ kind: 'normal', mean: 1, sd: 2 });
    expect(mixture([1, 0], [base, uniform(0, 1)])).toBe(base);
    expect(truncated(base, -Infinity, Infinity)).toBe(base);
    expect(truncated(uniform(0, 4), 1, 9).law).toEqual({ kind: 'uniform', lo: 1, hi: 4 });
  });
  it('a cut of a cut is one cut', () => {
    const twice = truncated(truncated(base, -2, 3), -1, 9);
    const once = truncated(base, -1, 3);
    // Oracle: the definition; tolerance: two normalisations.
    for (const x of [-1, 0, 2.9]) expectClose(twice.pdf(x), once.pdf(x), { relative: 1e-14 });
    expect(twice.support).toEqual([-1, 3]);
  });
  it('the gap of a mixture is no support', () => {
    const gapped = mixture([0.5, 0.5], [uniform(0, 1), uniform(4, 6)]);
    expect(gapped.intervals).toEqual([
      [0, 1],
      [4, 6],
    ]);
    expect(gapped.pdf(2)).toBe(0);
    expect(truncated(gapped, 0.5, 5).intervals).toEqual([
      [0.5, 1],
      [4, 5],
    ]);
  });
});

describe('far tails', () => {
  it('stay finite in logarithms where the density underflows', () => {
    // Oracle: −x²/2 − log √(2π).
    expect(normal(0, 1).pdf(60)).toBe(0);
    expectClose(normal(0, 1).logPdf(60), -1800 - 0.5 * Math.log(2 * Math.PI), { relative: 1e-15 });
    expectClose(normal(0, 1).logPdf(1e10), -5e19, { relative: 1e-15 });
    expect(Number.isFinite(skewNormal(0, 1, 4).logPdf(-1e6))).toBe(true);
    expect(Number.isFinite(skewNormal(0, 1, 50).logPdf(-1e4))).toBe(true);
  });
  it('hold a truncated density like any other', () => {
    const density = truncated(normal(0, 1), 50, 51);
    // Oracle: the exponential that the tail is there, 50 − 1/50 per unit of x, mean excess 1/50 · (1 − 1/50² + …).
    expectClose(density.mean, 50.02, { absolute: 2e-5 });
    expect(density.quantile(0.5)).toBeGreaterThan(50);
    expectClose(density.cdf(50.5), 1, { absolute: 1e-10 });
  });
});

describe('differential entropy', () => {
  it('of a narrow normal is negative while its peak exceeds one: −0.884 and 3.99', () => {
    expectClose(differentialEntropy(normal(0, 0.1)), -0.884, { absolute: 5e-4 });
    expectClose(normal(0, 0.1).pdf(0), 3.99, { absolute: 5e-3 });
  });
  it('is the expectation of the surprise', () => {
    for (const [, density] of named) {
      const direct = integralOf(density, (x) => (density.pdf(x) === 0 ? 0 : -density.logPdf(x)));
      expectClose(differentialEntropy(density), direct, { absolute: 1e-9 });
    }
  });
});
