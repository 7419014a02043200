import { binLogMasses, normal } from '../../math/index.ts';
import { edgesOf, SMALLEST_MASS, type Bins } from '../line/bins.ts';
import { GRID } from './grid.ts';
import { farthestPoints } from './landmarks.ts';
import { requirePoints } from './check.ts';
import { PLANE_WINDOW } from '../contract/windows.ts';
import type { PlaneDataName } from '../contract/config.ts';
import type { PlaneLaw } from './law.ts';

type Point = readonly [x: number, y: number];

/** A data set in the plane: Gaussians of one width about `points`, in equal shares. Exact by definition, and fast to draw from. */
export interface PlaneData {
  /** The centres, x, y, x, y, … */
  readonly points: Float32Array;
  /** The standard deviation of each coordinate. */
  readonly spread: number;
  /** The points by which covered parts of the data are counted. */
  readonly landmarks: readonly Point[];
}

const SPREAD_OF_DRAWN = 0.12;
const MOST_LANDMARKS = 8;

const make = (points: readonly Point[], spread: number, landmarks: readonly Point[] = points): PlaneData => ({
  points: Float32Array.from(points.flat()),
  spread,
  landmarks,
});

const onCircle = (radius: number, count: number): Point[] =>
  Array.from({ length: count }, (_, k): Point => {
    const angle = (2 * Math.PI * k) / count;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

/** Returns the middles of `count` equal parts of the segment from a to b. */
const onSegment = (a: Point, b: Point, count: number): Point[] =>
  Array.from({ length: count }, (_, k): Point => {
    const t = (k + 0.5) / count;
    return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
  });

/** Makes a square lattice of points. They lie less than two spreads apart, so that the density of the square is even. */
function square([x, y]: Point, side: number, perSide: number): Point[] {
  const along = (middle: number, k: number) => middle + side * (k / (perSide - 1) - 0.5);
  return Array.from({ length: perSide * perSide }, (_, k): Point => [
    along(x, k % perSide),
    along(y, Math.floor(k / perSide)),
  ]);
}

const LINE: readonly [Point, Point] = [
  [-2, -1.2],
  [2, 1.2],
];
const MIDDLES: readonly Point[] = [
  [-1.4, -1.4],
  [1.4, 1.4],
];

const DATA: Record<Exclude<PlaneDataName, 'drawn'>, () => PlaneData> = {
  gaussians: () =>
    make(
      [
        [-1.6, -0.9],
        [1.4, -1.1],
        [0.5, 1.5],
      ],
      0.25,
    ),
  eight: () => make(onCircle(2, 8), 0.15),
  ring: () => make(onCircle(1.8, 256), 0.1, onCircle(1.8, MOST_LANDMARKS)),
  line: () => make(onSegment(...LINE, 200), 0.1, onSegment(...LINE, MOST_LANDMARKS)),
  disjoint: () =>
    make(
      MIDDLES.flatMap((middle) => square(middle, 1.2, 11)),
      0.08,
      MIDDLES,
    ),
};

/**
 * Returns the data set of a name, with a Gaussian of standard deviation `noise` added to each of its points, which is
 * exact, as the sum of two normals is one. `points` (x, y, x, y, …) are the centres of `drawn`, and ignored by the others.
 *
 * @throws RangeError if there is no drawn point, an odd count of numbers, or one outside the window
 */
export function planeData(name: PlaneDataName, points: readonly number[], noise = 0): PlaneData {
  if (name === 'drawn') return drawn(points, Math.hypot(SPREAD_OF_DRAWN, noise));
  const data = DATA[name]();
  return { ...data, spread: Math.hypot(data.spread, noise) };
}

function drawn(points: readonly number[], spread: number): PlaneData {
  requirePoints(points);
  const [lo, hi] = PLANE_WINDOW;
  points.forEach((value, i) => {
    if (!(value >= lo && value <= hi)) {
      throw new RangeError(`points[${i}] must be in [${lo}, ${hi}]; got ${value}`);
    }
  });
  return {
    points: Float32Array.from(points),
    spread,
    // Two points less than six spreads apart belong to one part of the data.
    landmarks: farthestPoints(points, MOST_LANDMARKS, 6 * spread),
  };
}

/**
 * Computes the exact distribution of the data on the cells, border included, with instance noise of the given standard
 * deviation. A Gaussian's mass in a cell is the product of two masses of one-dimensional normals.
 */
export function cellMasses(data: PlaneData, instanceNoise: number): PlaneLaw {
  const axes = axesOf(data, instanceNoise, GRID);
  const mass = massesOf(axes, GRID);
  const side = GRID.count + 2;
  // For far cells, the sum in logarithms, relative to its largest term.
  const logOf = (row: number, column: number) => {
    let top = -Infinity;
    for (const [x, y] of axes) {
      top = Math.max(top, (x.log[column] as number) + (y.log[row] as number));
    }
    let sum = 0;
    for (const [x, y] of axes) {
      const under = (x.log[column] as number) + (y.log[row] as number) - top;
      // A term below e^−40 of the largest does not reach its last digit.
      if (under > -40) sum += Math.exp(under);
    }
    return top + Math.log(sum / axes.length);
  };
  const logMass = mass.map((m, cell) =>
    m > SMALLEST_MASS ? Math.log(m) : logOf(Math.floor(cell / side), cell % side),
  );
  return { mass, logMass, singular: null };
}

/** Computes the same masses on any square grid, without their logarithms. */
export const fineMasses = (data: PlaneData, instanceNoise: number, grid: Bins): Float64Array =>
  massesOf(axesOf(data, instanceNoise, grid), grid);

/** The masses of a one-dimensional normal in the bins of an axis. */
interface Along {
  readonly log: Float64Array;
  readonly linear: Float64Array;
}

/** Returns the two axes of every Gaussian. */
function axesOf(
  { points, spread }: PlaneData,
  instanceNoise: number,
  grid: Bins,
): (readonly [Along, Along])[] {
  const sd = Math.hypot(spread, instanceNoise);
  const edges = edgesOf(grid);
  // Points of rings and lattices share coordinates, and the masses of a coordinate take most of the time.
  const known = new Map<number, Along>();
  const along = (mean: number): Along => {
    let masses = known.get(mean);
    if (!masses) {
      const log = binLogMasses(normal(mean, sd), edges, { outer: true });
      masses = { log, linear: log.map(Math.exp) };
      known.set(mean, masses);
    }
    return masses;
  };
  return Array.from(
    { length: points.length / 2 },
    (_, i) => [along(points[2 * i] as number), along(points[2 * i + 1] as number)] as const,
  );
}

function massesOf(axes: readonly (readonly [Along, Along])[], grid: Bins): Float64Array {
  const side = grid.count + 2;
  const mass = new Float64Array(side * side);
  for (const [x, y] of axes) {
    for (let row = 0; row < side; row++) {
      const share = (y.linear[row] as number) / axes.length;
      if (share === 0) continue;
      for (let column = 0; column < side; column++) {
        const cell = row * side + column;
        mass[cell] = (mass[cell] as number) + share * (x.linear[column] as number);
      }
    }
  }
  return mass;
}
