import * as Plot from '@observablehq/plot';
import type { DrawContext, Handle } from '../../src/notebook/figure.ts';
import type { PlotPanel, Point } from './panel.ts';
import { thinned } from './curves.ts';
import { heightOf } from './height-of.ts';
import { marks } from './marks.ts';

/** A path in the plane around its middle, both axes on one scale, beside the circle on which it began. */
export function orbit(
  data: {
    readonly path: readonly Point[];
    /** How far the picture reaches up and down. */
    readonly reach: number;
    readonly columns: readonly [string, string, string];
    readonly handles: readonly Handle[];
  },
  context: DrawContext,
): PlotPanel {
  const { path, reach } = data;
  const inner = { width: context.width - 20, height: heightOf(context, [0.52, 0.67]) };
  const side = (reach * inner.width) / inner.height;
  const begin = path[0] ?? [NaN, NaN];
  const radius = Math.hypot(...begin);
  const circle = Array.from({ length: 65 }, (_, i): Point => {
    const angle = (i / 32) * Math.PI;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
  // What has left the picture is not drawn: after a hundred steps it may be at 10²⁰.
  const out = path.findIndex(([x, y]) => Math.abs(x) > 2 * side || Math.abs(y) > 2 * side);
  const seen = out < 0 ? path : path.slice(0, out + 1);
  const end = seen.at(-1) ?? begin;
  const { color, marker } = marks.path;
  const axis = { tickSize: 0, label: null };
  const options: Plot.PlotOptions = {
    width: context.width,
    height: inner.height + 44,
    marginLeft: 10,
    marginRight: 10,
    marginTop: 22,
    marginBottom: 22,
    x: { domain: [-side, side] },
    y: { domain: [-reach, reach] },
    marks: [
      Plot.ruleX([0], { stroke: 'var(--rule)' }),
      Plot.ruleY([0], { stroke: 'var(--rule)' }),
      Plot.axisX({ ...axis, ticks: context.compact ? 4 : 7 }),
      Plot.axisY({ ...axis, ticks: 4, x: 0, textAnchor: 'start', dx: 6 }),
      Plot.line(circle, { stroke: marks.bound.color, strokeDasharray: '2 3', clip: true }),
      Plot.line(seen, { stroke: color, strokeOpacity: 0.45, strokeLinejoin: 'round', clip: true }),
      // Each step, the later the plainer: which way it goes is seen in a picture that stands.
      Plot.dot(seen, {
        r: 2.2,
        fill: color,
        fillOpacity: (_: Point, i: number) => (0.15 + (0.85 * (i + 1)) / seen.length).toFixed(2),
        clip: true,
      }),
      Plot.dot([begin], {
        symbol: 'circle',
        r: 5.5,
        stroke: 'var(--ink)',
        strokeWidth: 2,
        fill: 'var(--paper)',
      }),
      ...(Math.abs(end[0]) < side && Math.abs(end[1]) < reach
        ? [Plot.dot([end], { symbol: marker, r: 5.5, fill: color })]
        : []),
    ],
  };
  const rows = path.map(([x, y], step) => [step, x, y]);
  return {
    options,
    table: { columns: data.columns, rows: thinned(rows, 11), every: () => rows, sampled: true },
    handles: data.handles,
  };
}
