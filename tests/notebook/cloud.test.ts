import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { random } from '../../src/math/index.ts';
import type { Spot } from '../../src/notebook/kinds/index.ts';
import { cloud, cloudIsEmpty } from '../../src/notebook/kinds/index.ts';

const own = cloud({ min: -3, max: 3, most: 600 });
const step = 6 / 480;

const spots = (points: readonly number[]): Spot[] =>
  Array.from({ length: points.length / 2 }, (_, i): Spot => [points[2 * i]!, points[2 * i + 1]!]);

describe('a cloud in an address', () => {
  const coordinate = fc.double({ min: -3, max: 3, noNaN: true });
  const any = fc
    .array(fc.tuple(coordinate, coordinate), { maxLength: 600 })
    .map((pairs) => pairs.flatMap(([x, y]) => [x, y]));

  test('comes back as the points that a run is given, each within half a step of where it was put', () => {
    fc.assert(
      fc.property(any, (points) => {
        const form = own.format(points);
        const back = own.parse(form);
        expect(back).toEqual(own.snap(points));
        expect(own.format(back!)).toBe(form);
        // Tolerance: half a step, and the sixth decimal to which a place is rounded.
        points.forEach((x, i) => expect(Math.abs(back![i]! - x)).toBeLessThanOrEqual(step / 2 + 1e-6));
      }),
      { numRuns: 50 },
    );
  });

  test('is fine enough: a step is less than a 400th of the window, and tenths stay tenths', () => {
    expect(step / 6).toBeLessThan(1 / 400);
    expect(own.snap([0.1, -0.25, -3, 3])).toEqual([0.1, -0.25, -3, 3]);
    expect(Object.is(own.snap([-0.001, 0])[0], 0)).toBe(true);
  });

  test('holds 600 points in 1,800 characters that no address escapes', () => {
    const form = own.format(Array.from({ length: 1200 }, (_, i) => 3 * Math.sin(i * i)));
    expect(form).toHaveLength(1800);
    expect(new URLSearchParams({ form }).toString()).toBe(`form=${form}`);
  });

  test('is refused where it is no form, holds too many, or a place outside the window', () => {
    expect(own.fault('AAA')).toBeUndefined();
    expect(own.fault('AA')).toBe('form');
    expect(own.fault('AA!')).toBe('form');
    expect(own.fault('___')).toBe('form');
    expect(own.fault('AAA'.repeat(601))).toBe('many');
    expect(own.parse('___')).toBeUndefined();
  });

  test('may be nothing, which is a value and no data set', () => {
    expect(own.parse('')).toEqual([]);
    expect(own.format([])).toBe('');
    expect([cloudIsEmpty([]), cloudIsEmpty([0, 1]), cloudIsEmpty([0, 1, 0, 1])]).toEqual([true, true, false]);
  });

  test('takes no more than there is room for, and whole points only', () => {
    const two = cloud({ min: 0, max: 1, most: 2 });
    expect(two.snap([0, 1, 1, 0, 0.5, 0.5])).toEqual([0, 1, 1, 0]);
    expect(two.snap([0, 1, 1])).toEqual([0, 1]);
  });

  test('refuses a window that is none, and a start that it could not come to', () => {
    expect(() => cloud({ min: 1, max: 1, most: 5 })).toThrow(RangeError);
    expect(() => cloud({ min: 0, max: 1, most: 2000 })).toThrow(RangeError);
    expect(() => cloud({ min: 0, max: 1, most: 5, initial: [0] })).toThrow(RangeError);
    expect(() => cloud({ min: 0, max: 1, most: 5, initial: [0, 2] })).toThrow(RangeError);
    expect(() => cloud({ min: 0, max: 1, most: 2, initial: [0, 0, 0, 1, 1, 1] })).toThrow(RangeError);
  });
});

describe('a spray', () => {
  test('leaves one point where the hand comes down, and none beside the window', () => {
    expect(own.painted([], undefined, [0.5, -1]).points).toEqual([0.5, -1]);
    expect(own.painted([0, 0], undefined, [0.5, 3.1]).points).toEqual([0, 0]);
  });

  test('leaves a point every fortieth of the window, near the way, however fast the hand', () => {
    const { points, last } = own.painted([], [-1.5, 0], [1.52, 0]);
    expect(points).toHaveLength(2 * 20);
    // The next stroke goes on from where the last point was meant to be.
    expect(last[0]).toBeCloseTo(1.5, 10);
    spots(points).forEach(([x, y], i) => {
      // Tolerance: five times the spray's standard deviation, a hundredth of the window.
      expect(Math.hypot(x - (-1.5 + 0.15 * (i + 1)), y)).toBeLessThan(0.3);
    });
    expect(new Set(spots(points).map(([, y]) => y)).size).toBeGreaterThan(5);
    expect(own.painted([], [-1.5, 0], [-1.4, 0])).toEqual({ points: [], last: [-1.5, 0] });
  });

  test('is the same for the same hand, and made of places that an address can hold', () => {
    const stroke = (): readonly number[] => own.painted([1, 1], [-2, -2], [2, 1]).points;
    expect(stroke()).toEqual(stroke());
    expect(own.snap(stroke())).toEqual(stroke());
  });

  test('stays in the window and within its room, and bears a pointer that is nowhere', () => {
    const next = random(5);
    let points: readonly number[] = [];
    let last: Spot | undefined;
    for (let i = 0; i < 400; i++) {
      const to: Spot = [next() * 10 - 5, next() * 10 - 5];
      ({ points, last } = own.painted(points, last, to));
      expect(own.parse(own.format(points))).toEqual(points);
    }
    expect(points).toHaveLength(1200);
    expect(own.painted([0, 0], [0, 0], [NaN, 1])).toEqual({ points: [0, 0], last: [0, 0] });
    expect(own.painted([0, 0], [0, 0], [1e300, 1]).points.every((x) => Math.abs(x) <= 3)).toBe(true);
  });
});

describe('an eraser', () => {
  const points = [0, 0, 1, 0, 2, 0.5, -2, -2];

  test('takes what it meets on its way, and nothing else', () => {
    expect(own.erased(points, [0, 0], [2, 0], 0.2)).toEqual([2, 0.5, -2, -2]);
    expect(own.erased(points, [1, 0.1], [1, 0.1], 0.2)).toEqual([0, 0, 2, 0.5, -2, -2]);
  });

  test('leaves the same value where it meets nothing', () => {
    expect(own.erased(points, [-1, 2], [1, 2], 0.2)).toBe(points);
    expect(own.erased(points, [NaN, 2], [1, NaN], 0.2)).toBe(points);
  });
});
