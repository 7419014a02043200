import { binIndex, nodesOf, type Bins } from '../line/bins.ts';
import { PLANE_WINDOW } from '../contract/windows.ts';
import { CELLS } from '../contract/snapshot.ts';

const [LO, HI] = PLANE_WINDOW;

/** The bins of each axis: those of the window, and two outer bins that reach to infinity. */
export const GRID: Bins = { lo: LO, hi: HI, count: CELLS, width: (HI - LO) / CELLS };

/** The cells in a row, border included. */
const SIDE = CELLS + 2;

/** The number of cells, border included. Cells run row by row from the lowest y, in a row from the lowest x. */
export const CELL_COUNT: number = SIDE * SIDE;

/** The area of a cell in the window. */
export const AREA: number = GRID.width ** 2;

/** Lists one point for every cell, `[cells, 2]`: its centre, or for a border cell the point half a cell beyond the edge. */
export function cellCentres(): Float32Array {
  const along = nodesOf(GRID);
  const centres = new Float32Array(2 * CELL_COUNT);
  for (let cell = 0; cell < CELL_COUNT; cell++) {
    centres[2 * cell] = along[cell % SIDE] as number;
    centres[2 * cell + 1] = along[Math.floor(cell / SIDE)] as number;
  }
  return centres;
}

/** Lists the centres of the window's cells, `[CELLS · CELLS, 2]`. */
export function windowCentres(): Float32Array {
  const along = nodesOf(GRID).slice(1, -1);
  const centre = (i: number) =>
    i % 2 === 0 ? (along[(i / 2) % CELLS] as number) : (along[Math.floor(i / 2 / CELLS)] as number);
  return Float32Array.from({ length: 2 * CELLS * CELLS }, (_, i) => centre(i));
}

/** Finds the index of the cell that holds (x, y). */
export const cellOf = (x: number, y: number): number => binIndex(GRID, y) * SIDE + binIndex(GRID, x);

/** Drops the border from the values of cells. */
export function inner(values: ArrayLike<number>): Float32Array {
  const kept = new Float32Array(CELLS * CELLS);
  for (let row = 0; row < CELLS; row++) {
    for (let column = 0; column < CELLS; column++) {
      kept[row * CELLS + column] = values[(row + 1) * SIDE + column + 1] as number;
    }
  }
  return kept;
}
