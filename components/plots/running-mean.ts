import * as Plot from '@observablehq/plot';
import type { DrawContext } from '../../src/notebook/figure.ts';
import type { PlotPanel, Point } from './panel.ts';
import { thinned } from './curves.ts';
import { hollow, marks } from './marks.ts';
import { heightOf } from './height-of.ts';

export interface RunningMean {
  /** What the mean should come to, and its name at the right edge. */
  readonly level: number;
  readonly levelLabel: string;
  /** How far from the level the band reaches at n tosses. */
  readonly reach: (n: number) => number;
  /** The mean of the first, of the first two, and so on. */
  readonly means: readonly number[] | Float64Array;
  /** The axis runs from 1 to this number of tosses, evenly in factors of ten. */
  readonly most: number;
  readonly columns: readonly [string, string, string];
}

/** Every place up to 24, then evenly in the logarithm, and the last: what a line over a logarithmic axis can show. */
function places(length: number): number[] {
  const count = 84;
  const spaced = Array.from({ length: count + 1 }, (_, i) => Math.round(length ** (i / count)));
  const first = Array.from({ length: Math.min(24, length) }, (_, i) => i + 1);
  return [...new Set([...first, ...spaced])].sort((a, b) => a - b);
}

/** A running mean over a logarithmic count, within the band that chance allows it. */
export function runningMean(data: RunningMean, context: DrawContext): PlotPanel {
  const { level, means, most, reach } = data;
  const points = places(means.length).map((n): Point => [n, means[n - 1] ?? NaN]);
  const last = points.slice(-1);
  const band = Array.from({ length: 49 }, (_, i) => {
    const n = most ** (i / 48);
    return [n, Math.max(0, level - reach(n)), Math.min(1, level + reach(n))] as const;
  });
  const bound = marks.bound;
  const mean = marks.data;
  const powers = Array.from({ length: Math.floor(Math.log10(most)) + 1 }, (_, i) => 10 ** i);
  const options: Plot.PlotOptions = {
    width: context.width,
    height: heightOf(context, [0.38, 0.62]),
    marginLeft: 46,
    marginRight: 26,
    marginTop: 22,
    marginBottom: 24,
    x: { type: 'log', domain: [1, most], label: null },
    y: { domain: [0, 1], label: null },
    marks: [
      Plot.axisY({ ticks: 3, tickSize: 0, tickPadding: 6, label: null }),
      Plot.axisX({
        ticks: powers,
        tickSize: 3,
        label: null,
        tickFormat: ',',
      }),
      Plot.ruleY([0], { stroke: 'var(--rule)' }),
      Plot.areaY(band, { x: '0', y1: '1', y2: '2', fill: bound.color, fillOpacity: 0.2 }),
      Plot.ruleY([level], {
        stroke: bound.color,
        strokeWidth: bound.width,
        strokeDasharray: bound.dash ?? 'none',
      }),
      Plot.lineY(points, { x: '0', y: '1', stroke: mean.color, strokeWidth: mean.width }),
      Plot.dot(last, {
        x: '0',
        y: '1',
        ...hollow('data', 5),
      }),
      Plot.text([level], {
        y: (d: number) => d,
        text: () => data.levelLabel,
        frameAnchor: 'right',
        textAnchor: 'start',
        dx: 8,
        fill: bound.color,
        className: 'symbol',
      }),
    ],
  };
  const rows = points.map(([n, value]) => [n, value, reach(n)]);
  return { options, table: { columns: [...data.columns], rows: thinned(rows, 11), every: () => rows } };
}
