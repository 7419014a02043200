import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, quantile, type Point } from '../../../components/live/many-runs/quantiles.ts';

describe('a quantile', () => {
  // Oracle: by hand; the ordered values stand at the shares 0, ¼, ½, ¾, 1.
  test.each<[number, number]>([
    [0, 1],
    [0.1, 1.4],
    [0.25, 2],
    [0.5, 4],
    [0.9, 14],
    [1, 18],
  ])('at %d of 1, 2, 4, 8, 18 is %d', (p, expected) => {
    expect(quantile([8, 1, 18, 4, 2], p)).toBeCloseTo(expected, 12);
  });

  test('at one half of two values lies in their middle, of one is that one, and of none is none', () => {
    expect(quantile([3, 5], 0.5)).toBe(4);
    expect(quantile([0.1], 0.9)).toBe(0.1);
    expect(quantile([], 0.5)).toBeNaN();
  });

  test('is refused at a share that is none', () => {
    expect(() => quantile([1], 1.5)).toThrow(RangeError);
  });
});

const course: fc.Arbitrary<Point[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 12 })
  .chain((steps) =>
    fc.tuple(
      ...steps
        .sort((a, b) => a - b)
        .map((step) => fc.tuple(fc.constant(step), fc.float({ min: 0, max: 1, noNaN: true }))),
    ),
  );

describe('a band', () => {
  test('has the median and the tenths of the runs that have been at a step', () => {
    const eleven = Array.from({ length: 11 }, (_, i): Point[] => [
      [0, i],
      [10, 10 * i],
    ]);
    // One run less at the last step.
    eleven[0]?.pop();
    expect(bandOf(eleven)).toEqual([
      { step: 0, low: 1, median: 5, high: 9, count: 11 },
      { step: 10, low: 19, median: 55, high: 91, count: 10 },
    ]);
  });

  test('leaves out a value that is none', () => {
    expect(bandOf([[[0, NaN]], [[0, 2]]])).toEqual([{ step: 0, low: 2, median: 2, high: 2, count: 1 }]);
  });

  test('holds its median, and lies within the extremes of its runs, at every step that a run was at', () => {
    fc.assert(
      fc.property(fc.array(course, { maxLength: 12 }), (courses) => {
        const band = bandOf(courses);
        const steps = [...new Set(courses.flat().map(([step]) => step))].sort((a, b) => a - b);
        expect(band.map(({ step }) => step)).toEqual(steps);
        for (const { step, low, median, high, count } of band) {
          const values = courses.flat().flatMap(([at, value]) => (at === step ? [value] : []));
          expect(count).toBe(values.length);
          expect(low).toBeGreaterThanOrEqual(Math.min(...values));
          expect(median).toBeGreaterThanOrEqual(low);
          expect(high).toBeGreaterThanOrEqual(median);
          expect(high).toBeLessThanOrEqual(Math.max(...values));
          // As many runs on each side.
          expect(values.filter((value) => value < median).length).toBeLessThanOrEqual(count / 2);
          expect(values.filter((value) => value > median).length).toBeLessThanOrEqual(count / 2);
        }
      }),
    );
  });

  test('does not depend on the order of the runs', () => {
    fc.assert(
      fc.property(fc.array(course, { maxLength: 8 }), (courses) => {
        expect(bandOf(courses.toReversed())).toEqual(bandOf(courses));
      }),
    );
  });
});
