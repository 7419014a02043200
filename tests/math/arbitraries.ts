import fc from 'fast-check';
import { mixture, normal, skewNormal, truncated, uniform } from '../../src/math/index.ts';
import type { Density } from '../../src/math/index.ts';

/** Every property test runs with the same seed, so that a failure today is a failure tomorrow. */
export const seeded = { seed: 20261124, numRuns: 200 } as const;
/** … and fewer runs where each costs integrals. */
export const few = { seed: 20261124, numRuns: 40 } as const;

const weight = fc.oneof(
  { weight: 5, arbitrary: fc.double({ min: 1e-3, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(1e-300) },
  { weight: 1, arbitrary: fc.double({ min: 1e-12, max: 1e-6, noNaN: true }) },
);

export function normalise(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, value) => total + value, 0);
  return sum > 0 ? weights.map((value) => value / sum) : weights.map((_, i) => (i === 0 ? 1 : 0));
}

/** `count` distributions over one set of 1 to 12 outcomes, zeros and tiny entries among them. */
export function distributions(count: number): fc.Arbitrary<number[][]> {
  return fc
    .integer({ min: 1, max: 12 })
    .chain((n) =>
      fc.array(fc.array(weight, { minLength: n, maxLength: n }), { minLength: count, maxLength: count }),
    )
    .map((rows) => rows.map(normalise));
}

const place = fc.double({ min: -3, max: 3, noNaN: true });
const width = fc.double({ min: 0.1, max: 3, noNaN: true });

/** Densities of every kind. With `wholeLine` only such as are positive everywhere. */
export function densities({ wholeLine = false } = {}): fc.Arbitrary<Density> {
  const skewed = fc
    .tuple(place, width, fc.double({ min: -6, max: 6, noNaN: true }))
    .map(([location, scale, shape]) => skewNormal(location, scale, shape));
  const simple = fc.oneof(
    fc.tuple(place, width).map(([mean, sd]) => normal(mean, sd)),
    skewed,
  );
  const mixed = fc
    .tuple(fc.double({ min: 0.05, max: 0.95, noNaN: true }), simple, simple)
    .map(([share, a, b]) => mixture([share, 1 - share], [a, b]));
  const open = fc.oneof(simple, mixed);
  if (wholeLine) return open;
  const cut = fc
    .tuple(open, place, width)
    .map(([density, lo, length]) => truncated(density, lo, lo + length));
  const flat = fc.tuple(place, width).map(([lo, length]) => uniform(lo, lo + length));
  return fc.oneof(open, cut, flat);
}
