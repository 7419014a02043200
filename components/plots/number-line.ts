import * as Plot from '@observablehq/plot';
import type { DrawContext } from '../../src/notebook/figure.ts';
import type { PlotPanel } from './panel.ts';
import { hollow, marks } from './marks.ts';

/**
 * Points on a line, under a picture that shares its x axis. Drawn ones are strokes, and all of them one path; the
 * reader's own are marks large enough to be met by a finger.
 */
export function numberLine(
  data: {
    readonly x: readonly [number, number];
    readonly drawn: readonly number[];
    readonly own: readonly number[];
    readonly column: string;
    /** The parameter that a tap changes. */
    readonly tap: string;
  },
  context: DrawContext,
): PlotPanel {
  const { color } = marks.data;
  const strokes = data.drawn.flatMap((x) => [
    [x, -0.6],
    [x, 0.6],
    [x, NaN],
  ]);
  const options: Plot.PlotOptions = {
    width: context.width,
    height: context.compact ? 60 : 56,
    marginLeft: 10,
    marginRight: 14,
    marginTop: 18,
    marginBottom: 6,
    x: { domain: [...data.x], axis: null },
    y: { domain: [-1, 1], axis: null },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--edge)' }),
      ...(strokes.length === 0
        ? []
        : [Plot.lineY(strokes, { x: '0', y: '1', stroke: color, strokeWidth: 1.5, strokeOpacity: 0.75 })]),
      Plot.dot(data.own, {
        x: (d: number) => d,
        y: 0,
        ...hollow('data', 7),
      }),
    ],
  };
  const rows = [...data.own, ...data.drawn].slice(0, 24).map((x) => [x]);
  return { options, table: { columns: [data.column], rows }, tap: data.tap };
}
