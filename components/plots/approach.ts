import * as Plot from '@observablehq/plot';
import type { DrawContext } from '../../src/notebook/figure.ts';
import type { PlotPanel, Point } from './panel.ts';
import type { MarkName } from './marks.ts';
import { marks } from './marks.ts';

/** One moment of a generator on its way to the data: both densities, and the best discriminator between them. */
export interface Moment {
  /** Names stand at the curves of the first picture; the others repeat its colours and dashes. */
  readonly named: boolean;
  readonly data: readonly Point[];
  readonly model: readonly Point[];
  readonly best: readonly Point[];
}

/** Densities and D* share one axis from 0 to 1: a small picture without ticks, to be read beside its neighbours. */
export function approach({ named, data, model, best }: Moment, context: DrawContext): PlotPanel {
  const line = (role: MarkName, points: readonly Point[]): Plot.Markish => {
    const { color, dash, width } = marks[role];
    return Plot.lineY(points, {
      x: '0',
      y: '1',
      stroke: color,
      strokeWidth: width,
      ...(dash ? { strokeDasharray: dash } : {}),
    });
  };
  const area = (role: MarkName, points: readonly Point[]): Plot.Markish =>
    Plot.areaY(points, { x: '0', y: '1', fill: marks[role].color, fillOpacity: 0.12 });
  const name = (role: MarkName, text: string, [x, y]: Point, dy: number): Plot.Markish =>
    Plot.text([[x, y]], {
      x: '0',
      y: '1',
      text: () => text,
      dy,
      fill: marks[role].color,
      className: 'symbol',
      stroke: 'var(--paper)',
      strokeWidth: 4,
    });
  const highest = (points: readonly Point[]): Point =>
    points.reduce((top, point) => (point[1] > top[1] ? point : top), [0, 0]);
  const names = [
    name('data', 'p_{data}', highest(data), -12),
    name('model', 'p_{g}', highest(model), -12),
    name('discriminator', 'D*', highest(best), 14),
  ];
  const options: Plot.PlotOptions = {
    width: context.width,
    height: Math.round(context.width * 0.62),
    margin: 3,
    x: { axis: null },
    y: { domain: [0, 1], axis: null },
    marks: [
      area('data', data),
      area('model', model),
      Plot.ruleY([0.5], { stroke: marks.bound.color, strokeDasharray: marks.bound.dash ?? 'none' }),
      Plot.ruleY([0], { stroke: 'var(--rule)' }),
      line('data', data),
      line('model', model),
      line('discriminator', best),
      ...(named ? names : []),
    ],
  };
  const rows = data.map(([x, y], i) => [x, y, model[i]?.[1] ?? NaN, best[i]?.[1] ?? NaN]);
  return { options, table: { columns: ['x', 'p_{data}', 'p_{g}', 'D*'], rows } };
}
