import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { klBetween, klBetweenDetailed, normal, uniform } from '../../src/math/index.ts';
import type { Density } from '../../src/math/index.ts';
import { expectClose } from '../setup/close.ts';

// Oracle: tests/fixtures/extreme-laws.py, mpmath at 400 digits on the same doubles.
interface Case {
  readonly of: 'normals' | 'uniforms' | 'uniform and normal';
  readonly arguments: readonly [number, number, number, number];
  readonly value: number | 'Infinity';
}
const file = new URL('../fixtures/extreme-laws.json', import.meta.url);
const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly Case[];

const laws: Readonly<Record<Case['of'], (numbers: Case['arguments']) => [Density, Density]>> = {
  normals: ([m, s, n, t]) => [normal(m, s), normal(n, t)],
  uniforms: ([a, b, c, d]) => [uniform(a, b), uniform(c, d)],
  'uniform and normal': ([a, b, n, t]) => [uniform(a, b), normal(n, t)],
};

it.each(Object.keys(laws) as Case['of'][])(
  'KL of %s is right to 1e-12 wherever it is a double, and ∞ beyond, at no interval',
  (kind) => {
    const ofKind = cases.filter((one) => one.of === kind);
    expect(ofKind.length).toBeGreaterThan(20);
    for (const { arguments: numbers, value } of ofKind) {
      const { value: actual, infiniteAt } = klBetweenDetailed(...laws[kind](numbers));
      const what = `${kind} ${JSON.stringify(numbers)}`;
      if (value === 'Infinity') expect(actual, what).toBe(Infinity);
      else expectClose(actual, value, { relative: 1e-12, what });
      expect(infiniteAt, what).toBeNull();
    }
  },
);

it('is 0 for two normals that are the same, made twice', () => {
  expect(klBetween(normal(3, 1e-200), normal(3, 1e-200))).toBe(0);
});
