import type { Table } from '../../../src/notebook/figure.ts';
import { lazily } from '../lazy.ts';
import type { Pairs, PlaneView } from './view.ts';

/** Squares along a side that the table of a page tells of. */
const fewSquares = 3;

/** Which of the squares a value lies in, from either end; −1 beyond both. */
function squareOf(value: number, [lo, hi]: readonly [number, number], squares: number): number {
  if (!(value >= lo && value <= hi)) return -1;
  return Math.min(squares - 1, Math.floor(((value - lo) / (hi - lo)) * squares));
}

/** How many of the points lie in each square, row by row from the lowest y. */
function counts(pairs: Pairs, window: readonly [number, number], squares: number): number[] {
  const result = Array.from({ length: squares ** 2 }, () => 0);
  for (let i = 0; 2 * i + 1 < pairs.length; i++) {
    const column = squareOf(pairs[2 * i] ?? NaN, window, squares);
    const row = squareOf(pairs[2 * i + 1] ?? NaN, window, squares);
    const square = row * squares + column;
    if (row >= 0 && column >= 0) result[square] = (result[square] ?? 0) + 1;
  }
  return result;
}

/** The mean over the cells whose centres lie in each square. */
function means(values: ArrayLike<number>, squares: number): number[] {
  const n = Math.round(Math.sqrt(values.length));
  const sums = Array.from({ length: squares ** 2 }, () => ({ sum: 0, cells: 0 }));
  for (let k = 0; k < n * n; k++) {
    const [column, row] = [k % n, Math.floor(k / n)].map((i) => squareOf(i + 0.5, [0, n], squares)) as [
      number,
      number,
    ];
    const square = sums[row * squares + column];
    if (!square) continue;
    square.sum += values[k] ?? NaN;
    square.cells++;
  }
  return sums.map(({ sum, cells }) => sum / cells);
}

/** The places of as many squares along a side: their centres, the mean of each map, and how many points of each kind. */
function rowsOf({ window, heat, columns = [], real, fake }: PlaneView, squares: number): Table['rows'] {
  const [lo, hi] = window;
  const centre = (i: number): number => lo + ((i + 0.5) * (hi - lo)) / squares;
  const all = [
    ...[...(heat ? [heat] : []), ...columns].map(({ values }) => means(values, squares)),
    ...[real, fake].flatMap((pairs) => (pairs ? [counts(pairs, window, squares)] : [])),
  ];
  return Array.from({ length: squares ** 2 }, (_, k) => [
    centre(k % squares),
    centre(Math.floor(k / squares)),
    ...all.map((values) => values[k] ?? NaN),
  ]);
}

/** Nine squares of the plane to read, and every cell of the maps for a file. */
export function planeTable(view: PlaneView): Table {
  const { heat, columns = [] } = view;
  const maps = [...(heat ? [heat] : []), ...columns];
  const kinds = (['real', 'fake'] as const).filter((kind) => view[kind]);
  const side = Math.round(Math.sqrt(maps[0]?.values.length ?? fewSquares ** 2));
  return lazily<Required<Omit<Table, 'sampled'>>>({
    columns: () => ['x', 'y', ...maps.map(({ label }) => label), ...kinds.map((kind) => view.words[kind])],
    rows: () => rowsOf(view, fewSquares),
    every: () => () => rowsOf(view, side),
  });
}
