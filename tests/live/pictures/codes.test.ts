import { describe, expect, test } from 'vitest';
import { codeBetween, drawCode } from '../../../components/live/pictures/codes.ts';
import { seeded } from '../../setup/seeded.ts';
import { expectClose } from '../../setup/close.ts';

const lengthOf = (code: readonly number[]): number => Math.hypot(...code);

describe('a walk between two codes', () => {
  const random = seeded(3);
  const [a, b] = [drawCode('gaussian', 32, random), drawCode('gaussian', 32, random)];

  test('begins at the first and ends at the second', () => {
    for (const noise of ['gaussian', 'uniform'] as const) {
      codeBetween(a, b, 0, noise).forEach((x, k) => expectClose(x, a[k] as number, { absolute: 1e-12 }));
      codeBetween(a, b, 1, noise).forEach((x, k) => expectClose(x, b[k] as number, { absolute: 1e-12 }));
    }
  });

  test('keeps to lengths that Gaussian codes have, and to the box of uniform ones', () => {
    // A straight line would pass at 1/√2 of the length in the mean.
    expectClose(lengthOf(codeBetween(a, b, 0.5, 'gaussian')), (lengthOf(a) + lengthOf(b)) / 2, {
      relative: 1e-12,
    });
    const [c, d] = [drawCode('uniform', 32, random), drawCode('uniform', 32, random)];
    expect(codeBetween(c, d, 0.3, 'uniform').every((x) => Math.abs(x) < 1)).toBe(true);
  });

  test('draws codes of the law that they are of', () => {
    const many = drawCode('gaussian', 20_000, random);
    // Oracle: mean 0 and variance 1, four standard errors.
    const mean = many.reduce((sum, x) => sum + x, 0) / many.length;
    const variance = many.reduce((sum, x) => sum + x * x, 0) / many.length;
    expectClose(mean, 0, { absolute: 4 / Math.sqrt(many.length) });
    expectClose(variance, 1, { absolute: 4 * Math.sqrt(2 / many.length) });
  });
});
