import { expect } from 'vitest';

/**
 * Asserts |actual − expected| ≤ relative · |expected| + absolute, and equality where expected is infinite. Both tolerances
 * are the caller's to name; there is no default that could hide an error.
 */
export function expectClose(
  actual: number,
  expected: number,
  { relative = 0, absolute = 0, what = '' }: { relative?: number; absolute?: number; what?: string },
): void {
  if (!Number.isFinite(expected)) {
    expect(actual, what).toBe(expected);
    return;
  }
  const allowed = relative * Math.abs(expected) + absolute;
  const error = Math.abs(actual - expected);
  expect(
    error <= allowed,
    `${what} expected ${String(expected)}, got ${String(actual)}: off by ${String(error)}, allowed ${String(allowed)}`,
  ).toBe(true);
}
