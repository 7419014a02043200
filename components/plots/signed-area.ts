import * as Plot from '@observablehq/plot';
import type { DrawContext } from '../../src/notebook/figure.ts';
import type { PlotPanel, Point } from './panel.ts';
import { thinned } from './curves.ts';

/** One curve whose area counts: gains above zero in one shade, losses below it in another. */
export function signedArea(
  data: {
    readonly points: readonly Point[];
    readonly x: readonly [number, number];
    readonly columns: readonly [string, string];
    readonly shape?: readonly [number, number];
    readonly stepped?: boolean;
  },
  context: DrawContext,
): PlotPanel {
  const [wide, compact] = data.shape ?? [0.19, 0.32];
  const drawn = data.points.filter(([, y]) => Number.isFinite(y));
  const top = drawn.reduce((best, [, y]) => Math.max(best, y), 0.02);
  const bottom = drawn.reduce((best, [, y]) => Math.min(best, y), -0.02);
  const part = (keep: (y: number) => number, fill: string): Plot.Markish =>
    Plot.areaY(data.points, {
      x: '0',
      y1: 0,
      y2: (d: Point) => (Number.isFinite(d[1]) ? keep(d[1]) : NaN),
      fill,
      ...(data.stepped ? { curve: 'step' as const } : {}),
    });
  const options: Plot.PlotOptions = {
    width: context.width,
    height: Math.round(context.width * (context.compact ? compact : wide)),
    marginLeft: 10,
    marginRight: 14,
    marginTop: 10,
    marginBottom: 24,
    x: { domain: [...data.x], label: null },
    y: { domain: [bottom * 1.05, top * 1.05], label: null, axis: null },
    marks: [
      Plot.axisX({ ticks: context.compact ? 5 : 9, tickSize: 3, label: null }),
      part((y) => Math.max(0, y), 'var(--gain)'),
      part((y) => Math.min(0, y), 'var(--loss)'),
      Plot.ruleY([0], { stroke: 'var(--ink-soft)' }),
      Plot.lineY(data.points, {
        x: '0',
        y: (d: Point) => (Number.isFinite(d[1]) ? d[1] : NaN),
        stroke: 'currentColor',
        strokeWidth: 1.25,
        ...(data.stepped ? { curve: 'step' as const } : {}),
      }),
    ],
  };
  const rows = data.points;
  return {
    options,
    table: { columns: data.columns, rows: thinned(rows, 11), every: () => rows, sampled: true },
  };
}
