import type { DrawContext, Handle, Reading, Table } from '../../src/notebook/figure.ts';
import { endLabels } from './end-labels.ts';
import { heightAt } from './height-at.ts';
import { powerName, powersOfTen } from './log-axis.ts';
import type { MarkName } from './marks.ts';
import type { PlotPanel, Point, Series } from './panel.ts';
import { hollow, nameClass, marks } from './marks.ts';
import type { Ground, SceneMark } from './scene.ts';
import { area, dots, line, name, ruleX, ruleY } from './scene-marks.ts';
import { heightOf } from './height-of.ts';

export interface Curves {
  readonly xLabel: string;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly series: readonly Series[];
  /** Height over width: [wide, compact]. */
  readonly shape?: readonly [number, number];
  /** A y axis with numbers; densities go without. */
  readonly yAxis?: boolean;
  /** What that axis counts, where it changes with the data: it stands over the picture, on the right. */
  readonly yLabel?: string;
  /** Curves that end outside the picture are named at the edge that they left by. */
  readonly beyond?: boolean;
  /** Names that room is kept for whether they are there or not, so that pictures one below the other share an axis. */
  readonly roomFor?: readonly string[];
  readonly logarithmic?: boolean;
  /** Horizontal lines that theory draws. */
  readonly levels?: readonly { readonly role: MarkName; readonly label: string; readonly y: number }[];
  /** A vertical line where the reader stands. */
  readonly cursor?: number;
  readonly markers?: readonly { readonly role: MarkName; readonly x: number; readonly y: number }[];
  readonly handles?: readonly Handle[];
  /** The same on the left, where an axis without numbers stands over one with them. */
  readonly leftRoom?: number;
  /** What is drawn over all that. */
  readonly over?: readonly SceneMark[];
}

/** Room behind the right end for names: about seven pixels a character, Korean twice that. */
function labelRoom(labels: readonly string[]): number {
  const width = (label: string): number => [...label].reduce((sum, c) => sum + (c > '\u3000' ? 12 : 6.8), 0);
  return 12 + Math.max(0, ...labels.map(width));
}

function finite(y: number, [lo, hi]: readonly [number, number], logarithmic: boolean): number {
  // A gap in the line, and not a line to the edge of the picture, is what an infinite value looks like.
  if (!Number.isFinite(y) || (logarithmic && y <= 0)) return NaN;
  return y > hi + (hi - lo) || y < lo - (hi - lo) ? NaN : y;
}

/** Pixels for a number on the x axis: the steps of a long run have six digits and a comma. */
const numberRoom = ([lo, hi]: readonly [number, number]): number =>
  Math.max(Math.abs(lo), Math.abs(hi)) >= 1e5 ? 120 : 66;

/** The points of a series as they are drawn. */
const drawn = ({ points }: Series, { y, logarithmic = false }: Curves): readonly Point[] =>
  points.map(([x, height]) => [x, finite(height, y, logarithmic)]);

function lineOf(series: Series, curves: Curves): SceneMark {
  const { color, dash, width } = marks[series.role];
  return line(drawn(series, curves), {
    stroke: color,
    width: series.thin ? width * 0.6 : width,
    dash: series.dotted ? '2 3' : series.solid ? undefined : dash,
  });
}

/** What is solid lies below what has gaps, so that two curves in one place are both seen. */
function solidFirst(series: readonly Series[]): readonly Series[] {
  const hasGaps = (s: Series): number => Number(s.dotted ?? (!s.solid && marks[s.role].dash !== undefined));
  return [...series].sort((a, b) => hasGaps(a) - hasGaps(b));
}

function peakLabel(series: Series, index: number, [, ceiling]: readonly [number, number]): SceneMark[] {
  if ((series.labelAt ?? 'peak') !== 'peak') return [];
  const top = series.points
    .filter(([, y]) => Number.isFinite(y))
    .reduce<Point | undefined>((best, d) => (best && best[1] >= d[1] ? best : d), undefined);
  if (!top) return [];
  const left = series.lean === undefined ? index % 2 === 0 : series.lean === 'left';
  return [
    // A peak that runs out of the picture has its name where it leaves.
    name(
      series.label,
      { x: top[0], y: Math.min(top[1], ceiling) },
      {
        fill: marks[series.role].color,
        // Each name leans its own way, clear of the marker, so that two peaks in one place keep two names.
        anchor: left ? 'end' : 'start',
        dx: left ? -8 : 8,
        dy: -9,
        ...nameClass(series.label),
        halo: 4,
      },
    ),
  ];
}

