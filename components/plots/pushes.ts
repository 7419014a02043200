import * as Plot from '@observablehq/plot';
import type { DrawContext } from '../../src/notebook/figure.ts';
import type { PlotPanel } from './panel.ts';
import type { MarkName } from './marks.ts';
import { marks } from './marks.ts';

export interface PushRow {
  readonly role: MarkName;
  readonly label: string;
  /** Its mean push as text, at the right. */
  readonly sum: string;
  /** How far the thing at each place is pushed. */
  readonly pushes: readonly number[];
}

/** The same places in every row, each on a line of its own, with an arrow as long as it is pushed there. */
export function pushRows(
  data: {
    readonly x: readonly [number, number];
    readonly places: readonly number[];
    readonly rows: readonly PushRow[];
    /** Units of x for a push of one. */
    readonly scale: number;
    readonly xLabel: string;
  },
  context: DrawContext,
): PlotPanel {
  const { places, rows, scale } = data;
  const each = places.length + 2;
  const arrows = rows.flatMap(({ role, pushes }, row) =>
    places.map((x, i) => ({ role, x, to: x + scale * (pushes[i] ?? 0), y: row * each + i + 2 })),
  );
  const line = context.compact ? 5.2 : 6;
  const words = (text: (row: PushRow) => string, side: 'left' | 'right') =>
    rows.map((row, i) =>
      Plot.text([i * each + 1.4], {
        y: (d: number) => d,
        frameAnchor: side,
        textAnchor: side === 'left' ? 'start' : 'end',
        text: () => text(row),
        fill: marks[row.role].color,
      }),
    );
  const options: Plot.PlotOptions = {
    width: context.width,
    height: Math.round(line * each * rows.length) + 48,
    marginLeft: 10,
    marginRight: 14,
    marginTop: 22,
    marginBottom: 24,
    x: { domain: [...data.x], label: null },
    y: { domain: [rows.length * each, 0], axis: null },
    marks: [
      Plot.axisX({ ticks: context.compact ? 6 : 9, tickSize: 3, label: null }),
      ...rows.flatMap(({ role }, row) => {
        const { color } = marks[role];
        const own = arrows.slice(row * places.length, (row + 1) * places.length);
        return [
          Plot.ruleY([row * each + 0.4], { stroke: 'var(--rule)' }),
          Plot.dot(own, { x: 'x', y: 'y', r: 2.2, fill: color }),
          // An arrow too short to have a head is a dot: nothing is heard there.
          Plot.arrow(
            own.filter(({ x, to }) => Math.abs(to - x) > 0.06),
            {
              x1: 'x',
              x2: 'to',
              y1: 'y',
              y2: 'y',
              stroke: color,
              strokeWidth: 1.5,
              headLength: 4,
              insetStart: 2,
            },
          ),
        ];
      }),
      ...words(({ label }) => label, 'left'),
      ...words(({ sum }) => sum, 'right'),
    ],
  };
  const table = {
    columns: [data.xLabel, ...rows.map(({ label }) => label)],
    rows: places.map((x, i) => [x, ...rows.map(({ pushes }) => pushes[i] ?? NaN)]),
  };
  return { options, table };
}
