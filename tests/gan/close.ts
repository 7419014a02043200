import { expect } from 'vitest';

/** |actual − expected| ≤ absolute + relative · |expected|, both named; equality where infinite. */
export function expectClose(
  actual: number,
  expected: number,
  { relative = 0, absolute = 0 }: { readonly relative?: number; readonly absolute?: number },
  what = '',
): void {
  if (!Number.isFinite(expected)) {
    expect(actual, what).toBe(expected);
    return;
  }
  const off = Math.abs(actual - expected);
  const allowed = absolute + relative * Math.abs(expected);
  expect(off <= allowed, `${what} ${actual} is ${off} off ${expected}; allowed are ${allowed}`).toBe(true);
}

export function expectAllClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: { readonly relative?: number; readonly absolute?: number },
): void {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    expectClose(actual[i] as number, expected[i] as number, tolerance, `[${i}]`);
  }
}

export const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);
