import type { DrawContext } from '../../src/notebook/figure.ts';
import type { PlotPanel, Point } from './panel.ts';
import { thinned } from './curves.ts';
import type { Ground, SceneMark } from './scene.ts';
import { area, line, ruleY } from './scene-marks.ts';
import { leavingMarks, runsWhere } from './infinite.ts';
import { heightOf } from './height-of.ts';

/** One curve whose area counts: gains above zero in one shade, losses below it in another; where it is infinite it leaves. */
export function signedArea(
  data: {
    readonly points: readonly Point[];
    readonly x: readonly [number, number];
    readonly columns: readonly [string, string];
    readonly shape?: readonly [number, number];
  },
  context: DrawContext,
): PlotPanel {
  const [wide, compact] = data.shape ?? [0.19, 0.32];
  const drawn = data.points.filter(([, y]) => Number.isFinite(y));
  const top = drawn.reduce((best, [, y]) => Math.max(best, y), 0.02);
  const bottom = drawn.reduce((best, [, y]) => Math.min(best, y), -0.02);
  const part = (keep: (y: number) => number, fill: string): SceneMark =>
    area(
      data.points.map(([x, y]) => [x, Number.isFinite(y) ? keep(y) : NaN]),
      0,
      { fill },
      false,
    );
  const ground: Ground = {
    width: context.width,
    height: heightOf(context, [wide, compact]),
    marginLeft: 10,
    marginRight: 14,
    marginTop: 10,
    marginBottom: 24,
    x: data.x,
    y: [bottom * 1.05, top * 1.05],
    axisX: { ticks: context.compact ? 5 : 9, tickSize: 3 },
  };
  const marks: SceneMark[] = [
    part((y) => Math.max(0, y), 'var(--gain)'),
    part((y) => Math.min(0, y), 'var(--loss)'),
    ruleY(0, { stroke: 'var(--ink-soft)' }),
    line(data.points, { stroke: 'currentColor', width: 1.25 }, false),
    ...leavingMarks(
      runsWhere(data.points, ([, y]) => y === Infinity),
      [0, top * 1.05],
      data.x,
    ),
  ];
  const rows = data.points;
  return {
    options: { ground, marks },
    table: { columns: data.columns, rows: thinned(rows, 11), every: () => rows, sampled: true },
  };
}
