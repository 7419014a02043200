import { describe, expect, test } from 'vitest';
import { curves } from '../../components/plots/curves.ts';
import { heightAt } from '../../components/plots/height-at.ts';

describe('the height of a line', () => {
  const line = [
    [0, 1],
    [2, 5],
    [2, 3],
    [4, Infinity],
  ] as const;

  test('is that of its points, and of the line between them', () => {
    expect([0, 0.5, 1].map((x) => heightAt(line, x))).toEqual([1, 2, 3]);
  });

  test('is the later one at a jump', () => {
    expect(heightAt(line, 2)).toBe(3);
  });

  test('is infinite at an infinite point, and no number on the way there', () => {
    expect(heightAt(line, 4)).toBe(Infinity);
    expect(heightAt(line, 3)).toBeNaN();
  });

  test('is no number where there is no line', () => {
    expect([-1, 5].map((x) => heightAt(line, x))).toEqual([NaN, NaN]);
    expect(heightAt([], 0)).toBeNaN();
  });
});

describe('the table of curves', () => {
  test('has in each row what stands at its x, though the curves have their points in other places', () => {
    const { table } = curves(
      {
        xLabel: 'x',
        x: [0, 4],
        y: [0, 9],
        series: [
          { role: 'data', label: 'p', points: [0, 1, 2, 3, 4].map((x) => [x, 2 * x]) },
          { role: 'model', label: 'q', points: [1, 3].map((x) => [x, 10 + x]) },
        ],
      },
      { width: 640, compact: false, language: 'en', unit: 'nats' },
    );
    expect(table.rows).toEqual([
      [0, 0, NaN],
      [1, 2, 11],
      [2, 4, 12],
      [3, 6, 13],
      [4, 8, NaN],
    ]);
  });
});
