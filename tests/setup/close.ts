import { expect } from 'vitest';

/** Asserts |actual − expected| ≤ tolerance · |expected|; infinities and zero have to be met exactly. */
export function expectRelative(actual: number, expected: number, tolerance: number, what: string): void {
  const isClose =
    actual === expected ||
    (Number.isFinite(expected) && Math.abs(actual - expected) <= tolerance * Math.abs(expected));
  expect(isClose, `${what}: ${actual} against ${expected}, relative tolerance ${tolerance}`).toBe(true);
}

/** Asserts that a list of findings is empty, and says each of them where it is not. */
export function expectNone(findings: readonly string[], what: string): void {
  expect(findings, [what, ...findings].join('\n  ')).toHaveLength(0);
}
