import { binIndex, edgesOf, logAdd, type Bins } from '../line/bins.ts';
import { measure, measured, polygon, split, type Polygon } from './polygon.ts';

/** The ratio of a triangle's height to its largest coordinate at which single precision may have rounded the height away. */
const ROUNDING = 2 ** -20;

/** Spreads the mass of a triangle or a segment over the cells of a grid. */
export interface Spreader {
  /** x, y and log density at each corner of the triangle; corners 0 and 1 are the ends of `segment`. */
  readonly corners: Float64Array;
  /**
   * Adds `mass` to the cells that the triangle overlaps, in proportion to a density whose logarithm is linear over the
   * triangle. If the triangle has no area, adds nothing and returns false.
   */
  readonly triangle: (target: Float64Array, mass: number) => boolean;
  /** Adds the mass of a triangle in logarithms, for masses too small for a double, if it can reach a wanted cell. */
  readonly logTriangle: (logTarget: Float64Array, logMass: number, wanted: Wanted) => void;
  /** Adds `mass` evenly along the longest edge of a triangle without area. */
  readonly collapsed: (target: Float64Array, mass: number) => void;
  /** Adds `mass` evenly along a segment. */
  readonly segment: (target: Float64Array, mass: number) => void;
}

/** For each corner of the grid's cells, the count of wanted cells below and to the left of it. */
export type Wanted = Int32Array;

/** Counts the wanted cells of a square grid, so that those in any rectangle are found with four look-ups. */
export function wantedOf(side: number, wants: (cell: number) => boolean): Wanted {
  const sums = new Int32Array((side + 1) ** 2);
  for (let row = 0; row < side; row++) {
    let along = 0;
    for (let column = 0; column < side; column++) {
      if (wants(row * side + column)) along++;
      const corner = (row + 1) * (side + 1) + column + 1;
      sums[corner] = (sums[corner - side - 1] as number) + along;
    }
  }
  return sums;
}

/**
 * Makes a spreader for a square grid, which computes overlaps exactly. Its arrays are made once: a lattice has ten thousand
 * triangles, and garbage collection would take too much of a frame.
 */
