import type { DrawContext } from '../../src/notebook/figure.ts';
import type { PlotPanel } from './panel.ts';
import { hollow, marks } from './marks.ts';
import type { Ground, SceneMark } from './scene.ts';
import { dots, line, ruleY } from './scene-marks.ts';
import type { Place } from './scene-marks.ts';

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
  const strokes = data.drawn.flatMap((x): Place[] => [
    [x, -0.6],
    [x, 0.6],
    [x, NaN],
  ]);
  const ground: Ground = {
    width: context.width,
    height: context.compact ? 60 : 56,
    marginLeft: 10,
    marginRight: 14,
    marginTop: 18,
    marginBottom: 6,
    x: data.x,
    y: [-1, 1],
  };
  const scene: SceneMark[] = [
    ruleY(0, { stroke: 'var(--edge)' }),
    line(strokes, { stroke: color, width: 1.5, opacity: 0.75 }, false),
    dots(
      data.own.map((x) => [x, 0]),
      hollow('data', 7),
    ),
  ];
  const rows = [...data.own, ...data.drawn].slice(0, 24).map((x) => [x]);
  return { options: { ground, marks: scene }, table: { columns: [data.column], rows }, tap: data.tap };
}
