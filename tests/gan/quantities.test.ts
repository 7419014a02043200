import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BINS, edgesOf, nodesOf, type BinnedLaw } from '../../src/gan/line/bins.ts';
import { quantitiesOf } from '../../src/gan/line/quantities.ts';
import {
  binaryCrossEntropyWithLogits,
  binLogMasses,
  jsBetween,
  klBetween,
  klDivergence,
  mixture,
  normal,
  type Density,
} from '../../src/math/index.ts';
import { expectClose } from '../setup/close.ts';
import { sum } from '../setup/sum.ts';

const EDGES = edgesOf(BINS);
const SMALL = { lo: 0, hi: 5, count: 5, width: 1 };

function lawOf(density: Density): BinnedLaw {
  const logMass = binLogMasses(density, EDGES, { outer: true });
  return { mass: logMass.map(Math.exp), logMass, atoms: [] };
}

function lawFrom(weights: readonly number[]): BinnedLaw {
  const total = sum(weights);
  const mass = Float64Array.from(weights, (weight) => weight / total);
  return { mass, logMass: mass.map(Math.log), atoms: [] };
}

const weights = fc
  .array(fc.oneof(fc.constantFrom(0, 1e-310), fc.double({ min: 1e-12, max: 1, noNaN: true })), {
    minLength: 7,
    maxLength: 7,
  })
  .filter((row) => sum(row) > 1e-3);
const logits = fc.array(fc.double({ min: -60, max: 60, noNaN: true }), { minLength: 7, maxLength: 7 });

const P = mixture([0.5, 0.5], [normal(-1.5, 0.6), normal(1.5, 0.6)]);
const Q = normal(0.3, 1.2);

