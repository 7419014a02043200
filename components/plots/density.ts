import type { Point } from './panel.ts';

/** What drawing a density needs of it. */
export interface DrawnDensity {
  pdf(x: number): number;
  readonly support: readonly [number, number];
}

/**
 * Where to evaluate curves for drawing: evenly over the domain, closely around each peak, and on both sides of each
 * edge of a support, so that a cut is drawn as the cliff that it is.
 */
export function drawingGrid(
  [lo, hi]: readonly [number, number],
  peaks: readonly { readonly at: number; readonly width: number }[],
  densities: readonly DrawnDensity[],
): number[] {
  const even = Array.from({ length: 129 }, (_, i) => lo + ((hi - lo) * i) / 128);
  const close = peaks.flatMap(({ at, width }) =>
    Array.from({ length: 33 }, (_, i) => at + width * (i / 4 - 4)),
  );
  const edges = densities.flatMap(({ support }) =>
    support.flatMap((edge) => [edge - 1e-7, edge, edge + 1e-7]),
  );
  const all = [...even, ...close, ...edges].filter((x) => x >= lo && x <= hi);
  return [...new Set(all)].sort((a, b) => a - b);
}

export function pointsOf(f: (x: number) => number, grid: readonly number[]): Point[] {
  return grid.map((x) => [x, f(x)]);
}

/** A staircase over bins: the height of each bin along the whole of it. */
export function staircase(edges: readonly number[], heights: readonly number[]): Point[] {
  return heights.flatMap((height, i): Point[] => {
    const from = edges[i];
    const to = edges[i + 1];
    return from === undefined || to === undefined
      ? []
      : [
          [from, height],
          [to, height],
        ];
  });
}

/** The top of a density axis: the least of a few round heights that holds the peak, so that the axis rarely moves. */
export function axisTop(peak: number): number {
  return [0.3, 0.55, 1.1, 2.2, 4.4, 8.8].find((top) => top > peak) ?? peak * 1.1;
}
