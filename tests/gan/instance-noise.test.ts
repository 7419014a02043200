import { describe, expect, test } from 'vitest';
import { BINS, edgesOf, type BinnedLaw, type Bins } from '../../src/gan/line/bins.ts';
import { binnedData, DATA_SETS } from '../../src/gan/line/data-sets.ts';
import { withInstanceNoise } from '../../src/gan/line/instance-noise.ts';
import { binLogMasses, binMasses, klBinned, normal, type Density } from '../../src/math/index.ts';
import { expectAllClose, expectClose } from '../setup/close.ts';
import { sum } from '../setup/sum.ts';

const EDGES = edgesOf(BINS);
const SIZES = [0.001, 0.02, 0.1, 0.5, 2];

const lawOf =
  (density: Density) =>
  (bins: Bins): BinnedLaw => {
    const logMass = binLogMasses(density, edgesOf(bins), { outer: true });
    return { mass: logMass.map(Math.exp), logMass, atoms: [] };
  };

const atom =
  (x: number) =>
  (bins: Bins): BinnedLaw => ({
    mass: new Float64Array(bins.count + 2),
    logMass: new Float64Array(bins.count + 2).fill(-Infinity),
    atoms: [{ x, mass: 1 }],
  });

/** ∫ f from a to b by Simpson's rule on n even stretches. */
function simpson(f: (x: number) => number, a: number, b: number, n: number): number {
  const h = (b - a) / n;
  let total = f(a) + f(b);
  for (let i = 1; i < n; i++) total += (i % 2 === 1 ? 4 : 2) * f(a + i * h);
  return (total * h) / 3;
}

describe('instance noise', () => {
  test.for(SIZES)('of sd %f keeps a normal normal, to the width of a bin', (s) => {
    const law = withInstanceNoise(s, BINS, lawOf(normal(1, 0.5)));
    const expected = binMasses(normal(1, Math.hypot(0.5, s)), EDGES, { outer: true });
    // Reading a bin as uniform moves its mass by at most a bin; to second order that is width²/24 of the curvature.
    expectAllClose(law.mass, expected, { absolute: 1e-5 });
  });

  test.for(SIZES)('of sd %f makes an atom normal, exactly', (s) => {
    const law = withInstanceNoise(s, BINS, atom(0.3137));
    const expected = binLogMasses(normal(0.3137, s), EDGES, { outer: true });
    law.logMass.forEach((log, k) =>
      expectClose(log, expected[k] as number, { relative: 1e-12, absolute: 1e-12, what: `bin ${k}` }),
    );
  });

  test.for([0.1, 0.5, 2])('of sd %f blurs uniform data exactly', (s) => {
    const law = binnedData('uniform', s, BINS);
    // Oracle: the density (Φ((x + 2)/s) − Φ((x − 2)/s))/4 by Simpson's rule, good to 1e-13 here.
    const { cdf } = normal(0, 1);
    const density = (x: number) => (cdf((x + 2) / s) - cdf((x - 2) / s)) / 4;
    for (let k = 1; k <= BINS.count; k += 7) {
      const [lo, hi] = [EDGES[k - 1] as number, EDGES[k] as number];
      expectClose(law.mass[k] as number, simpson(density, lo, hi, 20), { absolute: 1e-12, what: `bin ${k}` });
    }
  });

  test('loses no mass, inside the window or out of it', () => {
    for (const s of SIZES) {
      for (const [mean, sd] of [
        [0, 1],
        [5.9, 0.01],
        [8, 1],
        [-30, 2],
      ] as const) {
        const { mass } = withInstanceNoise(s, BINS, lawOf(normal(mean, sd)));
        expectClose(sum(mass), 1, { absolute: 1e-12, what: `N(${mean}, ${sd}²) with ${s}` });
      }
    }
  });

  test('brings back what lies beyond the window', () => {
    const law = withInstanceNoise(1, BINS, atom(7));
    expectClose(law.mass[BINS.count] as number, binMasses(normal(7, 1), EDGES)[BINS.count - 1] as number, {
      relative: 1e-12,
    });
  });

  test('gives every bin a finite logarithm, so that KL is finite where the supports were apart', () => {
    // A sole bin at −1.5, and noise so small that its mass at the other mode underflows a hundred times over.
    const width = BINS.width;
    const law = withInstanceNoise(0.02, BINS, lawOf(DATA_SETS.uniform.density));
    expect(law.logMass.every(Number.isFinite)).toBe(true);
    const spike = withInstanceNoise(0.02, BINS, (bins) => {
      const at = Math.floor((-1.5 - bins.lo) / bins.width + 0.5) + 1;
      const mass = new Float64Array(bins.count + 2);
      mass[at] = 1;
      return { mass, logMass: mass.map(Math.log), atoms: [] };
    });
    // Oracle: uniform over its bin, it lies between the normals about the bin's two ends.
    const near = binLogMasses(normal(-1.5 + width, 0.02), EDGES, { outer: true });
    const far = binLogMasses(normal(-1.5, 0.02), EDGES, { outer: true });
    for (let k = Math.ceil(BINS.count / 2); k <= BINS.count; k++) {
      expect(spike.logMass[k]).toBeLessThan(near[k] as number);
      expect(spike.logMass[k]).toBeGreaterThan(far[k] as number);
    }
  });

  test('never brings two laws further apart', () => {
    // Data processing: a common noise cannot raise a divergence.
    const [p, q] = [normal(-1, 0.4), normal(1, 0.7)];
    let before = klBinned(p, q, EDGES);
    for (const s of [0.1, 0.3, 1, 2]) {
      const a = withInstanceNoise(s, BINS, lawOf(p));
      const b = withInstanceNoise(s, BINS, lawOf(q));
      const kl = sum(
        a.mass.map((m, k) => (m === 0 ? 0 : m * ((a.logMass[k] as number) - (b.logMass[k] as number)))),
      );
      expect(kl).toBeLessThan(before);
      before = kl;
    }
  });
});

describe('the data', () => {
  test.for(Object.keys(DATA_SETS) as (keyof typeof DATA_SETS)[])(
    'of %s lie in the window but for one in 10⁶',
    (name) => {
      const { mass } = binnedData(name, 0, BINS);
      expectClose(sum(mass), 1, { absolute: 1e-13 });
      expect((mass[0] as number) + (mass[BINS.count + 1] as number)).toBeLessThan(1e-6);
    },
  );
});
