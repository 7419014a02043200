export type Point = readonly [step: number, value: number];

/** What so many runs have at a step: the median of their values, and what the outer tenths lie beyond. */
export interface BandRow {
  readonly step: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** How many runs have been at that step. */
  readonly count: number;
}

const TENTH = 0.1;

/**
 * Computes the quantile of finite values at a share p of [0, 1], by straight lines between the ordered values (Hyndman
 * and Fan's type 7). Of nothing it is NaN.
 */
export function quantile(values: readonly number[], p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p must lie in [0, 1]; got ${p}`);
  return quantileOfSorted([...values].sort(ascending), p);
}

const ascending = (a: number, b: number): number => a - b;

function quantileOfSorted(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const [below = NaN, above = below] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  // Between two equal values nothing is to be rounded.
  return below === above ? below : below + (above - below) * (at - Math.floor(at));
}

/**
 * Computes the band of many courses, by step: at each step of the runs that have a finite value there. A run that has
 * left the finite numbers is in no row after that.
 */
export function bandOf(courses: readonly (readonly Point[])[]): readonly BandRow[] {
  const byStep = new Map<number, number[]>();
  for (const [step, value] of courses.flat()) {
    if (!Number.isFinite(value)) continue;
    const values = byStep.get(step);
    if (values) values.push(value);
    else byStep.set(step, [value]);
  }
  return [...byStep]
    .sort(([a], [b]) => a - b)
    .map(([step, values]) => {
      values.sort(ascending);
      const [low, median, high] = [TENTH, 0.5, 1 - TENTH].map((p) => quantileOfSorted(values, p)) as [
        number,
        number,
        number,
      ];
      return { step, low, median, high, count: values.length };
    });
}
