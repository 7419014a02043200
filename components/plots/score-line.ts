import type { DrawContext } from '../../src/notebook/figure.ts';
import type { PlotPanel } from './panel.ts';
import type { MarkName } from './marks.ts';
import { hollow, marks } from './marks.ts';
import type { Ground, SceneMark } from './scene.ts';
import { dots, name, ruleX, ruleY } from './scene-marks.ts';

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

/** About how many pixels a name takes: Korean letters are twice as wide. */
const widthOf = (label: string): number => [...label].reduce((sum, c) => sum + (c > '\u3000' ? 12 : 7), 0);

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
    const isRoomy = Math.abs(to - from) * perUnit > widthOf(span.label) + (span.begin ? 24 : 4);
    return { ...span, from, to, isRoomy, row: i + 1 };
  });
  const ground: Ground = {
    width: context.width,
    height: 52 + 28 * spans.length,
    marginLeft: 12,
    marginRight: 12,
    marginTop: 20,
    marginBottom: 24,
    x: [lo, hi],
    y: [spans.length + 0.45, 0],
    axisX: { ticks: context.compact ? 4 : 8, tickSize: 3 },
  };
  const scene: SceneMark[] = [
    ...data.marks.map(({ role, x }) => ruleX(within(x), { stroke: marks[role].color, dash: '2 3' })),
    ...data.marks.map(({ role, label, x, lean }) =>
      name(
        label,
        { x: within(x), y: 0 },
        {
          dy: -8,
          dx: lean === 'left' ? 3 : -3,
          anchor: lean === 'left' ? 'end' : 'start',
          fill: marks[role].color,
        },
      ),
    ),
    ...spans.flatMap(({ role, label, from, to, isRoomy, row, begin }) => {
      const { color: fill } = marks[role];
      return [
        ruleY(row, { stroke: fill, width: 4 }, [from, to]),
        isRoomy
          ? name(label, { x: (from + to) / 2, y: row }, { dy: -9, fill, halo: 4 })
          : name(label, { x: Math.max(from, to), y: row }, { dx: 9, anchor: 'start', fill, halo: 4 }),
        ...(begin === undefined
          ? []
          : [
              dots([[from, row]], hollow(role, 5)),
              name(begin, { x: from, y: row }, { dy: -13, fill, halo: 4 }),
            ]),
      ];
    }),
  ];
  return { options: { ground, marks: scene }, table: { columns: data.columns, rows: data.rows } };
}
