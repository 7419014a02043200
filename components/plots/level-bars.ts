import type { DrawContext } from '../../src/notebook/figure.ts';
import { marks, type MarkName } from './marks.ts';
import { niceRange } from './nice-range.ts';
import type { PlotPanel } from './panel.ts';
import { pixel } from './pixel.ts';
import type { Ground, Layer, SceneMark } from './scene.ts';
import { name, ruleX } from './scene-marks.ts';

/** A bar from 0 to its value, and the values to compare it with. */
interface LevelBar {
  readonly role: MarkName;
  readonly label: string;
  readonly value: number;
  /** The value as it stands behind the bar. */
  readonly shown: string;
  readonly levels: readonly { readonly label: string; readonly x: number }[];
}

/** The height of a bar and of the room that it stands in, which has the names of its levels above it. */
const [thick, room] = [18, 46];

/** Lying bars over one axis, each with its number behind it and its levels across it. */
export function levelBars(
  { bars, columns }: { readonly bars: readonly LevelBar[]; readonly columns: readonly [string, string] },
  context: DrawContext,
): PlotPanel {
  const places = bars.flatMap(({ value, levels }) => [value, ...levels.map(({ x }) => x)]);
  const finite = places.filter(Number.isFinite);
  const [least, most] = [Math.min(0, ...finite), Math.max(0, ...finite)];
  const [from, to] = niceRange(least, most);
  const ground: Ground = {
    width: context.width,
    height: room * bars.length + 30,
    marginLeft: 30,
    marginRight: 56,
    marginTop: 4,
    marginBottom: 26,
    // Bars begin at 0, which is the edge where none goes below it.
    x: [least === 0 ? 0 : from, most === 0 ? 0 : to],
    y: [bars.length, 0],
    axisX: { ticks: context.compact ? 4 : 5, tickSize: 3 },
  };
  return {
    options: {
      ground,
      marks: [
        ...bars.map(({ role, value }, row) => bar(value, row + 0.66, role)),
        ruleX(0, { stroke: 'var(--rule)' }),
        ...bars.flatMap(({ role, label, shown, levels }, row): SceneMark[] => [
          name(label, { x: 'left', y: row + 0.66 }, { anchor: 'end', dx: -8, fill: marks[role].color }),
          name(shown, { x: 'right', y: row + 0.66 }, { anchor: 'start', dx: 6 }),
          ...levels.flatMap(({ label: text, x }) => [
            ruleX(x, { stroke: marks.bound.color, dash: marks.bound.dash, width: 1.5 }, [
              row + 0.3,
              row + 0.95,
            ]),
            name(text, { x, y: row + 0.16 }, { fill: marks.bound.color, dx: 2 }),
          ]),
        ]),
      ],
    },
    table: { columns, rows: bars.map(({ label, value }) => [label, value]) },
  };
}

/** One bar; what is infinite goes to the edge of the picture. */
const bar =
  (value: number, y: number, role: MarkName): SceneMark =>
  (scales, frame): Layer => {
    const from = scales.x(0);
    const to = Math.min(frame.right, Math.max(frame.left, scales.x(value)));
    const box = {
      x: pixel(Math.min(from, to)),
      y: pixel(scales.y(y) - thick / 2),
      width: pixel(Math.abs(to - from)),
      height: thick,
    };
    return {
      attributes: { fill: marks[role].color, 'fill-opacity': 0.8 },
      shapes: Number.isNaN(value) ? [] : [['rect', box]],
    };
  };
