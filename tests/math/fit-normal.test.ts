import { describe, expect, it } from 'vitest';
import {
  fitNormal,
  fitNormalLocally,
  jsBetween,
  klBetween,
  mixture,
  normal,
  uniform,
} from '../../src/math/index.ts';
import type { Density } from '../../src/math/index.ts';
import { expectClose } from '../setup/close.ts';

describe('one normal fitted to two modes at ±a of sd ½', () => {
  const target = (a: number): Density => mixture([0.5, 0.5], [normal(-a, 0.5), normal(a, 0.5)]);
  /** The separation at which the best fit is no longer the centred one. */
  const letsGo = (criterion: 'reverse' | 'js'): number => {
    let [lo, hi] = [1, 3];
    while (hi - lo > 1e-5) {
      const middle = (lo + hi) / 2;
      if (Math.abs(fitNormal(target(middle), criterion).mean) < 0.1) lo = middle;
      else hi = middle;
    }
    return lo;
  };
  it('covers both under forward KL at every separation: its mean and variance are the target’s', () => {
    for (const a of [0.5, 1.4, 2.2, 5]) {
      const fit = fitNormal(target(a), 'forward');
      expect(fit.mean).toBe(0);
      expectClose(fit.sd, Math.sqrt(a * a + 0.25), { relative: 1e-14 });
      expectClose(fit.value, klBetween(target(a), normal(fit.mean, fit.sd)), { relative: 1e-9 });
    }
  });
  it('lets go of one mode at the golden 1.400 under reverse KL and 2.122 under JSD', () => {
    expectClose(letsGo('reverse'), 1.4, { absolute: 5e-4 });
    expectClose(letsGo('js'), 2.122, { absolute: 5e-4 });
  });
  it('reports the divergence that klBetween and jsBetween report', () => {
    for (const a of [0.5, 1.6, 2.5]) {
      const reverse = fitNormal(target(a), 'reverse');
      expectClose(klBetween(normal(reverse.mean, reverse.sd), target(a)), reverse.value, { relative: 1e-9 });
      const js = fitNormal(target(a), 'js');
      expectClose(jsBetween(target(a), normal(js.mean, js.sd)), js.value, { relative: 1e-9 });
    }
  });
  it('is better than any fit nearby, at every local optimum', () => {
    for (const criterion of ['forward', 'reverse', 'js'] as const) {
      const goal = target(1.7);
      const loss = (mean: number, sd: number): number => {
        const q = normal(mean, sd);
        if (criterion === 'js') return jsBetween(goal, q);
        return criterion === 'forward' ? klBetween(goal, q) : klBetween(q, goal);
      };
      const fits = fitNormalLocally(goal, criterion);
      expect(fits.length).toBe(criterion === 'forward' ? 1 : 3);
      for (const { mean, sd } of fits) {
        const best = loss(mean, sd);
        for (const [dm, ds] of [
          [0.001, 0],
          [-0.001, 0],
          [0, 0.001],
          [0, -0.001],
        ] as const) {
          expect(loss(mean + dm, sd + ds)).toBeGreaterThan(best);
        }
      }
    }
  });
  it('keeps the centred fit as a local optimum beside the two of one mode', () => {
    const means = fitNormalLocally(target(1.7), 'reverse').map(({ mean }) => mean);
    expect(means.length).toBe(3);
    expectClose(means[0] ?? NaN, 0, { absolute: 1e-8 });
    expectClose((means[1] ?? NaN) + (means[2] ?? NaN), 0, { absolute: 1e-6 });
  });
  it('moves and stretches with its target', () => {
    const moved = mixture([0.5, 0.5], [normal(10 - 2 * 1.7, 1), normal(10 + 2 * 1.7, 1)]);
    for (const criterion of ['reverse', 'js'] as const) {
      const [here, there] = [fitNormalLocally(target(1.7), criterion), fitNormalLocally(moved, criterion)];
      expect(there.length).toBe(here.length);
      here.forEach((fit, i) => {
        // Both searches stop where the slope is 1e-10; the optimum is as flat as that.
        expectClose(there[i]?.mean ?? NaN, 10 + 2 * fit.mean, { absolute: 1e-6 });
        expectClose(there[i]?.sd ?? NaN, 2 * fit.sd, { absolute: 1e-6 });
        expectClose(there[i]?.value ?? NaN, fit.value, { relative: 1e-9 });
      });
    }
  });
  it('lets the heavier of two unequal modes win', () => {
    const unequal = mixture([0.4, 0.6], [normal(-3, 0.5), normal(3, 0.5)]);
    expectClose(fitNormal(unequal, 'reverse').mean, 3, { absolute: 1e-3 });
    expectClose(fitNormal(unequal, 'js').mean, 3, { absolute: 1e-3 });
    // Oracle: all of q under the mode of weight 0.6 leaves KL(q‖p) = −log 0.6.
    expectClose(fitNormal(unequal, 'reverse').value, -Math.log(0.6), { absolute: 1e-6 });
  });
  it('fits a target that jumps', () => {
    const steps = mixture([0.5, 0.5], [normal(0, 1), uniform(0.003, 2)]);
    const fit = fitNormal(steps, 'js');
    // Oracle: the adaptive integral, which has a panel's end on each jump.
    expectClose(jsBetween(steps, normal(fit.mean, fit.sd)), fit.value, { relative: 1e-9 });
  });
  it('finds a normal target itself, and refuses one with bounded support', () => {
    expect(fitNormal(normal(3, 2), 'js')).toEqual({ mean: 3, sd: 2, value: 0 });
    expect(() => fitNormal(uniform(0, 1), 'reverse')).toThrow(RangeError);
  });
});
