/** Lines in the plane as lists of points in pixels, for a canvas and for a path alike. */
import type { Manifold } from './view.ts';
import type { Square } from './layout.ts';

type Point = readonly [x: number, y: number];

export type Line = readonly Point[];

/**
 * Where a function on n × n cells passes a level: marching squares between the cells' centres (Maple 2003), the outermost
 * carried on to the edge. Of the two ways through a saddle, the one that its mean allows. Coordinates run from 0 to 1.
 * `walled` takes everything beyond the edge to be below the level, so that every line is a ring round what is above.
 */
export function levelLines(values: ArrayLike<number>, n: number, level: number, walled = false): Line[] {
  const clampIndex = (i: number): number => Math.min(n - 1, Math.max(0, i));
  const first = walled ? -1 : 0;
  // One more row and column on every side, of the same values, at the very edge; and there as well the wall.
  const at = (column: number, row: number): number =>
    Math.min(column, row) < 0 || Math.max(column, row) > n + 1
      ? -1
      : (values[clampIndex(row - 1) * n + clampIndex(column - 1)] ?? NaN) - level;
  const place = (i: number): number => Math.min(1, Math.max(0, (i - 0.5) / n));
  const points = new Map<string, Point>();
  const links = new Map<string, string[]>();
  const link = (a: string, b: string): void => {
    links.set(a, [...(links.get(a) ?? []), b]);
    links.set(b, [...(links.get(b) ?? []), a]);
  };
  for (let row = first; row <= n - first; row++) {
    for (let column = first; column <= n - first; column++) {
      const [a, b] = [at(column, row), at(column + 1, row)];
      const [c, d] = [at(column + 1, row + 1), at(column, row + 1)];
      // Nearly every square lies on one side of the level, or is not known: this is painted sixty times a second.
      const above = Number(a > 0) + Number(b > 0) + Number(c > 0) + Number(d > 0);
      if (above === 0 || above === 4 || !Number.isFinite(a + b + c + d)) continue;
      const [x0, x1, y0, y1] = [place(column), place(column + 1), place(row), place(row + 1)];
      const crossed: string[] = [];
      const cross = (name: string, from: number, to: number, point: (t: number) => Point): void => {
        if (from > 0 === to > 0) return;
        points.set(name, point(from / (from - to)));
        crossed.push(name);
      };
      cross(`h${column},${row}`, a, b, (t) => [x0 + t * (x1 - x0), y0]);
      cross(`v${column + 1},${row}`, b, c, (t) => [x1, y0 + t * (y1 - y0)]);
      cross(`h${column},${row + 1}`, d, c, (t) => [x0 + t * (x1 - x0), y1]);
      cross(`v${column},${row}`, a, d, (t) => [x0, y0 + t * (y1 - y0)]);
      const [bottom, right, upper, leftmost] = crossed;
      if (bottom === undefined || right === undefined) continue;
      if (upper === undefined || leftmost === undefined) link(bottom, right);
      else if (a + b + c + d > 0 === a > 0) {
        link(bottom, right);
        link(upper, leftmost);
      } else {
        link(bottom, leftmost);
        link(right, upper);
      }
    }
  }
  return chained(points, links);
}

/** Links made into lines: first those with two ends, then the rings. */
function chained(points: ReadonlyMap<string, Point>, links: ReadonlyMap<string, string[]>): Line[] {
  const left = new Map([...links].map(([name, others]) => [name, [...others]]));
  const lines: Line[] = [];
  const walk = (start: string): void => {
    const line = [start];
    for (let here = start; ;) {
      const next = left.get(here)?.pop();
      if (next === undefined) break;
      const back = left.get(next) ?? [];
      back.splice(back.indexOf(here), 1);
      line.push(next);
      here = next;
    }
    if (line.length > 1) lines.push(line.flatMap((name) => [points.get(name) ?? []] as Line));
  };
  for (const [name, others] of links) if (others.length === 1) walk(name);
  for (const name of links.keys()) walk(name);
  return lines;
}

