import { GRID } from './grid.ts';
import { makeSpreader, wantedOf, type Spreader } from './clip.ts';
import { SMALLEST_MASS, type Bins } from '../line/bins.ts';
import type { PlaneLaw } from './law.ts';
import type { Lattice } from './noise-lattice.ts';

export type { PlaneLaw } from './law.ts';

/**
 * Makes the function that computes the distribution of G(z) on cells from the images of one lattice, G at its nodes,
 * `[nodes, 2]`.
 *
 * By change of variables: G is taken to be linear on the two triangles of every lattice cell. The noise has its exact mass
 * on each triangle, and a density whose logarithm is linear between the corners; each cell of the plane gets the mass of the
 * part of the image that overlaps it. Nothing is sampled, so there is no sampling noise.
 *
 * Where the image has no area, p_g has no density. With noise of one dimension the image is a curve, and all mass is
 * `singular`. If a triangle collapses, its mass is `singular` with `flatIsSingular` (dead ReLUs); otherwise G is assumed to
 * have an area there that single precision rounded away, and the cells along the segment get ordinary mass.
 *
 * @throws RangeError if there are not two finite numbers for each node
 */
export function makePushForward(
  lattice: Lattice,
  flatIsSingular: boolean,
  grid: Bins = GRID,
): (images: Float32Array) => PlaneLaw {
  const spreader = makeSpreader(grid);
  return (images) => pushed(lattice, images, flatIsSingular, grid, spreader);
}

function pushed(
  lattice: Lattice,
  images: Float32Array,
  flatIsSingular: boolean,
  grid: Bins,
  spreader: Spreader,
): PlaneLaw {
  const { rows, columns, dimension } = lattice;
  if (images.length !== 2 * rows * columns)
    throw new RangeError(`the length of images must be ${2 * rows * columns}; got ${images.length}`);
  const wrong = images.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) throw new RangeError(`images[${wrong}] must be finite; got ${images[wrong]}`);

  const cells = (grid.count + 2) ** 2;
  const mass = new Float64Array(cells);
  const singular = new Float64Array(cells);
  const logMass = new Float64Array(cells).fill(-Infinity);
  if (dimension === 1) {
    pushCurve(lattice, images, spreader, singular);
  } else {
    pushTriangles(lattice, images, spreader, { spread: mass, flat: flatIsSingular ? singular : mass });
    pushTails(lattice, images, spreader, { mass, logMass });
  }
  for (let cell = 0; cell < cells; cell++) {
    const m = mass[cell] as number;
    logMass[cell] = m > SMALLEST_MASS ? Math.log(m) : Math.max(logMass[cell] as number, Math.log(m));
  }
  return { mass, logMass, singular: singular.some((m) => m > 0) ? singular : null };
}

function pushCurve(
  { columns, mass }: Lattice,
  images: Float32Array,
  { corners, segment }: Spreader,
  singular: Float64Array,
): void {
  for (let i = 0; i < columns - 1; i++) {
    for (const end of [0, 1]) {
      corners[3 * end] = images[2 * (i + end)] as number;
      corners[3 * end + 1] = images[2 * (i + end) + 1] as number;
    }
    segment(singular, mass[i] as number);
  }
}

/** Calls `visit` with the index of every triangle of the lattice, after writing its image and log densities to `corners`. */
function forTriangles(
  { rows, columns, logDensity }: Lattice,
  images: Float32Array,
  corners: Float64Array,
  visit: (triangle: number) => void,
): void {
  const place = (slot: number, row: number, column: number): void => {
    const node = 2 * (row * columns + column);
    corners[3 * slot] = images[node] as number;
    corners[3 * slot + 1] = images[node + 1] as number;
    corners[3 * slot + 2] = (logDensity[row] as number) + (logDensity[column] as number);
  };
  let triangle = 0;
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      place(0, row, column + 1);
      place(1, row + 1, column);
      place(2, row, column);
      visit(triangle++);
      place(2, row + 1, column + 1);
      visit(triangle++);
    }
  }
}

function pushTriangles(
  lattice: Lattice,
  images: Float32Array,
  { corners, triangle, collapsed }: Spreader,
  { spread, flat }: { readonly spread: Float64Array; readonly flat: Float64Array },
): void {
  forTriangles(lattice, images, corners, (k) => {
    const m = lattice.mass[k] as number;
    if (m > 0 && !triangle(spread, m)) collapsed(flat, m);
  });
}

/** The log density below which the mass of a part of a triangle may underflow. */
const TAIL = -600;

/** Adds the tails of the noise in logarithms, in the cells whose masses underflow, if there are any. */
function pushTails(
  lattice: Lattice,
  images: Float32Array,
  { corners, logTriangle }: Spreader,
  { mass, logMass }: { readonly mass: Float64Array; readonly logMass: Float64Array },
): void {
  const isSmall = (cell: number) => !((mass[cell] as number) > SMALLEST_MASS);
  if (!mass.some((_, cell) => isSmall(cell))) return;
  const wanted = wantedOf(Math.sqrt(mass.length), isSmall);
  forTriangles(lattice, images, corners, (k) => {
    const least = Math.min(corners[2] as number, corners[5] as number, corners[8] as number);
    if (least < TAIL) logTriangle(logMass, lattice.logMass[k] as number, wanted);
  });
}
