import { describe, expect, test } from 'vitest';
import { blockAbout, refinement, shownAt } from '../../../components/live/map/refinement.ts';
import type { Pixel } from '../../../components/live/map/axes.ts';

const keyOf = ({ column, row }: Pixel): string => `${column},${row}`;

describe.each([4, 8, 16, 32])('a map with sides of %i', (n) => {
  const order = refinement(n);

  test('is made of every pixel once', () => {
    expect(order).toHaveLength(n * n);
    expect(new Set(order.map(keyOf)).size).toBe(n * n);
    expect(order.every(({ column, row }) => column >= 0 && column < n && row >= 0 && row < n)).toBe(true);
  });

  test('shows something everywhere after its first sixteen runs', () => {
    const made = new Map(order.slice(0, 16).map((pixel, k) => [keyOf(pixel), k]));
    const shown = order.map((pixel) => shownAt(pixel, n, (one) => made.get(keyOf(one))));
    expect(shown.every((one) => one !== undefined)).toBe(true);
  });

  test('is drawn anew, by each run that ends, wherever that changes what is shown', () => {
    const made = new Map<string, number>();
    const picture = new Map<string, unknown>();
    const at = (pixel: Pixel) => made.get(keyOf(pixel));
    order.forEach((pixel, k) => {
      made.set(keyOf(pixel), k);
      for (const one of blockAbout(pixel, n)) picture.set(keyOf(one), shownAt(one, n, at)?.result);
      if (k % 7 === 0)
        for (const one of order) expect(picture.get(keyOf(one))).toBe(shownAt(one, n, at)?.result);
    });
  });
});

test('a pixel shows its own run, where that has ended, and else the nearest block that has', () => {
  const at = ({ column, row }: Pixel) =>
    column === 4 && row === 4 ? 'coarse' : column === 2 && row === 2 ? 'finer' : undefined;
  expect(shownAt({ column: 4, row: 4 }, 32, at)).toEqual({ result: 'coarse', isOwn: true });
  expect(shownAt({ column: 7, row: 5 }, 32, at)).toEqual({ result: 'coarse', isOwn: false });
  expect(shownAt({ column: 3, row: 1 }, 32, at)).toEqual({ result: 'finer', isOwn: false });
  expect(shownAt({ column: 8, row: 0 }, 32, at)).toBeUndefined();
});
