import { describe, expect, it } from 'vitest';
import { expExcess, logExcess } from '../../src/math/excess.ts';
import { logRatio } from '../../src/math/log-ratio.ts';
import { compensatedSum } from '../../src/math/sum.ts';
import { expectClose } from '../setup/close.ts';

describe('small differences', () => {
  it('log p/q keeps its digits where p is close to q, and where the quotient overflows', () => {
    expectClose(logRatio(1 + 2 ** -40, 1), 2 ** -40 - 2 ** -81, { relative: 1e-15 });
    expectClose(logRatio(1, 5e-324), 1074 * Math.LN2, { relative: 1e-15 });
    expectClose(logRatio(5e-324, 1), -1074 * Math.LN2, { relative: 1e-15 });
    expectClose(logRatio(3, 1), Math.log(3), { relative: 1e-15 });
  });
  it('e^−t − 1 + t and u − log(1 + u) are their Taylor series near 0 and meet the formula further out', () => {
    for (const t of [1e-9, -1e-9, 1e-4, -1e-4]) {
      expectClose(expExcess(t), (t * t) / 2 - t ** 3 / 6 + t ** 4 / 24, { relative: 1e-13 });
      expectClose(logExcess(t), (t * t) / 2 - t ** 3 / 3 + t ** 4 / 4, { relative: 1e-11 });
    }
    for (const t of [-3, -0.51, -0.49, -0.2, 0.2, 0.49, 0.51, 3]) {
      expectClose(expExcess(t), Math.expm1(-t) + t, { relative: 1e-14 });
      if (t > -1) expectClose(logExcess(t), t - Math.log1p(t), { relative: 1e-14 });
    }
    expect([expExcess(0), logExcess(0)]).toEqual([0, 0]);
  });
  it('a sum keeps what each addition rounds away', () => {
    const terms = [1, 1e100, 1, -1e100];
    expect(compensatedSum(4, (i) => terms[i] ?? NaN)).toBe(2);
    expect(compensatedSum(1e6, () => 0.1)).toBe(1e5);
    expect(compensatedSum(2, (i) => (i === 0 ? Infinity : 1))).toBe(Infinity);
    expect(compensatedSum(0, () => 1)).toBe(0);
  });
});
