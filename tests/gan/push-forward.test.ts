import { describe, expect, test } from 'vitest';
import { BINS, binIndex, edgesOf } from '../../src/gan/line/bins.ts';
import { NOISE } from '../../src/gan/random/noise.ts';
import { pushForward } from '../../src/gan/line/push-forward.ts';
import { draws } from '../../src/gan/random/random.ts';
import { binLogMasses, binMasses, mixture, normal, uniform } from '../../src/math/index.ts';
import { expectAllClose, expectClose } from '../setup/close.ts';
import { sum } from '../setup/sum.ts';
import type { NoiseName } from '../../src/gan/protocol.ts';

const EDGES = edgesOf(BINS);

const push = (noise: NoiseName, g: (z: number) => number, flatIsAtom = false) =>
  pushForward(NOISE[noise], NOISE[noise].nodes.map(g), BINS, flatIsAtom);

describe('the push-forward of noise through G', () => {
  test('is normal for an affine G of normal noise, bin by bin', () => {
    // Powers of two, so that single precision does not round the images.
    for (const [scale, shift] of [
      [0.5, 1],
      [-0.5, 1],
      [2, -0.25],
    ] as const) {
      const law = push('gaussian', (z) => scale * z + shift);
      // Oracle: the distribution function of N(shift, scale²). Only the 2e-9 beyond |z| = 6 see rounded nodes.
      expectAllClose(law.mass, binMasses(normal(shift, Math.abs(scale)), EDGES, { outer: true }), {
        absolute: 1e-13,
      });
      expect(law.atoms).toEqual([]);
    }
  });

  test('is uniform for an affine G of uniform noise, and empty outside', () => {
    const law = push('uniform', (z) => 2 * z + 1);
    expectAllClose(law.mass, binMasses(uniform(-1, 3), EDGES, { outer: true }), { absolute: 1e-13 });
    expect(law.logMass[binIndex(BINS, 4)]).toBe(-Infinity);
  });

  test('adds what the two halves of a folded G put on the same place', () => {
    const law = push('gaussian', Math.abs);
    const half = binMasses(normal(0, 1), EDGES, { outer: true }).map((m, k) =>
      k > BINS.count / 2 ? 2 * m : 0,
    );
    expectAllClose(law.mass, half, { absolute: 1e-13 });
    expect(law.logMass[0]).toBe(-Infinity);
  });

  test('is a pair of half normals for a leaky ReLU', () => {
    const law = push('gaussian', (z) => (z > 0 ? z : 0.25 * z));
    const wide = binMasses(normal(0, 1), EDGES, { outer: true });
    const narrow = binMasses(normal(0, 0.25), EDGES, { outer: true });
    expectAllClose(
      law.mass,
      wide.map((m, k) => (k > BINS.count / 2 ? m : (narrow[k] as number))),
      { absolute: 1e-13 },
    );
  });

  test('agrees with a histogram of a million samples for a wavy G', () => {
    const g = (z: number) => 1.5 * z + Math.sin(3 * z);
    const n = 1_000_000;
    const counts = new Float64Array(BINS.count + 2);
    for (const x of draws(n, { seed: 5, stream: 4, draw: 0 }, (u) => g(NOISE.gaussian.sample(u)))) {
      const k = binIndex(BINS, x);
      counts[k] = (counts[k] as number) + 1;
    }
    push('gaussian', g).mass.forEach((m, k) => {
      // Six standard deviations of a binomial count, and a part for bins that expect none.
      expectClose((counts[k] as number) / n, m, { absolute: 6 * Math.sqrt(m / n) + 6 / n, what: `bin ${k}` });
    });
  });

  test('has masses that sum to one, wherever G throws them', () => {
    for (const g of [
      (z: number) => 100 * z,
      (z: number) => 1e-3 * z + 5.9,
      (z: number) => z ** 3 - 4 * z,
      () => 40,
    ]) {
      expectClose(sum(push('gaussian', g).mass), 1, { absolute: 1e-13 });
      expectClose(sum(push('uniform', g).mass), 1, { absolute: 1e-13 });
    }
  });

  test('keeps the logarithm of masses that a double cannot hold', () => {
    const law = push('gaussian', (z) => z / 32);
    const expected = binLogMasses(normal(0, 1 / 32), EDGES, { outer: true });
    expect(law.mass[1]).toBe(0);
    // Oracle: log Φ by its asymptotic series. The coarse nodes of the tail are rounded to single precision.
    law.logMass.forEach((log, k) =>
      expectClose(log, expected[k] as number, { relative: 1e-5, absolute: 1e-5, what: `bin ${k}` }),
    );
  });

  test('puts an atom where a ReLU is dead, and one only', () => {
    const law = push('gaussian', (z) => Math.max(0, z), true);
    expect(law.atoms).toHaveLength(1);
    expect(law.atoms[0]?.x).toBe(0);
    expectClose(law.atoms[0]?.mass ?? NaN, 0.5, { absolute: 1e-15 });
    expectClose(sum(law.mass), 0.5, { absolute: 1e-13 });
  });

  test('matches a mixture of normals through its own quantile function', () => {
    // Oracle: G = Q ∘ Φ pushes N(0, 1) to the law with quantile function Q.
    const p = mixture([0.5, 0.5], [normal(-1.5, 0.7), normal(1.5, 0.7)]);
    const standard = normal(0, 1);
    const law = push('gaussian', (z) => p.quantile(Math.min(1 - 1e-16, Math.max(1e-300, standard.cdf(z)))));
    // Linear pieces 0.006 long of a curved G, and images in single precision: where G is steepest, between the modes,
    // a piece is as long as a bin, and its mass is off by a thousandth of the density's peak.
    expectAllClose(law.mass, binMasses(p, EDGES, { outer: true }), { absolute: 1e-5 });
  });

  test('refuses images that are not one for each node', () => {
    expect(() => pushForward(NOISE.gaussian, new Float32Array(3), BINS, false)).toThrow(RangeError);
  });
});
