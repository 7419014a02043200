import { describe, expect, it } from 'vitest';
import { fitNormal, fitNormalFrom, fitTwoModes, modeRelease, twoModes } from '../../src/math/index.ts';
import { expectClose } from '../setup/close.ts';

describe('the best normal for two equal modes', () => {
  it.each(['reverse', 'js'] as const)('lets go of one by %s where both valleys are equally deep', (by) => {
    /** How much better the centred fit is than the fit of one mode. */
    const lead = (ratio: number): number =>
      fitNormalFrom(twoModes(ratio, 1), by, { mean: ratio, sd: 1 }).value -
      fitNormalFrom(twoModes(ratio, 1), by, { mean: 0, sd: Math.hypot(ratio, 1) }).value;
    // Oracle: halving, from a lead to a lag. Tolerance: two values that are each good to 1e-14, over a slope of 0.1.
    let [covers, gone] = by === 'reverse' ? [2.7, 2.9] : [4.1, 4.4];
    expect(lead(covers)).toBeGreaterThan(0);
    expect(lead(gone)).toBeLessThan(0);
    while (gone - covers > 1e-12) {
      const middle = (covers + gone) / 2;
      if (lead(middle) > 0) covers = middle;
      else gone = middle;
    }
    expectClose(modeRelease(by), covers, { absolute: 1e-10 });
  });

  it('is golden at sd ½: 1.400 for reverse KL, 2.122 for JSD, never for forward KL', () => {
    expectClose(modeRelease('reverse') / 2, 1.4, { absolute: 5e-4 });
    expectClose(modeRelease('js') / 2, 2.122, { absolute: 5e-4 });
    expect(modeRelease('forward')).toBe(Infinity);
  });

  it('is the one that several starts find', () => {
    for (const sd of [0.3, 0.5, 0.9]) {
      for (const separation of [0, 0.4, 1, 1.39, 1.41, 2.11, 2.13, 3.4, 4]) {
        for (const by of ['forward', 'reverse', 'js'] as const) {
          const [one, best] = [fitTwoModes(separation, sd, by), fitNormal(twoModes(separation, sd), by)];
          // Oracle: fitNormal. Tolerance: both stop where the slope is 1e-10.
          expectClose(one.mean, best.mean, { absolute: 1e-6 });
          expectClose(one.sd, best.sd, { absolute: 1e-6 });
          expectClose(one.value, best.value, { absolute: 1e-11 });
          expect(one.mean).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });

  it('has the mean and the sd of the whole under forward KL', () => {
    expect(fitTwoModes(1.2, 0.5, 'forward').mean).toBe(0);
    expectClose(fitTwoModes(1.2, 0.5, 'forward').sd, 1.3, { relative: 1e-15 });
  });
});