/** At most `most` of the rows, evenly, with both ends. */
export function thinned<T>(rows: readonly T[], most: number): readonly T[] {
  if (rows.length <= most) return rows;
  const stride = (rows.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, i) => rows[Math.round(i * stride)] as T); // the index is in range
}

/** The rows of all series over the first one's x, at most eleven of them. */
function tableOf({ xLabel, series }: Curves): Table {
  const xs = series[0]?.points ?? [];
  // Most series share their places; one that does not has between two of its points what is drawn there.
  const row = (i: number): readonly number[] => {
    const x = xs[i]?.[0] ?? NaN;
    return [
      x,
      ...series.map(({ points }) => {
        const point = points[i];
        return point?.[0] === x ? point[1] : heightAt(points, x);
      }),
    ];
  };
  const all = xs.map((_, i) => i);
  return {
    columns: [xLabel, ...series.map((s) => s.label)],
    rows: thinned(all, 11).map(row),
    every: () => all.map(row),
    sampled: true,
  };
}

/** The numbers of all series at the point of the first one that is nearest to x. */
function readingOf({ xLabel, series }: Curves, x: number): Reading | undefined {
  const [first] = series;
  const at = first?.points.reduce<number>(
    (best, [one]) => (Math.abs(one - x) < Math.abs(best - x) ? one : best),
    Infinity,
  );
  if (at === undefined || !Number.isFinite(at)) return undefined;
  const values = series.map(({ label, points, role }) => ({
    label,
    value: heightAt(points, at),
    colour: marks[role].color,
  }));
  return { x: at, names: { x: xLabel }, values: values.filter(({ value }) => !Number.isNaN(value)) };
}

/** Curves over one axis, with names at the curves themselves and the lines that theory draws. */
export function curves(data: Curves, context: DrawContext): PlotPanel {
  const { series, levels = [], markers = [], cursor, yAxis = false, logarithmic = false } = data;
  const [wide, compact] = data.shape ?? [0.34, 0.56];
  const height = heightOf(context, [wide, compact]);
  const ends = [...levels, ...series.filter((s) => s.labelAt === 'end')].map(({ label }) => label);
  const named = [...ends.map((label) => (data.beyond ? `${label} ↑` : label)), ...(data.roomFor ?? [])];
  const margins = {
    marginLeft: data.leftRoom ?? (yAxis ? 46 : 10),
    marginRight: named.length > 0 ? labelRoom(named) : 14,
    marginTop: 22,
    marginBottom: 24,
  };
  const inner = context.width - margins.marginLeft - margins.marginRight;
  const mostTicks = Math.min(context.compact ? 4 : 5, Math.max(2, Math.round((height - 46) / 22)));
  const ticks = logarithmic ? powersOfTen(data.y, mostTicks) : mostTicks;
  const ground: Ground = {
    width: context.width,
    height,
    ...margins,
    x: data.x,
    y: data.y,
    logarithmic,
    // As many numbers as have room for five digits each.
    axisX: { ticks: Math.max(2, Math.round(inner / numberRoom(data.x))), tickSize: 3 },
    ...(yAxis ? { axisY: { ticks, tickSize: 0, tickPadding: 6 } } : {}),
  };
  const base = logarithmic ? data.y[0] : Math.max(0, data.y[0]);
  const scene: SceneMark[] = [
    ruleY(base, { stroke: 'var(--rule)' }),
    ...(data.yLabel === undefined
      ? []
      : [name(data.yLabel, { x: 'right', y: 'top' }, { anchor: 'end', dy: -13 })]),
    ...series
      .filter((s) => s.area)
      .map((s) => area(drawn(s, data), base, { fill: marks[s.role].color, opacity: 0.1 })),
    ...(cursor === undefined ? [] : [ruleX(cursor, { stroke: 'var(--ink-soft)' })]),
    ...levels.map(({ role, y }) =>
      ruleY(y, { stroke: marks[role].color, dash: marks[role].dash, width: 1.5 }),
    ),
    ...solidFirst(series).map((s) => lineOf(s, data)),
    ...markers.map(({ role, x, y }) => dots([[x, y]], hollow(role))),
    ...series.flatMap((s, i) => peakLabel(s, i, data.y)),
    ...endLabels(series, levels, data, height - margins.marginTop - margins.marginBottom, data.beyond),
    ...(data.over ?? []),
  ];
  return {
    options: { ground, ...(logarithmic ? { tickFormat: powerName } : {}), marks: scene },
    table: tableOf(data),
    readAt: (x) => readingOf(data, x),
    ...(data.handles ? { handles: data.handles } : {}),
  };
}
