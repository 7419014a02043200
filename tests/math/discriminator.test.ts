import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binaryCrossEntropyWithLogits,
  discriminatorGap,
  generatorCriterion,
  jsBetween,
  normal,
  optimalDiscriminator,
  uniform,
  valueFunction,
  valueFunctionFromLogit,
} from '../../src/math/index.ts';
import type { Density } from '../../src/math/index.ts';
import { breakpoints } from '../../src/math/landmarks.ts';
import { integrate } from '../../src/math/quadrature.ts';
import { densities, few, real } from './arbitraries.ts';
import { expectClose } from '../setup/close.ts';

const LOG4 = Math.log(4);

const slopes = real(-4, 4);

describe('the optimal discriminator', () => {
  it('is p/(p + g)', () => {
    const [p, g] = [normal(0, 1), normal(1, 2)];
    const best = optimalDiscriminator(p, g);
    for (const x of [-3, 0, 0.7, 4])
      expectClose(best(x), p.pdf(x) / (p.pdf(x) + g.pdf(x)), { relative: 1e-14 });
  });
  it('is one half where the two agree, and where neither lives', () => {
    expect(optimalDiscriminator(normal(0, 1), normal(0, 1))(5)).toBe(0.5);
    expect(optimalDiscriminator(uniform(0, 1), uniform(2, 3))(9)).toBe(0.5);
  });
  it('is one where only data lives and zero where only fakes do', () => {
    const best = optimalDiscriminator(uniform(0, 1), uniform(2, 3));
    expect([best(0.5), best(2.5)]).toEqual([1, 0]);
  });
  it('still knows which law is nearer where both densities underflow', () => {
    const best = optimalDiscriminator(normal(0, 1), normal(1, 1));
    expect(best(60)).toBeLessThan(1e-20);
    expectClose(best.logit(60), 0.5 - 60, { relative: 1e-13 });
  });
});

describe('the value of the game', () => {
  it('at D = ½ is −log 4, whatever the laws', () => {
    expectClose(
      valueFunction(normal(0, 1), normal(5, 2), () => 0.5),
      -LOG4,
      { relative: 1e-11 },
    );
    expectClose(
      valueFunctionFromLogit(uniform(0, 1), uniform(5, 6), () => 0),
      -LOG4,
      { relative: 1e-11 },
    );
  });
  it('at D* is C(G), and C(G) of N(0,1), N(1,1) is the golden −1.163451', () => {
    const [p, g] = [normal(0, 1), normal(1, 1)];
    expectClose(generatorCriterion(p, g), -1.163451, { absolute: 5e-7 });
    expectClose(valueFunction(p, g, optimalDiscriminator(p, g)), generatorCriterion(p, g), {
      absolute: 1e-10,
    });
  });
  it('at D* is −log 4 + 2 JSD for densities of every kind', () => {
    fc.assert(
      fc.property(densities(), densities(), (p, g) => {
        const best = optimalDiscriminator(p, g);
        expectClose(valueFunction(p, g, best), -LOG4 + 2 * jsBetween(p, g), { absolute: 1e-9 });
        // The same function without its logit: where it rounds to 0 or 1 so does D*.
        expectClose(
          valueFunction(p, g, (x) => best(x)),
          generatorCriterion(p, g),
          { absolute: 1e-9 },
        );
      }),
      few,
    );
  });
  it('of any other D is at most C(G)', () => {
    fc.assert(
      fc.property(densities(), densities(), slopes, slopes, (p, g, a, b) => {
        const value = valueFunctionFromLogit(p, g, (x) => a * Math.tanh(x) + b);
        expect(value).toBeLessThanOrEqual(generatorCriterion(p, g) + 1e-9);
      }),
      few,
    );
  });
  it('falls short of C(G) by ∫ (p + g) KL(Ber D* ‖ Ber D)', () => {
    fc.assert(
      fc.property(densities(), densities(), slopes, slopes, (p, g, a, b) => {
        const logit = (x: number): number => a * Math.sin(x) + b;
        const gap = generatorCriterion(p, g) - valueFunctionFromLogit(p, g, logit);
        expectClose(discriminatorGap(p, g, logit), gap, { absolute: 1e-9 });
      }),
      few,
    );
  });
  it('is −∞ for a D that is sure and wrong, and 0 for one that is sure and right', () => {
    const step = (x: number): number => (x < 1.5 ? 1 : 0);
    expect(valueFunction(uniform(0, 1), uniform(2, 3), step)).toBe(0);
    expect(valueFunction(uniform(2, 3), uniform(0, 1), step)).toBe(-Infinity);
    expect(valueFunction(normal(0, 1), normal(3, 1), step, [1.5])).toBe(-Infinity);
  });
  it('takes a D with kinks at its breaks', () => {
    // Oracle: the logit |x| under two unit uniforms, ∫ softplus(−x) over [0, 1], by the integral of each half.
    const flat = uniform(-1, 1);
    const value = valueFunctionFromLogit(flat, flat, (x) => Math.abs(x), [0]);
    const half = (sign: number): number =>
      integrate((x) => binaryCrossEntropyWithLogits(0, sign * x), [0, 1]).value;
    expectClose(value, -(half(1) + half(-1)), { relative: 1e-12 });
    expectClose(
      valueFunctionFromLogit(flat, flat, (x) => Math.abs(x)),
      value,
      { relative: 1e-9 },
    );
  });
  it('is minus the two mean BCE losses of D', () => {
    const [p, g] = [normal(0, 1), normal(2, 0.7)];
    const logit = (x: number): number => 1 - x;
    const mean = (density: Density, label: number): number =>
      integrate(
        (x) => density.pdf(x) * binaryCrossEntropyWithLogits(label, logit(x)),
        breakpoints([-Infinity, Infinity], density),
      ).value;
    expectClose(valueFunctionFromLogit(p, g, logit), -(mean(p, 1) + mean(g, 0)), { relative: 1e-10 });
  });
  it('does not ask a D written as p/(p + g) where neither law lives', () => {
    const [p, g] = [normal(0, 1), normal(8, 1)];
    expectClose(
      valueFunction(p, g, (x) => p.pdf(x) / (p.pdf(x) + g.pdf(x))),
      generatorCriterion(p, g),
      { absolute: 1e-9 },
    );
  });
  it('rejects a D outside [0, 1], naming the place', () => {
    expect(() => valueFunction(normal(0, 1), normal(1, 1), () => 1.5)).toThrow(
      /^d\(.*\) must be in \[0, 1\]; got 1.5$/,
    );
    expect(() => valueFunction(normal(0, 1), normal(1, 1), () => NaN)).toThrow(RangeError);
  });
});

describe("the generator's criterion", () => {
  it('is −log 4 only at equality and 0 for disjoint supports', () => {
    expect(generatorCriterion(normal(0, 1), normal(0, 1))).toBeGreaterThanOrEqual(-LOG4);
    expectClose(generatorCriterion(normal(0, 1), normal(0, 1)), -LOG4, { absolute: 1e-15 });
    expect(generatorCriterion(uniform(0, 1), uniform(2, 3))).toBe(0);
  });
});
