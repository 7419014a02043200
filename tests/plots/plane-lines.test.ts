import { describe, expect, test } from 'vitest';
import { fewerPoints, levelLines } from '../../components/plots/plane/lines.ts';

const n = 40;

const cells = (f: (x: number, y: number) => number): Float32Array =>
  Float32Array.from({ length: n * n }, (_, k) =>
    f(-3 + (6 * ((k % n) + 0.5)) / n, -3 + (6 * (Math.floor(k / n) + 0.5)) / n),
  );

describe('a level line', () => {
  test('of a circle is one ring at its radius', () => {
    const lines = levelLines(
      cells((x, y) => Math.hypot(x, y)),
      n,
      2,
    );
    expect(lines).toHaveLength(1);
    // Tolerance: linear interpolation over a cell of 0.15 misses an arc of radius 2 by less than 0.15²/(8·2).
    for (const [x, y] of lines[0] ?? [])
      expect(Math.abs(Math.hypot(6 * x - 3, 6 * y - 3) - 2)).toBeLessThan(0.0015);
    expect(lines[0]?.[0]).toEqual(lines[0]?.at(-1));
  });

  test('of a slope goes from edge to edge, and is walled in where it is a region', () => {
    const slope = cells((x) => x);
    const [line] = levelLines(slope, n, 1);
    expect([line?.[0]?.[1], line?.at(-1)?.[1]].sort()).toEqual([0, 1]);
    const [ring] = levelLines(slope, n, 1, true);
    expect(ring?.[0]).toEqual(ring?.at(-1));
    // The region right of x = 1 is a third of the square.
    const points = ring ?? [];
    const area = points
      .slice(1)
      .reduce((sum, [x, y], i) => sum + (points[i]?.[0] ?? 0) * y - x * (points[i]?.[1] ?? 0), 0);
    expect(Math.abs(area) / 2).toBeCloseTo(1 / 3, 3);
  });

  test('loses points and not its shape', () => {
    const line = Array.from({ length: 101 }, (_, i) => [i, i <= 50 ? 0 : i - 50] as const);
    expect(fewerPoints(line)).toEqual([
      [0, 0],
      [50, 0],
      [100, 50],
    ]);
  });
});
