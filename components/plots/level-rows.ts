import * as Plot from '@observablehq/plot';
import type { DrawContext } from '../../src/notebook/figure.ts';
import type { PlotPanel } from './panel.ts';
import { marks } from './marks.ts';

/** One thing that has a value and a bound on it. */
export interface LevelRow {
  readonly label: string;
  readonly value: number;
  readonly bound: number;
  /** Both as the reader reads them. */
  readonly valueText: string;
  readonly boundText: string;
  /** The one that the rest of the figure is about. */
  readonly now: boolean;
}

/** A dot for each value and a mark for its bound, under one another on one scale, so that they can be compared. */
export function levelRows(
  data: { readonly rows: readonly LevelRow[]; readonly columns: readonly [string, string, string] },
  context: DrawContext,
): PlotPanel {
  const rows = data.rows.map((row, place) => ({ ...row, place }));
  const top = 1.06 * Math.max(1, ...rows.map(({ bound }) => bound));
  const { color, marker } = marks.data;
  const bound = marks.bound.color;
  const options: Plot.PlotOptions = {
    width: context.width,
    height: 40 + 21 * rows.length,
    marginLeft: 92,
    marginRight: 46,
    marginTop: 18,
    marginBottom: 22,
    x: { domain: [0, top], label: null },
    y: { domain: rows.map(({ place }) => place), axis: null, padding: 0.2 },
    marks: [
      Plot.axisX({ ticks: context.compact ? 5 : 8, tickSize: 3, label: null }),
      Plot.ruleY(rows, { y: 'place', x1: 0, x2: 'bound', stroke: 'var(--rule)' }),
      Plot.tickX(rows, { y: 'place', x: 'bound', stroke: bound, strokeWidth: 2 }),
      Plot.dot(rows, {
        y: 'place',
        x: 'value',
        r: 5,
        symbol: marker,
        stroke: color,
        strokeWidth: 2,
        fill: (d: LevelRow) => (d.now ? 'now' : 'other'),
      }),
      Plot.text(rows, {
        y: 'place',
        x: 0,
        dx: -10,
        textAnchor: 'end',
        text: 'label',
        fill: 'var(--ink)',
        className: 'row-names',
      }),
      Plot.text(
        rows.filter(({ now }) => now),
        {
          y: 'place',
          x: 'bound',
          dx: 6,
          textAnchor: 'start',
          text: 'boundText',
          fill: bound,
        },
      ),
      Plot.text(
        rows.filter(({ now }) => now),
        {
          y: 'place',
          x: 'value',
          dx: -9,
          textAnchor: 'end',
          text: 'valueText',
          fill: color,
          stroke: 'var(--paper)',
          strokeWidth: 4,
        },
      ),
    ],
    color: { domain: ['now', 'other'], range: [color, 'var(--paper)'], legend: false },
  };
  return {
    options,
    table: {
      columns: data.columns,
      rows: rows.map(({ label, value, bound: limit }) => [label, value, limit]),
    },
  };
}
