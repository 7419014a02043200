import { standardCdf } from '../../math/standard-normal.ts';

// The plane of codes in square cells, to see which parts of p(z) = N(0, I) no code visits.

/** The side of a cell, in standard deviations of p(z), and the cells along a side of the square that they fill. */
export const CELL = 0.75;
export const CELLS_ALONG = 8;

/** Half the side of that square, beyond which p(z) has 0.5 % of its mass. */
const HALF = (CELL * CELLS_ALONG) / 2;

/** The mass of p(z) on each cell, row by row from the lowest. */
export const PRIOR_MASSES: Float64Array = (() => {
  const along = Array.from(
    { length: CELLS_ALONG },
    (_, i) => standardCdf((i + 1) * CELL - HALF) - standardCdf(i * CELL - HALF),
  );
  return Float64Array.from(
    { length: CELLS_ALONG ** 2 },
    (_, i) => (along[Math.floor(i / CELLS_ALONG)] as number) * (along[i % CELLS_ALONG] as number),
  );
})();

/** Finds the cell that holds a code; −1 beyond the square. */
export function cellOf(x: number, y: number): number {
  const [column, row] = [Math.floor((x + HALF) / CELL), Math.floor((y + HALF) / CELL)];
  const isInside = column >= 0 && column < CELLS_ALONG && row >= 0 && row < CELLS_ALONG;
  return isInside ? row * CELLS_ALONG + column : -1;
}

/** Counts the codes `[codes, 2]` in each cell; those beyond the square are in none. */
export function countsOf(codes: ArrayLike<number>): Uint32Array {
  const counts = new Uint32Array(CELLS_ALONG ** 2);
  for (let i = 0; i + 1 < codes.length; i += 2) {
    const cell = cellOf(codes[i] as number, codes[i + 1] as number);
    if (cell >= 0) counts[cell] = (counts[cell] as number) + 1;
  }
  return counts;
}

/** Computes the mass of p(z) on the cells of the square without a code, a number in [0, 1). */
export const unvisitedMass = (codes: ArrayLike<number>): number => {
  const counts = countsOf(codes);
  return PRIOR_MASSES.reduce((sum, mass, i) => sum + (counts[i] === 0 ? mass : 0), 0);
};

/** Computes what that mass is on average for so many draws of p(z): each cell stays empty with probability (1 − mass)ⁿ. */
export const unvisitedFloor = (draws: number): number =>
  PRIOR_MASSES.reduce((sum, mass) => sum + mass * (1 - mass) ** draws, 0);
