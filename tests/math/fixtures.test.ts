import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as math from '../../src/math/index.ts';
import { crossEntropyByIntegral } from '../../src/math/cross-entropy-between.ts';
import { klByIntegral } from '../../src/math/kl-between.ts';
import { wassersteinByIntegral } from '../../src/math/wasserstein.ts';
import { expectClose } from '../setup/close.ts';

/*
 * Every fixture was made by tests/fixtures/make-fixtures.py with mpmath at 30 to 50 digits, and checked there against SciPy
 * where SciPy has the function.
 */
type Json = number | 'Infinity' | '-Infinity';

function load(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));
}

describe('functions of vectors agree with mpmath to 1e-13 of the sum of their terms', () => {
  interface Case {
    readonly p: number[];
    readonly q: number[];
    readonly entropy: [Json, Json];
    readonly crossEntropy: [Json, Json];
    readonly klDivergence: [Json, Json];
    readonly jsDivergence: [Json, Json];
    readonly totalVariation: [Json, Json];
    readonly huffmanCodeLength: number;
  }
  const cases = load('discrete.json') as Case[];
  const names = ['entropy', 'crossEntropy', 'klDivergence', 'jsDivergence', 'totalVariation'] as const;

  it('has at least 200 of them', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
  });
  it.each(names)('%s', (name) => {
    for (const one of cases) {
      const actual = name === 'entropy' ? math.entropy(one.p) : math[name](one.p, one.q);
      const value = Number(one[name][0]);
      const scale = Number(one[name][1]);
      // Sums of rounded probabilities differ from one by up to n ulps; below zero KL is 0 and above log 2 JSD is log 2.
      const clamped =
        name === 'klDivergence'
          ? Math.max(0, value)
          : name === 'jsDivergence'
            ? Math.min(value, Math.LN2)
            : value;
      expectClose(actual, clamped, {
        absolute: Number.isFinite(scale) ? 1e-13 * scale : 0,
        what: `${name} of ${JSON.stringify([one.p, one.q])}`,
      });
    }
  });
  it('perplexity and the root of JSD follow', () => {
    for (const one of cases) {
      expectClose(math.perplexity(one.p), Math.exp(Number(one.entropy[0])), { relative: 1e-13 });
      expectClose(math.jsDistance(one.p, one.q) ** 2, math.jsDivergence(one.p, one.q), { relative: 1e-15 });
    }
  });
  it('huffmanCodeLength', () => {
    for (const one of cases)
      expectClose(math.huffmanCodeLength(one.p), one.huffmanCodeLength, { relative: 1e-13 });
  });
});

describe('functions of numbers agree with mpmath to 1e-13', () => {
  interface Case {
    readonly of: string;
    readonly arguments: Json[];
    readonly value: Json;
    readonly scale?: Json;
  }
  const functions: Readonly<Record<string, (...numbers: number[]) => number>> = {
    sigmoid: math.sigmoid,
    softplus: math.softplus,
    logSigmoid: math.logSigmoid,
    saturatingLoss: math.saturatingLoss,
    saturatingGradient: math.saturatingGradient,
    nonSaturatingLoss: math.nonSaturatingLoss,
    nonSaturatingGradient: math.nonSaturatingGradient,
    selfInformation: math.selfInformation,
    binaryCrossEntropy: math.binaryCrossEntropy,
    binaryCrossEntropyWithLogits: math.binaryCrossEntropyWithLogits,
    binaryCrossEntropyGradient: math.binaryCrossEntropyGradient,
    bernoulliLogLikelihood: math.bernoulliLogLikelihood,
    bernoulliKl: math.bernoulliKl,
  };
  const cases = load('scalars.json') as Case[];

  it.each(Object.entries(functions))('%s', (name, call) => {
    const own = cases.filter((one) => one.of === name);
    expect(own.length).toBeGreaterThan(9);
    for (const one of own) {
      const actual = call(...one.arguments.map(Number));
      const value = Number(one.value);
      const scale = one.scale === undefined ? Math.abs(value) : Number(one.scale);
      expectClose(actual, value, {
        // 1e-323: a result among the subnormal numbers has no digits to agree to.
        absolute: Number.isFinite(scale) ? 1e-13 * scale + 1e-323 : 0,
        what: `${name}(${one.arguments.join(', ')})`,
      });
    }
  });
});

type Spec =
  | { kind: 'normal'; mean: number; sd: number }
  | { kind: 'skewNormal'; location: number; scale: number; shape: number }
  | { kind: 'uniform'; lo: number; hi: number }
  | { kind: 'mixture'; weights: number[]; parts: Spec[] }
  | { kind: 'truncated'; of: Spec; lo: Json; hi: Json };

