import * as Plot from '@observablehq/plot';
import type { DrawContext, Handle, Table } from '../../src/notebook/figure.ts';
import type { PlotPanel, Point } from './panel.ts';
import { hollow, marks } from './marks.ts';
import { heightOf } from './height-of.ts';

/** Noise above, what becomes of it below, and between them strips that carry equal shares of it. */
export interface Poured {
  /** Shared by z and x: only then does the eye see what is stretched and what is moved. */
  readonly domain: readonly [number, number];
  readonly noise: readonly Point[];
  readonly made: readonly Point[];
  /** Ends of the strips: each z, and the x that it goes to. */
  readonly edges: readonly Point[];
  /** One strip followed through: what it holds of the noise, and what it gives to the density below. */
  readonly marked: {
    readonly strip: readonly [from: Point, to: Point];
    readonly noise: readonly Point[];
    readonly made: readonly Point[];
  };
  /** Draws of z, each with its x. */
  readonly samples: readonly Point[];
  /** Where the density below is infinite. */
  readonly peaks: readonly number[];
  /** The density that the room below has space for. */
  readonly top: number;
  readonly table: Table;
  readonly handles?: readonly Handle[];
}

const { color: made } = marks.model;
const noise = 'var(--ink-soft)';

/** Ticks of one height at every place, as one line with gaps: one element however many. */
function rug(places: readonly number[], from: number, to: number, stroke: string): Plot.Markish {
  const points = places.flatMap((x): Point[] => [
    [x, from],
    [x, to],
    [x, NaN],
  ]);
  return Plot.line(points, { stroke, strokeWidth: 1, strokeOpacity: 0.75, clip: true });
}

/** Upright at both ends, so that the eye follows a strip from one density into the other. */
const step = { curve: 'bump-y', clip: true } as const;

/** The ribbon from an interval of z, at `depth`, to its interval of x, at 0. */
function ribbon([[z0, x0], [z1, x1]]: readonly [Point, Point], depth: number, opacity: number): Plot.Markish {
  const rows = [
    { y: depth, from: z0, to: z1 },
    { y: 0, from: x0, to: x1 },
  ];
  return Plot.areaX(rows, { y: 'y', x1: 'from', x2: 'to', fill: made, fillOpacity: opacity, ...step });
}

/** The sides of all strips. */
function sides(edges: readonly Point[], depth: number): Plot.Markish {
  const rows = edges.flatMap(([z, x], i) => [
    { i, x: z, y: depth },
    { i, x, y: 0 },
  ]);
  return Plot.line(rows, {
    x: 'x',
    y: 'y',
    z: 'i',
    stroke: made,
    strokeWidth: 1,
    strokeOpacity: 0.6,
    ...step,
  });
}

function name(label: string, y: number, right: boolean, fill: string, dy: number): Plot.Markish {
  return Plot.text([y], {
    y: (d: number) => d,
    text: () => label,
    frameAnchor: right ? 'right' : 'left',
    textAnchor: right ? 'end' : 'start',
    dx: right ? -2 : 2,
    dy,
    fill,
    className: 'symbol',
    stroke: 'var(--paper)',
    strokeWidth: 4,
  });
}

/**
 * A density poured through a map: it stands on the upper line, its strips run down to where the map sends them, and the
 * density that they make there hangs from the lower line. Both densities have one scale, so equal areas look equal.
 */
export function pouredDensity(data: Poured, context: DrawContext): PlotPanel {
  const { edges, marked, samples, top, domain } = data;
  // A third each, a little more for what is made, which may be steep.
  const inner = heightOf(context, [0.61, 0.67]);
  const zones = { noise: 0.325 * inner, map: 0.315 * inner, made: 0.36 * inner };
  const perPixel = top / zones.made;
  const depth = zones.map * perPixel;
  // An infinite peak leaves the picture; how far it goes on outside is nobody's business.
  const hung = (points: readonly Point[]): Point[] => points.map(([x, y]) => [x, -Math.min(y, 2 * top)]);
  const stood = (points: readonly Point[]): Point[] => points.map(([z, y]) => [z, depth + y]);
  const margins = { marginTop: 40, marginBottom: 24, marginLeft: 10, marginRight: 14 };
  const ticks = Math.max(2, Math.round((context.width - 24) / 66));
  const area = (points: readonly Point[], base: number, fill: string, opacity: number): Plot.Markish =>
    Plot.areaY(points, { x: '0', y1: base, y2: '1', fill, fillOpacity: opacity, clip: true });
  const options: Plot.PlotOptions = {
    width: context.width,
    height: zones.noise + zones.map + zones.made + margins.marginTop + margins.marginBottom,
    ...margins,
    x: { domain: [...domain], label: null },
    y: { domain: [-top, depth + zones.noise * perPixel], axis: null },
    marks: [
      Plot.axisX({ anchor: 'top', ticks, tickSize: 3, label: null }),
      Plot.axisX({ anchor: 'bottom', ticks, tickSize: 3, label: null }),
      sides(edges, depth),
      ribbon(marked.strip, depth, 0.5),
      area(stood(data.noise), depth, noise, 0.12),
      area(stood(marked.noise), depth, noise, 0.45),
      area(hung(data.made), 0, made, 0.1),
      area(hung(marked.made), 0, made, 0.5),
      Plot.ruleY([depth, 0], { stroke: 'var(--edge)' }),
      rug(
        samples.map(([z]) => z),
        depth,
        depth + 7 * perPixel,
        noise,
      ),
      rug(
        samples.map(([, x]) => x),
        0,
        -7 * perPixel,
        made,
      ),
      Plot.line(stood(data.noise), { stroke: noise, strokeWidth: 1.75, clip: true }),
      Plot.line(hung(data.made), {
        stroke: made,
        strokeWidth: marks.model.width,
        strokeDasharray: marks.model.dash ?? 'none',
        clip: true,
      }),
      Plot.text(data.peaks, {
        x: (x: number) => x,
        y: () => -top,
        text: () => '∞',
        dy: -7,
        fill: made,
        stroke: 'var(--paper)',
        strokeWidth: 4,
      }),
      name('p_{z}', depth, false, noise, -14),
      name('z', depth, true, noise, -12),
      name('p_{g}', 0, false, made, 16),
      name('x = G(z)', 0, true, made, -12),
      ...(data.handles ?? []).map(({ x, y }) =>
        Plot.dot([[x, y]], {
          x: '0',
          y: '1',
          ...hollow('model'),
          clip: true,
        }),
      ),
    ],
  };
  return { options, table: data.table, ...(data.handles ? { handles: data.handles } : {}) };
}
