import { describe, expect, it } from 'vitest';
import {
  frozenGradient,
  jsBetween,
  klBetween,
  mixture,
  nonSaturatingGradient,
  normal,
  saturatingGradient,
  truncated,
  uniform,
} from '../../src/math/index.ts';
import type { Density } from '../../src/math/index.ts';
import { expectClose } from '../setup/close.ts';

describe('the gradient under a frozen D*', () => {
  const p = normal(0, 1);
  const at = (shift: number): Density => normal(shift, 1);
  it('has the golden values 0.397973, 0.00039, 0.602027 and 7.9996', () => {
    expectClose(frozenGradient(p, at(1), saturatingGradient), 0.397973, { absolute: 5e-7 });
    expectClose(frozenGradient(p, at(8), saturatingGradient), 0.00039, { absolute: 5e-6 });
    expectClose(frozenGradient(p, at(1), nonSaturatingGradient), 0.602027, { absolute: 5e-7 });
    expectClose(frozenGradient(p, at(8), nonSaturatingGradient), 7.9996, { absolute: 5e-5 });
  });
  it('is ∇ 2 JSD for the minimax loss and ∇ [KL(g‖p) − 2 JSD] for the other', () => {
    const target = mixture([0.4, 0.6], [normal(-1, 0.7), normal(2, 1)]);
    const h = 1e-4;
    const slope = (f: (g: Density) => number, shift: number): number =>
      (f(at(shift + h)) - f(at(shift - h))) / (2 * h);
    for (const shift of [-2, 0.3, 1, 4]) {
      // Tolerance: the difference quotient's h² and 1e-11/h.
      expectClose(
        frozenGradient(target, at(shift), saturatingGradient),
        slope((g) => 2 * jsBetween(target, g), shift),
        {
          absolute: 1e-6,
        },
      );
      const reverse = (g: Density): number => klBetween(g, target) - 2 * jsBetween(target, g);
      expectClose(frozenGradient(target, at(shift), nonSaturatingGradient), slope(reverse, shift), {
        absolute: 1e-6,
      });
    }
  });
  it('adds up, minimax and non-saturating, to that of the reverse KL', () => {
    for (const shift of [0.5, 1, 3]) {
      const both =
        frozenGradient(p, at(shift), saturatingGradient) +
        frozenGradient(p, at(shift), nonSaturatingGradient);
      expectClose(both, shift, { relative: 1e-9 });
    }
  });
  it('vanishes where fakes lie off the support of the data', () => {
    expect(frozenGradient(uniform(0, 1), uniform(5, 6), nonSaturatingGradient)).toBe(0);
    expect(frozenGradient(truncated(p, -1, 1), uniform(5, 6), saturatingGradient)).toBe(0);
  });
  it('of the non-saturating loss pulls towards the even mixture: KL(g‖p) − 2 JSD = 2 KL(m‖p)', () => {
    const g = at(1);
    const m = mixture([0.5, 0.5], [p, g]);
    expectClose(klBetween(g, p) - 2 * jsBetween(p, g), 2 * klBetween(m, p), { relative: 1e-9 });
  });
});
