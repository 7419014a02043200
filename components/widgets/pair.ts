/** Two shapes side by side: what `kl` and `js` both compute and draw of p and q. */
import type { Density } from '../../src/math/index.ts';
import { binMasses } from '../../src/math/index.ts';
import { axisTop, drawingGrid, pointsOf, staircase } from '../plots/density.ts';
import type { Curves } from '../plots/curves.ts';
import type { Series } from '../plots/panel.ts';
import type { Shape } from './shape.ts';
import { densityOf, line, shapeOf } from './shape.ts';

export interface Pair {
  readonly shapes: { readonly p: Shape; readonly q: Shape };
  readonly p: Density;
  readonly q: Density;
}

export function pairOf(values: Readonly<Record<string, unknown>>): Pair {
  const shapes = { p: shapeOf(values, 'p'), q: shapeOf(values, 'q') };
  return { shapes, p: densityOf(shapes.p), q: densityOf(shapes.q) };
}

/** Equal bins over the drawn line; what lies outside belongs to the outermost two, so that masses sum to one. */
export function binsOf(pair: Pair, bins: number): { edges: number[]; p: number[]; q: number[] } {
  const [lo, hi] = line;
  const edges = Array.from({ length: bins + 1 }, (_, i) => lo + ((hi - lo) * i) / bins);
  const inner = edges.slice(1, -1);
  const masses = (density: Density): number[] => [...binMasses(density, [-Infinity, ...inner, Infinity])];
  return { edges, p: masses(pair.p), q: masses(pair.q) };
}

function peaks(shape: Shape): { at: number; width: number }[] {
  const centres = shape.modes === '2' ? [shape.mean - shape.gap, shape.mean + shape.gap] : [shape.mean];
  return centres.map((at) => ({ at, width: shape.sd }));
}

export function gridOf({ shapes, p, q }: Pair): number[] {
  return drawingGrid(line, [...peaks(shapes.p), ...peaks(shapes.q)], [p, q]);
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

function mixtureOfBins(binned: ReturnType<typeof binsOf>, width: number): Series {
  const heights = binned.p.map((mass, i) => (mass + (binned.q[i] ?? 0)) / 2 / width);
  return { role: 'mixture', label: 'm', points: staircase(binned.edges, heights), labelAt: 'none' };
}

/** The picture of p and q themselves, or of their bins. */
export function pairCurves(
  pair: Pair,
  options: {
    readonly bins?: number;
    readonly logarithmic?: boolean;
    readonly extra?: readonly Series[];
    readonly withMixture?: boolean;
  } = {},
): Curves {
  const { bins, logarithmic = false, extra = [], withMixture = false } = options;
  const grid = gridOf(pair);
  const binned = bins === undefined ? undefined : binsOf(pair, bins);
  const width = bins === undefined ? 1 : (line[1] - line[0]) / bins;
  const points = (name: 'p' | 'q') =>
    binned
      ? staircase(
          binned.edges,
          binned[name].map((mass) => mass / width),
        )
      : pointsOf(pair[name].pdf, grid);
  const series: Series[] = [
    { role: 'data', label: 'p', points: points('p'), area: true },
    { role: 'model', label: 'q', points: points('q'), area: true },
    ...extra,
    ...(binned && withMixture ? [mixtureOfBins(binned, width)] : []),
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
  };
}