function build(spec: Spec): math.Density {
  switch (spec.kind) {
    case 'normal':
      return math.normal(spec.mean, spec.sd);
    case 'skewNormal':
      return math.skewNormal(spec.location, spec.scale, spec.shape);
    case 'uniform':
      return math.uniform(spec.lo, spec.hi);
    case 'mixture':
      return math.mixture(spec.weights, spec.parts.map(build));
    case 'truncated':
      return math.truncated(build(spec.of), Number(spec.lo), Number(spec.hi));
  }
}

type DensityCase =
  | { of: 'density'; p: Spec; x: number; logPdf: Json; cdf: Json }
  | { of: 'mass'; p: Spec; lo: number; hi: number; logMass: Json }
  | { of: 'pair'; p: Spec; q: Spec; kl: Json; js: Json; wasserstein: Json };

describe('densities agree with mpmath to 1e-9', () => {
  const cases = load('densities.json') as DensityCase[];
  const points = cases.filter((one) => one.of === 'density');
  const masses = cases.filter((one) => one.of === 'mass');
  const pairs = cases.filter((one) => one.of === 'pair');

  it('has cases of each sort', () => {
    expect(points.length).toBeGreaterThan(150);
    expect(masses.length).toBeGreaterThan(40);
    expect(pairs.length).toBeGreaterThan(40);
  });
  it('logPdf and pdf, far tails included', () => {
    for (const { p, x, logPdf } of points) {
      const density = build(p);
      const what = `${JSON.stringify(p)} at ${String(x)}`;
      // A relative error of 1e-9 in the density is an absolute one in its logarithm.
      expectClose(density.logPdf(x), Number(logPdf), { relative: 1e-13, absolute: 1e-12, what });
      expectClose(density.pdf(x), Math.exp(Number(logPdf)), { relative: 1e-9, absolute: 1e-320, what });
    }
  });
  it('cdf', () => {
    for (const { p, x, cdf } of points) {
      const what = `${JSON.stringify(p)} at ${String(x)}`;
      expectClose(build(p).cdf(x), Number(cdf), { absolute: 1e-14, relative: 1e-12, what });
    }
  });
  it('logMass, with its digits in the far tails', () => {
    for (const { p, lo, hi, logMass } of masses) {
      const what = `${JSON.stringify(p)} on [${String(lo)}, ${String(hi)}]`;
      expectClose(build(p).logMass(lo, hi), Number(logMass), { relative: 1e-12, absolute: 1e-10, what });
    }
  });
  it('klBetween, and the error it states covers the error it makes', () => {
    for (const { p, q, kl } of pairs) {
      const { value, error } = math.klBetweenDetailed(build(p), build(q));
      const what = `KL(${JSON.stringify(p)} ‖ ${JSON.stringify(q)})`;
      expectClose(value, Number(kl), { relative: 1e-9, what });
      // The oracle itself is rounded to a double, and closed forms state no error: two ulps.
      if (Number.isFinite(value))
        expectClose(value, Number(kl), { absolute: error, relative: 1e-14, what: `stated error of ${what}` });
    }
  });
  it('jsBetween, and the error it states covers the error it makes', () => {
    for (const { p, q, js } of pairs) {
      const { value, error } = math.jsBetweenDetailed(build(p), build(q));
      const what = `JSD(${JSON.stringify(p)}, ${JSON.stringify(q)})`;
      expectClose(value, Number(js), { relative: 1e-9, what });
      expectClose(value, Number(js), { absolute: error, relative: 1e-14, what: `stated error of ${what}` });
    }
  });
  it('wassersteinBetween', () => {
    for (const { p, q, wasserstein } of pairs) {
      const what = `W(${JSON.stringify(p)}, ${JSON.stringify(q)})`;
      expectClose(math.wassersteinBetween(build(p), build(q)), Number(wasserstein), {
        relative: 1e-9,
        absolute: 1e-14,
        what,
      });
    }
  });
  it('closed forms and integrals', () => {
    for (const one of pairs) {
      const [p, q] = [build(one.p), build(one.q)];
      if (!Number.isFinite(Number(one.kl))) continue;
      expectClose(klByIntegral(p, q).value, Number(one.kl), { relative: 1e-9, what: JSON.stringify(one) });
      expectClose(wassersteinByIntegral(p, q), Number(one.wasserstein), { relative: 1e-9, absolute: 1e-14 });
      expectClose(crossEntropyByIntegral(p, q) - math.differentialEntropy(p), Number(one.kl), {
        relative: 1e-9,
        absolute: 1e-10,
        what: `H(p, q) − H(p) of ${JSON.stringify(one)}`,
      });
    }
  });
});
