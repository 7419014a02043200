import * as Plot from '@observablehq/plot';
import type { DrawContext } from '../../src/notebook/figure.ts';
import type { PlotPanel } from './panel.ts';
import type { MarkName } from './marks.ts';
import { hollow, marks } from './marks.ts';

/** A length from one number of the line to another. It may begin at a marker with a name of its own. */
export interface Span {
  readonly role: MarkName;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly begin?: string;
}

/** A number of the line, its name leaning to one side of it. */
export interface Mark {
  readonly role: MarkName;
  readonly label: string;
  readonly x: number;
  readonly lean: 'left' | 'right';
}

const halo = { stroke: 'var(--paper)', strokeWidth: 4 };

/** Numbers on one line, and the lengths between them below it: what is the sum of what. */
export function scoreLine(
  data: {
    readonly x: readonly [number, number];
    readonly marks: readonly Mark[];
    readonly spans: readonly Span[];
    readonly columns: readonly [string, string];
    readonly rows: readonly (readonly [string, number])[];
  },
  context: DrawContext,
): PlotPanel {
  const [lo, hi] = data.x;
  const within = (x: number): number => Math.min(hi, Math.max(lo, x));
  const perUnit = (context.width - 24) / (hi - lo);
  // A length too short for its name over it has the name behind.
  const spans = data.spans.map((span, i) => {
    const [from, to] = [within(span.from), within(span.to)];
    const isRoomy = Math.abs(to - from) * perUnit > span.label.length * 7 + (span.begin ? 24 : 4);
    return { ...span, from, to, isRoomy, row: i + 1 };
  });
  const options: Plot.PlotOptions = {
    width: context.width,
    height: 52 + 28 * spans.length,
    marginLeft: 12,
    marginRight: 12,
    marginTop: 20,
    marginBottom: 24,
    x: { domain: [lo, hi], label: null },
    y: { domain: [spans.length + 0.45, 0], axis: null },
    marks: [
      Plot.axisX({ ticks: context.compact ? 4 : 8, tickSize: 3, label: null }),
      ...data.marks.map(({ role, x }) =>
        Plot.ruleX([within(x)], { stroke: marks[role].color, strokeDasharray: '2 3' }),
      ),
      ...data.marks.map(({ role, label, x, lean }) =>
        Plot.text([within(x)], {
          x: (d: number) => d,
          y: 0,
          dy: -8,
          dx: lean === 'left' ? 3 : -3,
          textAnchor: lean === 'left' ? 'end' : 'start',
          text: () => label,
          fill: marks[role].color,
        }),
      ),
      ...spans.flatMap(({ role, label, from, to, isRoomy, row, begin }) => {
        const { color } = marks[role];
        return [
          Plot.ruleY([row], { x1: from, x2: to, stroke: color, strokeWidth: 4 }),
          Plot.text([isRoomy ? (from + to) / 2 : Math.max(from, to)], {
            x: (d: number) => d,
            y: row,
            dy: isRoomy ? -9 : 0,
            dx: isRoomy ? 0 : 9,
            textAnchor: isRoomy ? 'middle' : 'start',
            text: () => label,
            fill: color,
            ...halo,
          }),
          ...(begin === undefined
            ? []
            : [
                Plot.dot([from], {
                  x: (d: number) => d,
                  y: row,
                  ...hollow(role, 5),
                }),
                Plot.text([from], {
                  x: (d: number) => d,
                  y: row,
                  dy: -13,
                  text: () => begin,
                  fill: color,
                  ...halo,
                }),
              ]),
        ];
      }),
    ],
  };
  return { options, table: { columns: data.columns, rows: data.rows } };
}
