import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOSS_NAMES } from '../../../src/gan/contract/config.ts';
import { makeCoverage } from '../../../src/gan/plane/coverage.ts';
import { cellMasses, planeData } from '../../../src/gan/plane/data-sets.ts';
import { CELL_COUNT, cellCentres, cellOf } from '../../../src/gan/plane/grid.ts';
import { latticeOf } from '../../../src/gan/plane/noise-lattice.ts';
import { makePushForward } from '../../../src/gan/plane/push-forward.ts';
import { planeQuantities } from '../../../src/gan/plane/quantities.ts';
import { accuracyOf } from '../../../src/gan/line/accuracy.ts';
import { countsOf, histogramJs } from '../../../src/gan/plane/sample-reading.ts';
import { draws, gaussianFrom } from '../../../src/gan/random/random.ts';
import { jsDivergence, klBetween, normal } from '../../../src/math/index.ts';
import { expectClose } from '../../setup/close.ts';
import { sum } from '../../setup/sum.ts';
import { imagesOf, productLaw } from './maps.ts';

const LATTICE = latticeOf('gaussian', 2);
const CURVE = latticeOf('gaussian', 1);
const FLAT = new Float64Array(CELL_COUNT);
const centres = cellCentres();

const affine = fc.array(fc.double({ min: -1.5, max: 1.5, noNaN: true }), { minLength: 6, maxLength: 6 });
const logitsOf = (a: number, b: number, c: number) =>
  Float64Array.from(
    { length: CELL_COUNT },
    (_, k) => 20 * (a * (centres[2 * k] as number) + b * Math.sin(2 * (centres[2 * k + 1] as number)) + c),
  );

const pushed = (lattice: typeof LATTICE, [a, b, c, d, e, f]: readonly number[], flatIsSingular: boolean) => {
  const images = imagesOf(lattice, (u, v) => [
    (a as number) * Math.max(0, u) + (b as number) * v + (e as number),
    (c as number) * Math.max(0, u) + (d as number) * v + (f as number),
  ]);
  return makePushForward(lattice, flatIsSingular)(images);
};

describe('the quantities in the plane', () => {
  const data = cellMasses(planeData('gaussians', []), 0);

  test('have V ≤ C(G), and C(G) = −log 4 + 2 JSD to 1e-12, for any G and D', () => {
    fc.assert(
      fc.property(affine, affine, fc.boolean(), fc.boolean(), (g, d, isCurve, flat) => {
        const law = pushed(isCurve ? CURVE : LATTICE, g, flat);
        const logits = logitsOf(d[0] as number, d[1] as number, d[2] as number);
        const { value, criterion, js } = planeQuantities(data, law, logits, 'minimax');
        expect(value).toBeLessThanOrEqual(criterion + 1e-13);
        expectClose(criterion, -Math.log(4) + 2 * js, { absolute: 1e-12 });
      }),
      { numRuns: 40 },
    );
  });

  test('have V = C(G) at D*', () => {
    const law = pushed(LATTICE, [1, 0.2, -0.3, 0.8, 0, 0.5], false);
    const best = data.logMass.map((log, k) => log - (law.logMass[k] as number));
    const { value, criterion } = planeQuantities(data, law, best, 'minimax');
    expectClose(value, criterion, { absolute: 1e-13 });
  });

  test('lose to cells what data processing allows: no more than a hundredth, and never gain', () => {
    const law = makePushForward(LATTICE, false)(imagesOf(LATTICE, (u, v) => [0.7 * u + 0.3, 0.9 * v]));
    const exact = productLaw(normal(0, 0.8), normal(0.2, 0.7));
    const { kl, 'kl-reverse': reverse } = planeQuantities(exact, law, FLAT, 'minimax');
    // Oracle: KL of independent coordinates adds up, each in closed form.
    const forth = klBetween(normal(0, 0.8), normal(0.3, 0.7)) + klBetween(normal(0.2, 0.7), normal(0, 0.9));
    const back = klBetween(normal(0.3, 0.7), normal(0, 0.8)) + klBetween(normal(0, 0.9), normal(0.2, 0.7));
    // 1e-7 is the lattice's own floor.
    expect(kl).toBeLessThanOrEqual(forth + 1e-7);
    expect(reverse).toBeLessThanOrEqual(back + 1e-7);
    expectClose(kl, forth, { relative: 0.01 });
    expectClose(reverse, back, { relative: 0.01 });
  });

  test('say that a curve has no density: JSD log 2, both KLs ∞, all mass missed, C(G) = 0', () => {
    const law = pushed(CURVE, [1, 0, 0.5, 0, 0, 0], false);
    const found = planeQuantities(data, law, FLAT, 'minimax');
    expectClose(found.js, Math.LN2, { absolute: 1e-12 });
    expect([found.kl, found['kl-reverse']]).toEqual([Infinity, Infinity]);
    expectClose(found['missed-mass'], 1, { absolute: 1e-12 });
    expectClose(found.criterion, 0, { absolute: 1e-12 });
    expectClose(found.value, -Math.log(4), { absolute: 1e-12 });
  });

  test('take the loss of G over both parts of its law', () => {
    const law = pushed(LATTICE, [1, 0.2, 0.3, 0.4, 0, 0], true);
    expect(sum(law.singular ?? [])).toBeCloseTo(0.5, 12);
    const half = FLAT.map(() => Math.log(3));
    const losses = LOSS_NAMES.map((name) => planeQuantities(data, law, half, name)['g-loss']);
    const expected = {
      minimax: Math.log(0.25),
      'non-saturating': -Math.log(0.75),
      'least-squares': 1 / 32,
      wasserstein: -Math.log(3),
    };
    LOSS_NAMES.forEach((name, i) => expectClose(losses[i] as number, expected[name], { relative: 1e-12 }));
  });
});