/** Level lines in the pixels of a layout. */
export function levelLinesOn(
  layout: Square,
  values: ArrayLike<number>,
  level: number,
  walled = false,
): Line[] {
  const { left, top, side } = layout;
  const n = Math.round(Math.sqrt(values.length));
  return levelLines(values, n, level, walled).map((line) =>
    line.map(([x, y]) => [left + side * x, top + side * (1 - y)] as const),
  );
}

/** The same line with fewer points, none of those left out farther than `most` pixels from it (Douglas and Peucker 1973). */
export function fewerPoints(line: Line, most = 1): Line {
  const [from, to] = [line[0], line.at(-1)];
  if (line.length < 3 || !from || !to) return line;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const long = Math.hypot(dx, dy);
  const offs = line.map(([x, y]) =>
    long === 0
      ? Math.hypot(x - from[0], y - from[1])
      : Math.abs(dx * (y - from[1]) - dy * (x - from[0])) / long,
  );
  const farthest = offs.reduce((best, off, i) => (off > (offs[best] ?? 0) ? i : best), 0);
  if ((offs[farthest] ?? 0) <= most) return [from, to];
  return [
    ...fewerPoints(line.slice(0, farthest + 1), most),
    ...fewerPoints(line.slice(farthest), most).slice(1),
  ];
}

/** Farther out than this nothing is drawn differently, and a path can still hold it. */
const FAR = 1e4;
const held = (pixel: number): number => (Number.isNaN(pixel) ? 0 : Math.min(FAR, Math.max(-FAR, pixel)));

/** A node of the generator's lattice in pixels. */
function nodeAt({ columns, points }: Manifold, layout: Square, row: number, column: number): Point {
  const k = 2 * (row * columns + column);
  return [held(layout.x(points[k] ?? NaN)), held(layout.y(points[k + 1] ?? NaN))];
}

/** Every `stride`th line of the warped lattice, the last ones always; a lattice of one row is one line. */
export function gridLines(manifold: Manifold, layout: Square, stride: number): Line[] {
  const { rows, columns } = manifold;
  const every = (count: number): number[] => {
    const kept = Array.from({ length: count }, (_, i) => i).filter((i) => i % stride === 0);
    return kept.at(-1) === count - 1 ? kept : [...kept, count - 1];
  };
  const across = (rows === 1 ? [0] : every(rows)).map((row) =>
    every(columns).map((column) => nodeAt(manifold, layout, row, column)),
  );
  if (rows === 1) return across;
  const up = every(columns).map((column) => every(rows).map((row) => nodeAt(manifold, layout, row, column)));
  return [...across, ...up];
}

export interface Patch {
  readonly corners: Line;
  /** How dense the generator is here, against one spread evenly over the square. */
  readonly crowding: number;
}

/** The cells of the warped lattice. All hold the same mass, so that a small one is a dense one. */
export function patches(manifold: Manifold, layout: Square): Patch[] {
  const { rows, columns } = manifold;
  const count = Math.max(1, (rows - 1) * (columns - 1));
  const result: Patch[] = [];
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const corners = [
        nodeAt(manifold, layout, row, column),
        nodeAt(manifold, layout, row, column + 1),
        nodeAt(manifold, layout, row + 1, column + 1),
        nodeAt(manifold, layout, row + 1, column),
      ] as const;
      const [a, b, c, d] = corners;
      // Half the cross product of the diagonals; a cell that is folded over itself has next to none.
      const area = Math.abs((c[0] - a[0]) * (d[1] - b[1]) - (d[0] - b[0]) * (c[1] - a[1])) / 2;
      result.push({ corners, crowding: layout.side ** 2 / count / Math.max(area, 0.25) });
    }
  }
  return result;
}

/** How opaque a cell is that is so crowded: it grows with it, ever more slowly. */
export const patchOpacity = (crowding: number): number => (0.42 * crowding) / (crowding + 5);