describe('the quantities of a cell', () => {
  test('have V ≤ C(G) for every D, and −log 4 ≤ C(G) ≤ 0', () => {
    fc.assert(
      fc.property(weights, weights, logits, (p, q, d) => {
        const { value, criterion } = quantitiesOf(lawFrom(p), lawFrom(q), d, 'minimax', SMALL);
        // The sums of seven terms each may differ in their last digits.
        expect(value).toBeLessThanOrEqual(criterion + 1e-14);
        expect(criterion).toBeGreaterThanOrEqual(-Math.log(4) - 1e-14);
        expect(criterion).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('have C(G) = −log 4 + 2 JSD, to 1e-12', () => {
    fc.assert(
      fc.property(weights, weights, (p, q) => {
        const { criterion, js } = quantitiesOf(lawFrom(p), lawFrom(q), new Float64Array(7), 'minimax', SMALL);
        expectClose(criterion, -Math.log(4) + 2 * js, { absolute: 1e-12 });
      }),
    );
  });

  test('have V = C(G) at D*', () => {
    const [p, q] = [lawOf(P), lawOf(Q)];
    const best = p.logMass.map((log, k) => log - (q.logMass[k] as number));
    const { value, criterion } = quantitiesOf(p, q, best, 'minimax', BINS);
    expectClose(value, criterion, { absolute: 1e-14 });
  });

  test('are those of the densities, less what bins of a fortieth lose', () => {
    const {
      js,
      kl,
      'kl-reverse': reverse,
      'missed-mass': missed,
    } = quantitiesOf(lawOf(P), lawOf(Q), new Float64Array(BINS.count + 2), 'minimax', BINS);
    // Oracle: adaptive integrals. Binning loses width²/24 of a Fisher information, some 1e-4, and never gains.
    for (const [binned, exact] of [
      [js, jsBetween(P, Q)],
      [kl, klBetween(P, Q)],
      [reverse, klBetween(Q, P)],
    ] as const) {
      expect(binned).toBeLessThanOrEqual(exact);
      expectClose(binned, exact, { absolute: 3e-4 });
    }
    expect(missed).toBe(0);
  });

  test('agree with KL of two vectors, infinite ones included', () => {
    fc.assert(
      fc.property(weights, weights, (a, b) => {
        const [p, q] = [lawFrom(a), lawFrom(b)];
        const {
          kl,
          'kl-reverse': reverse,
          'missed-mass': missed,
        } = quantitiesOf(p, q, new Float64Array(7), 'minimax', SMALL);
        expectClose(kl, klDivergence(p.mass, q.mass), { relative: 1e-12, absolute: 1e-14 });
        expectClose(reverse, klDivergence(q.mass, p.mass), { relative: 1e-12, absolute: 1e-14 });
        expect(missed > 0).toBe(kl === Infinity);
        expectClose(missed, sum(p.mass.filter((_, k) => q.mass[k] === 0)), { absolute: 1e-15 });
      }),
    );
  });

  test('have d-loss as the mean binary cross entropy of D', () => {
    const [p, q] = [lawOf(P), lawOf(Q)];
    const a = nodesOf(BINS).map((x) => 2 * Math.sin(x));
    const cross = sum(
      a.map((logit, k) => {
        const real = (p.mass[k] as number) * binaryCrossEntropyWithLogits(1, logit);
        return real + (q.mass[k] as number) * binaryCrossEntropyWithLogits(0, logit);
      }),
    );
    expectClose(quantitiesOf(p, q, a, 'minimax', BINS)['d-loss'], cross / 2, { relative: 1e-13 });
  });

  test('have the chosen loss of D: least squares on D(x), and a critic’s mean scores', () => {
    const [p, q] = [lawOf(P), lawOf(Q)];
    const a = nodesOf(BINS).map((x) => 2 * Math.sin(x));
    const loss = (name: Parameters<typeof quantitiesOf>[3]) => quantitiesOf(p, q, a, name, BINS)['d-loss'];
    const mean = (law: BinnedLaw, f: (logit: number) => number) =>
      sum(a.map((logit, k) => (law.mass[k] as number) * f(logit)));
    const d = (logit: number) => 1 / (1 + Math.exp(-logit));
    const squares = mean(p, (logit) => (1 - d(logit)) ** 2) + mean(q, (logit) => d(logit) ** 2);
    expectClose(loss('least-squares'), squares / 2, { relative: 1e-13 });
    const scores = mean(q, (logit) => logit) - mean(p, (logit) => logit);
    expectClose(loss('wasserstein'), scores / 2, { relative: 1e-12 });
  });

  test('have the chosen loss of G', () => {
    const q = lawOf(Q);
    const half = new Float64Array(BINS.count + 2).fill(Math.log(3));
    const loss = (name: Parameters<typeof quantitiesOf>[3]) =>
      quantitiesOf(lawOf(P), q, half, name, BINS)['g-loss'];
    // D = 3/4 everywhere: log ¼, −log ¾, ½(¼)², −log 3.
    expectClose(loss('minimax'), Math.log(0.25), { relative: 1e-13 });
    expectClose(loss('non-saturating'), -Math.log(0.75), { relative: 1e-13 });
    expectClose(loss('least-squares'), 1 / 32, { relative: 1e-13 });
    expectClose(loss('wasserstein'), -Math.log(3), { relative: 1e-13 });
  });

  test('count an atom of p_g as a place that the data never visit', () => {
    // Half of p_g on a point, half spread as the data.
    const p = lawOf(P);
    const q = {
      mass: p.mass.map((m) => m / 2),
      logMass: p.logMass.map((m) => m - Math.LN2),
      atoms: [{ x: 1, mass: 0.5 }],
    };
    const found = quantitiesOf(p, q, new Float64Array(BINS.count + 2), 'minimax', BINS);
    // Oracle: the same two laws as two outcomes, (1, 0) and (½, ½).
    expectClose(found.kl, Math.LN2, { relative: 1e-12 });
    expect(found['kl-reverse']).toBe(Infinity);
    expectClose(found.js, 0.21576155433883565, { relative: 1e-12 });
    expectClose(found.criterion, -Math.log(4) + 2 * found.js, { absolute: 1e-12 });
    expectClose(found.value, -Math.log(4), { absolute: 1e-12 });
    expect(found['missed-mass']).toBe(0);
  });
});