describe('the modes covered', () => {
  const { landmarks, spread } = planeData('eight', []);
  const data = cellMasses(planeData('eight', []), 0);

  test('are all for the data themselves, and those that p_g reaches', () => {
    expect(makeCoverage(data, landmarks, spread)(data)).toEqual({ modes: 8, of: 8 });
    for (let count = 0; count <= 8; count++) {
      const points = planeData('eight', []).points.slice(0, 2 * Math.max(1, count));
      const some = cellMasses({ points, spread, landmarks: [] }, 0);
      // One that has an eighth of what a part needs, and one that has it just so.
      if (count > 0) expect(makeCoverage(data, landmarks, spread)(some).modes).toBe(count);
    }
  });

  test('need a quarter of the data’s mass', () => {
    const elsewhere = cellOf(0, 0);
    for (const [share, modes] of [
      [0.2499, 0],
      [0.2501, 8],
    ] as const) {
      const mass = data.mass.map((m) => m * share);
      mass[elsewhere] = (mass[elsewhere] as number) + 1 - share;
      expect(
        makeCoverage(data, landmarks, spread)({ mass, logMass: mass.map(Math.log), singular: null }),
      ).toEqual({
        modes,
        of: 8,
      });
    }
  });

  test('count singular mass', () => {
    const law = { mass: FLAT, logMass: FLAT.map(() => -Infinity), singular: FLAT.slice() };
    law.singular[cellOf(2, 0)] = 1;
    expect(makeCoverage(data, landmarks, spread)(law)).toEqual({ modes: 1, of: 8 });
  });
});

describe('a reading of samples', () => {
  const sample = (count: number, draw: number, scale: number) =>
    draws(2 * count, { seed: 1, stream: 4, draw }, ([u, v]) => scale * gaussianFrom(u, v));

  test('counts every point once, far ones too: 150 and 150 are 300', () => {
    // GAN Lab loses two thirds of its samples here: a splice in a loop that counts on.
    const [real, fake] = [sample(150, 0, 1), sample(150, 1, 3)];
    expect(sum(countsOf(real)) + sum(countsOf(fake))).toBe(300);
    expect(sum(countsOf(Float32Array.of(1e30, -1e30, Infinity, 0)))).toBe(2);
  });

  test('is JSD of the two histograms', () => {
    const [a, b] = [sample(450, 0, 1), sample(300, 1, 1.5)];
    expect(histogramJs(a, a)).toBe(0);
    expectClose(histogramJs(a, b), histogramJs(b, a), { relative: 1e-12 });
    const [p, q] = [countsOf(a).map((n) => n / 450), countsOf(b).map((n) => n / 300)];
    expectClose(histogramJs(a, b), jsDivergence(p, q), { relative: 1e-14 });
    expectClose(histogramJs(Float32Array.of(0, 0), Float32Array.of(1, 1)), Math.LN2, { relative: 1e-15 });
    // The floor: two samples of one law are far from 0, which is why it has to be shown.
    expect(histogramJs(sample(450, 2, 1), sample(450, 3, 1))).toBeGreaterThan(0.1);
  });

  test('is refused without points, or with none that can be placed', () => {
    expect(() => countsOf(new Float32Array())).toThrow(RangeError);
    expect(() => countsOf(Float32Array.of(1, 2, 3))).toThrow(RangeError);
    expect(() => countsOf(Float32Array.of(1, NaN))).toThrow(RangeError);
  });

  test('accuracy is by the laws: ½ for a D that says nothing, 1 − the overlap for D*', () => {
    const p = productLaw(normal(-1, 0.7), normal(0, 0.7));
    const q = productLaw(normal(1, 0.7), normal(0, 0.7));
    expectClose(accuracyOf(p.mass, q.mass, FLAT), 0.5, { absolute: 1e-14 });
    const right = Float64Array.from({ length: CELL_COUNT }, (_, k) => -(centres[2 * k] as number));
    // Oracle: both are told by the sign of x, which errs with probability Φ(−1/0.7).
    expectClose(accuracyOf(p.mass, q.mass, right), normal(0, 0.7).cdf(1), { absolute: 1e-13 });
    expectClose(
      accuracyOf(
        p.mass,
        q.mass,
        right.map((a) => -a),
      ),
      1 - normal(0, 0.7).cdf(1),
      { absolute: 1e-13 },
    );
  });
});