export function makeSpreader(grid: Bins): Spreader {
  const side = grid.count + 2;
  const edges = Float64Array.from(edgesOf(grid));
  const corners = new Float64Array(9);
  const strip = polygon();
  const piece = polygon();
  let above = polygon();
  let spare = polygon();
  const right = polygon();
  const spareRight = polygon();
  // The results of `cut`: the cells, and for each the logarithm of its largest density and the mass divided by that.
  const cells = new Int32Array(side * side);
  const tops = new Float64Array(side * side);
  const contents = new Float64Array(side * side);
  let found = 0;

  const note = (part: Polygon, cell: number): void => {
    measure(part);
    if (measured.content === 0) return;
    cells[found] = cell;
    tops[found] = measured.top;
    contents[found++] = measured.content;
  };

  /** Cuts the part of a triangle in one row into columns. */
  const cutRow = (part: Polygon, row: number): void => {
    if (part.count < 3) return;
    const { corners: own, count } = part;
    let least = own[0] as number;
    let most = least;
    for (let i = 3; i < 3 * count; i += 3) {
      const x = own[i] as number;
      if (x < least) least = x;
      else if (x > most) most = x;
    }
    const last = binIndex(grid, most);
    let column = binIndex(grid, least);
    if (column === last) {
      note(part, row * side + column);
      return;
    }
    let rest = part;
    for (; column < last; column++) {
      const next = rest === right ? spareRight : right;
      split(rest, 0, edges[column] as number, piece, next);
      rest = next;
      note(piece, row * side + column);
    }
    note(rest, row * side + column);
  };

  const hasWanted = (wanted: Wanted, left: number, last: number, low: number, high: number): boolean => {
    const upTo = (row: number, column: number) => wanted[row * (side + 1) + column] as number;
    return upTo(high + 1, last + 1) - upTo(high + 1, left) - upTo(low, last + 1) + upTo(low, left) > 0;
  };

  const cut = (wanted: Wanted | null): boolean => {
    const x0 = corners[0] as number;
    const y0 = corners[1] as number;
    const x1 = corners[3] as number;
    const y1 = corners[4] as number;
    const x2 = corners[6] as number;
    const y2 = corners[7] as number;
    found = 0;
    if (isFlat(x0, y0, x1, y1, x2, y2)) return false;
    const left = binIndex(grid, Math.min(x0, x1, x2));
    const last = binIndex(grid, Math.max(x0, x1, x2));
    const low = binIndex(grid, Math.min(y0, y1, y2));
    const high = binIndex(grid, Math.max(y0, y1, y2));
    if (wanted && !hasWanted(wanted, left, last, low, high)) return false;
    if (left === last && low === high) {
      cells[0] = low * side + left;
      tops[0] = 0;
      contents[0] = 1;
      found = 1;
      return true;
    }
    above.corners.set(corners);
    above.count = 3;
    for (let row = low; row < high; row++) {
      split(above, 1, edges[row] as number, strip, spare);
      [above, spare] = [spare, above];
      cutRow(strip, row);
    }
    cutRow(above, high);
    return found > 0;
  };

  const triangle = (target: Float64Array, mass: number): boolean => {
    if (!cut(null)) return false;
    if (found === 1) {
      add(target, cells[0] as number, mass);
      return true;
    }
    let top = -Infinity;
    for (let i = 0; i < found; i++) top = Math.max(top, tops[i] as number);
    let sum = 0;
    for (let i = 0; i < found; i++) {
      contents[i] = (contents[i] as number) * Math.exp((tops[i] as number) - top);
      sum += contents[i] as number;
    }
    // Divided by their own sum, so that rounding loses no mass.
    for (let i = 0; i < found; i++) add(target, cells[i] as number, mass * ((contents[i] as number) / sum));
    return true;
  };

  const logTriangle = (logTarget: Float64Array, logMass: number, wanted: Wanted): void => {
    if (!cut(wanted)) return;
    let sum = -Infinity;
    for (let i = 0; i < found; i++) {
      tops[i] = (tops[i] as number) + Math.log(contents[i] as number);
      sum = logAdd(sum, tops[i] as number);
    }
    for (let i = 0; i < found; i++) {
      const cell = cells[i] as number;
      logTarget[cell] = logAdd(logTarget[cell] as number, logMass + (tops[i] as number) - sum);
    }
  };

  const walk = (target: Float64Array, mass: number, from: number, to: number): void => {
    const x = corners[3 * from] as number;
    const y = corners[3 * from + 1] as number;
    const dx = (corners[3 * to] as number) - x;
    const dy = (corners[3 * to + 1] as number) - y;
    let column = binIndex(grid, x);
    let row = binIndex(grid, y);
    let t = 0;
    while (t < 1) {
      const tx = crossing(edges, column, x, dx);
      const ty = crossing(edges, row, y, dy);
      const next = Math.max(t, Math.min(tx, ty, 1));
      if (next > t) add(target, row * side + column, mass * (next - t));
      if (next === 1) return;
      if (tx <= ty) column += Math.sign(dx);
      else row += Math.sign(dy);
      t = next;
    }
  };

  return {
    corners,
    triangle,
    logTriangle,
    segment: (target, mass) => walk(target, mass, 0, 1),
    collapsed(target, mass) {
      const length = (i: number, j: number) =>
        Math.hypot(
          (corners[3 * i] as number) - (corners[3 * j] as number),
          (corners[3 * i + 1] as number) - (corners[3 * j + 1] as number),
        );
      const [a, b, c] = [length(0, 1), length(1, 2), length(2, 0)];
      if (a >= b && a >= c) walk(target, mass, 0, 1);
      else if (b >= c) walk(target, mass, 1, 2);
      else walk(target, mass, 2, 0);
    },
  };
}

function add(target: Float64Array, cell: number, mass: number): void {
  target[cell] = (target[cell] as number) + mass;
}

function isFlat(x0: number, y0: number, x1: number, y1: number, x2: number, y2: number): boolean {
  const twiceArea = Math.abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0));
  const longest = Math.sqrt(
    Math.max(
      (x1 - x0) ** 2 + (y1 - y0) ** 2,
      (x2 - x1) ** 2 + (y2 - y1) ** 2,
      (x0 - x2) ** 2 + (y0 - y2) ** 2,
    ),
  );
  const largest = Math.max(
    Math.abs(x0),
    Math.abs(y0),
    Math.abs(x1),
    Math.abs(y1),
    Math.abs(x2),
    Math.abs(y2),
  );
  return twiceArea <= longest * largest * ROUNDING;
}

/** Finds where a segment from `start` leaves bin `index`, as a fraction of the segment; Infinity if it never does. */
function crossing(edges: Float64Array, index: number, start: number, length: number): number {
  // Bin k lies between edges k − 1 and k.
  const edge = length > 0 ? index : index - 1;
  if (length === 0 || edge < 0 || edge >= edges.length) return Infinity;
  return ((edges[edge] as number) - start) / length;
}
