import type { Reading } from '../../../src/notebook/figure.ts';
import type { PlaneView } from './view.ts';

/** What the maps of a plane say of the cell under a place; undefined outside of the square. */
export function planeReading(
  { window, heat, columns = [] }: PlaneView,
  x: number,
  y: number,
): Reading | undefined {
  const [lo, hi] = window;
  const maps = [...(heat ? [heat] : []), ...columns];
  const side = Math.round(Math.sqrt(maps[0]?.values.length ?? 0));
  if (side === 0 || !(x >= lo && x <= hi && y >= lo && y <= hi)) return undefined;
  const cell = (value: number): number => Math.min(side - 1, Math.floor(((value - lo) / (hi - lo)) * side));
  const centre = (i: number): number => lo + ((i + 0.5) * (hi - lo)) / side;
  const [column, row] = [cell(x), cell(y)];
  return {
    x: centre(column),
    y: centre(row),
    names: { x: 'x', y: 'y' },
    values: maps.map(({ label, values }) => ({ label, value: values[row * side + column] ?? NaN })),
  };
}
