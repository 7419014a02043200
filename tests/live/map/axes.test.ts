import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  centreOf,
  isNarrowest,
  isWidest,
  pixelOf,
  ratesAt,
  ticksOf,
  WHOLE,
  zoomed,
  type MapWindow,
} from '../../../components/live/map/axes.ts';
import { rate } from '../../../src/notebook/kinds/index.ts';

const sizes = fc.constantFrom(8, 16, 32);
const rates = fc
  .double({ min: -6, max: 1, noNaN: true })
  .map((power) => Number((10 ** power).toPrecision(3)));

/** Every window that a reader can come to: by zooming in and out about places of it. */
const windows = fc
  .array(fc.record({ d: rates, g: rates, factor: fc.constantFrom(0.5, 2) }), { maxLength: 8 })
  .map((ways) => ways.reduce<MapWindow>((window, way) => zoomed(window, way, way.factor), WHOLE));

describe('the settings of a pixel', () => {
  test('lie in that pixel, and in no other', () => {
    fc.assert(
      fc.property(windows, sizes, fc.nat(31), fc.nat(31), (window, n, x, y) => {
        const pixel = { column: x % n, row: y % n };
        expect(pixelOf(window, ratesAt(window, pixel, n), n)).toEqual(pixel);
      }),
    );
  });

  test('are such that the controls of the cell can hold them, to the last digit', () => {
    const control = rate(0.01);
    fc.assert(
      fc.property(windows, sizes, fc.nat(31), (window, n, k) => {
        const { d, g } = ratesAt(window, { column: k % n, row: k % n }, n);
        for (const value of [d, g, ...window.d, ...window.g])
          expect(control.parse(control.format(value))).toBe(value);
      }),
    );
  });

  test('are in the middle of it by factors', () => {
    expect(ratesAt({ d: [0.01, 1], g: [0.01, 1] }, { column: 0, row: 1 }, 2)).toEqual({
      d: 0.0316,
      g: 0.316,
    });
  });

  test('of a place outside the window are none', () => {
    expect(pixelOf(WHOLE, { d: 5, g: 0.001 }, 8)).toBeUndefined();
    expect(pixelOf(WHOLE, { d: 0.01, g: 1e-6 }, 8)).toBeUndefined();
  });
});

describe('a window', () => {
  test('that is narrowed shows half the decades about its place', () => {
    const { d, g } = zoomed(WHOLE, { d: 0.01, g: 0.001 }, 0.5);
    expect(d).toEqual([0.001, 0.1]);
    expect(g).toEqual([0.0001, 0.01]);
  });

  test('holds the place that it was narrowed about', () => {
    // At the very ends of what controls hold a place lies on the edge.
    const inside = rates.filter((value) => value > 1.1e-6 && value < 9.9);
    fc.assert(
      fc.property(windows, inside, inside, (window, d, g) => {
        expect(pixelOf(zoomed(window, { d, g }, 0.5), { d, g }, 1)).toEqual({ column: 0, row: 0 });
      }),
    );
  });

  test('can be narrowed and widened until it says that it cannot', () => {
    let window = WHOLE;
    for (let i = 0; i < 20 && !isNarrowest(window); i++) window = zoomed(window, { d: 0.02, g: 0.003 }, 0.5);
    expect(isNarrowest(window)).toBe(true);
    expect(window.d[1] / window.d[0]).toBeGreaterThan(1.7);
    for (let i = 0; i < 20 && !isWidest(window); i++) window = zoomed(window, centreOf(window), 2);
    expect(window).toEqual({ d: [1e-6, 10], g: [1e-6, 10] });
  });
});

describe('the rates that an axis names', () => {
  test('are at least two, all in the range and in order, however narrow it is', () => {
    fc.assert(
      fc.property(windows, ({ d }) => {
        const ticks = ticksOf(d);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(12);
        expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
        for (const tick of ticks) {
          expect(tick).toBeGreaterThan(0.99 * d[0]);
          expect(tick).toBeLessThan(1.01 * d[1]);
        }
      }),
    );
  });

  test('are powers of ten where there is room for three', () => {
    expect(ticksOf([1e-4, 1])).toEqual([0.0001, 0.001, 0.01, 0.1, 1]);
  });
});
