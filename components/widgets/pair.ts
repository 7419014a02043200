/** Two shapes side by side: what `kl` and `js` both compute and draw of p and q. */
import type { Density, Divergence } from '../../src/math/index.ts';
import { binMasses, klBetweenDetailed } from '../../src/math/index.ts';
import type { Curves } from '../plots/curves.ts';
import { axisTop, drawingGrid, pointsOf, staircase } from '../plots/density.ts';
import { orphanedMass, runsWhere, type Run } from '../plots/infinite.ts';
import type { Point, Series } from '../plots/panel.ts';
import type { Shape } from './shape.ts';
import { densityOf, line, shapeOf } from './shape.ts';

export interface Pair {
  readonly shapes: { readonly p: Shape; readonly q: Shape };
  readonly p: Density;
  readonly q: Density;
  /** Where curves over the two are drawn. */
  readonly grid: readonly number[];
  /** KL(p‖q) and KL(q‖p) of the densities, each with the place that makes it infinite. */
  readonly forward: Divergence;
  readonly reverse: Divergence;
  /** Both in bins, where the reader looks at bins. */
  readonly binned: Bins | undefined;
}

/** Equal bins over the drawn line, with the masses of both in each. */
export interface Bins {
  readonly edges: readonly number[];
  readonly width: number;
  readonly p: readonly number[];
  readonly q: readonly number[];
}

/** Two shapes as `kl` and `js` compare them; `bins` are how many, where the reader looks at bins. */
export function pairOf(values: Readonly<Record<string, unknown>>, bins: number | undefined): Pair {
  const shapes = { p: shapeOf(values, 'p'), q: shapeOf(values, 'q') };
  const [p, q] = [densityOf(shapes.p), densityOf(shapes.q)];
  return {
    shapes,
    p,
    q,
    grid: drawingGrid(line, [...peaks(shapes.p), ...peaks(shapes.q)], [p, q]),
    forward: klBetweenDetailed(p, q),
    reverse: klBetweenDetailed(q, p),
    binned: bins === undefined ? undefined : binsOf(p, q, bins),
  };
}

/** What lies outside of the line belongs to the outermost two bins, so that masses sum to one. */
function binsOf(p: Density, q: Density, bins: number): Bins {
  const [lo, hi] = line;
  const width = (hi - lo) / bins;
  const edges = Array.from({ length: bins + 1 }, (_, i) => lo + ((hi - lo) * i) / bins);
  const inner = edges.slice(1, -1);
  const masses = (density: Density): number[] => [...binMasses(density, [-Infinity, ...inner, Infinity])];
  return { edges, width, p: masses(p), q: masses(q) };
}

function peaks(shape: Shape): { at: number; width: number }[] {
  const centres = shape.modes === '2' ? [shape.mean - shape.gap, shape.mean + shape.gap] : [shape.mean];
  return centres.map((at) => ({ at, width: shape.sd }));
}

/** Means are drawn, and dragged, where a shape's location stands. */
function handleMarks({ shapes, p, q }: Pair): Pick<Curves, 'markers' | 'handles'> {
  const height = (density: Density, shape: Shape): number => density.pdf(shape.mean);
  const marks = [
    { role: 'data' as const, parameter: 'p-mean', x: shapes.p.mean, y: height(p, shapes.p) },
    { role: 'model' as const, parameter: 'q-mean', x: shapes.q.mean, y: height(q, shapes.q) },
  ];
  return {
    markers: marks.map(({ role, x, y }) => ({ role, x, y })),
    handles: marks.map(({ parameter, x, y }) => ({ parameter, x, y, axis: 'x' as const })),
  };
}

function mixtureOfBins({ edges, width, p, q }: Bins): Series {
  const heights = p.map((mass, i) => (mass + (q[i] ?? 0)) / 2 / width);
  return { role: 'mixture', label: 'm', points: staircase(edges, heights), labelAt: 'none' };
}

/** The parts of a drawn distribution where the other has nothing: there the divergence of the one from it is infinite. */
function orphans(
  { binned, forward, reverse, ...pair }: Pair,
  points: readonly Point[],
  name: 'p' | 'q',
): readonly Run[] {
  const other = name === 'p' ? 'q' : 'p';
  // Where a divergence is finite nothing is alone, and nothing has to be looked for.
  if (!binned && !(name === 'p' ? forward : reverse).infiniteAt) return [];
  // A step of the stairs is drawn by its two ends.
  const isAlone = binned
    ? (_: Point, i: number) => {
        const bin = Math.floor(i / 2);
        return (binned[name][bin] ?? 0) > 0 && binned[other][bin] === 0;
      }
    : // By logarithms, which no tail is too small for.
      ([x]: Point) => pair[name].logPdf(x) > -Infinity && pair[other].logPdf(x) === -Infinity;
  return runsWhere(points, isAlone);
}

/** The picture of p and q themselves, or of their bins; `without` says that the second is not where the first is. */
export function pairCurves(
  pair: Pair,
  without: (first: string, second: string) => string,
  options: {
    readonly logarithmic?: boolean;
    readonly extra?: readonly Series[];
    readonly withMixture?: boolean;
  } = {},
): Curves {
  const { logarithmic = false, extra = [], withMixture = false } = options;
  const { grid, binned } = pair;
  const pointsFor = (name: 'p' | 'q') =>
    binned
      ? staircase(
          binned.edges,
          binned[name].map((mass) => mass / binned.width),
        )
      : pointsOf(pair[name].pdf, grid);
  const points = { p: pointsFor('p'), q: pointsFor('q') };
  const series: Series[] = [
    { role: 'data', label: 'p', points: points.p, area: true },
    { role: 'model', label: 'q', points: points.q, area: true },
    ...extra,
    ...(binned && withMixture ? [mixtureOfBins(binned)] : []),
  ];
  const top = axisTop(Math.max(...series.flatMap((s) => s.points.map(([, y]) => y))));
  return {
    xLabel: 'x',
    x: line,
    y: logarithmic ? [1e-12, top * 3] : [0, top],
    series,
    logarithmic,
    yAxis: logarithmic,
    ...(binned || logarithmic ? {} : handleMarks(pair)),
    over: [
      ...orphanedMass(orphans(pair, points.p, 'p'), without('p', 'q')),
      ...orphanedMass(orphans(pair, points.q, 'q'), without('q', 'p')),
    ],
  };
}
