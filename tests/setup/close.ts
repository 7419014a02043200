import { expect } from 'vitest';

/** The allowed error, relative · |expected| + absolute. Both are the caller's to name: a default could hide an error. */
export interface Tolerance {
  readonly relative?: number;
  readonly absolute?: number;
  /** The name of the number, for the message. */
  readonly what?: string;
}

/** Asserts |actual − expected| ≤ relative · |expected| + absolute, and equality where expected is not finite. */
export function expectClose(
  actual: number,
  expected: number,
  { relative = 0, absolute = 0, what = '' }: Tolerance,
): void {
  if (!Number.isFinite(expected)) {
    expect(actual, what).toBe(expected);
    return;
  }
  const allowed = relative * Math.abs(expected) + absolute;
  const error = Math.abs(actual - expected);
  expect(
    error <= allowed,
    `${what} expected ${expected}, got ${actual}: off by ${error}, allowed ${allowed}`,
  ).toBe(true);
}

/** Asserts `expectClose` with a relative tolerance alone: zero must be met exactly, and NaN is never expected. */
export function expectRelative(actual: number, expected: number, tolerance: number, what: string): void {
  expect(expected, what).not.toBeNaN();
  expectClose(actual, expected, { relative: tolerance, what });
}

/** Asserts `expectClose` for each number of two arrays of the same length. */
export function expectAllClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: Tolerance,
): void {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    expectClose(actual[i] as number, expected[i] as number, { ...tolerance, what: `[${i}]` });
  }
}

/** Asserts that a list of findings is empty, and names each of them if it is not. */
export function expectNone(findings: readonly string[], what: string): void {
  expect(findings, [what, ...findings].join('\n  ')).toHaveLength(0);
}
