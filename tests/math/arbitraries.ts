import fc from 'fast-check';
import { mixture, normal, skewNormal, truncated, uniform } from '../../src/math/index.ts';
import type { Density } from '../../src/math/index.ts';

/** Every property test runs with the same seed, so that a failure today is a failure tomorrow. */
export const seeded = { seed: 20261124, numRuns: 200 } as const;
/** … and fewer runs where each costs integrals. */
export const few = { seed: 20261124, numRuns: 40 } as const;

/**
 * A number spread evenly over [lo, hi], both ends among them. fc.double spreads evenly over the *bits* of a double, which
 * for an interval around zero means that nearly every number is as good as zero.
 */
export function real(lo: number, hi: number): fc.Arbitrary<number> {
  const cells = 2 ** 20;
  return fc.integer({ min: 0, max: cells }).map((i) => (i === cells ? hi : lo + ((hi - lo) * i) / cells));
}

const weight = fc.oneof(
  { weight: 5, arbitrary: real(1e-3, 1) },
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

const place = real(-3, 3);
const width = real(0.1, 3);

/** Densities of every kind. With `wholeLine` only such as are positive everywhere. */
export function densities({ wholeLine = false } = {}): fc.Arbitrary<Density> {
  const skewed = fc
    .tuple(place, width, real(-6, 6))
    .map(([location, scale, shape]) => skewNormal(location, scale, shape));
  const simple = fc.oneof(
    fc.tuple(place, width).map(([mean, sd]) => normal(mean, sd)),
    skewed,
  );
  const mixed = fc
    .tuple(real(0.05, 0.95), simple, simple)
    .map(([share, a, b]) => mixture([share, 1 - share], [a, b]));
  const open = fc.oneof(simple, mixed);
  if (wholeLine) return open;
  const flat = fc.tuple(place, width).map(([lo, length]) => uniform(lo, lo + length));
  const stepped = fc
    .tuple(real(0.05, 0.95), simple, flat)
    .map(([share, a, b]) => mixture([share, 1 - share], [a, b]));
  const cut = fc
    .tuple(fc.oneof(open, stepped), place, width)
    .map(([density, lo, length]) => truncated(density, lo, lo + length));
  return fc.oneof(open, stepped, cut, flat);
}
