/** The pictures of a one-dimensional GAN run: of the moment, and of the course so far. */
import type { LineSnapshot } from '../../src/gan/protocol.ts';
import type { Course, HistoryRow } from '../../src/notebook/cell.ts';
import type { DrawContext, FigureContext } from '../../src/notebook/figure.ts';
import { inUnit } from '../../src/notebook/unit.ts';
import { curves, thinned } from '../plots/curves.ts';
import { axisTop } from '../plots/density.ts';
import type { PlotPanel, Point, Series } from '../plots/panel.ts';

/** A curve needs no more points than its picture can show: every fourth node on a page, every seventh on a phone. */
function pointsFor(context: DrawContext): (x: Float64Array, y: Float64Array) => Point[] {
  const stride = context.compact ? 7 : 4;
  return (x, y) =>
    Array.from({ length: Math.ceil(x.length / stride) }, (_, i) => [
      x[i * stride] ?? NaN,
      y[i * stride] ?? NaN,
    ]);
}

/** Both densities, and D against D*, at the moment of a snapshot. */
export function curvePanels(
  { x, data, generator, discriminator, optimal }: LineSnapshot,
  context: DrawContext,
): { densities: PlotPanel; discriminator: PlotPanel } {
  const pointsOf = pointsFor(context);
  const domain = [Math.floor(x[0] ?? -6), Math.ceil(x[x.length - 1] ?? 6)] as const;
  // A young generator may put all it has into a spike: the axis follows the data, and the spike runs out of it.
  const top = axisTop(Math.max(...data) * 1.35);
  // One axis for both, so that D* can be read straight below the densities.
  const common = { xLabel: 'x', x: domain, leftRoom: 46, roomFor: ['D*'] };
  return {
    densities: curves(
      {
        ...common,
        y: [0, top],
        shape: [0.3, 0.5],
        series: [
          { role: 'data', label: 'p_{data}', points: pointsOf(x, data), area: true },
          { role: 'model', label: 'p_{g}', points: pointsOf(x, generator), area: true },
        ],
      },
      context,
    ),
    discriminator: curves(
      {
        ...common,
        y: [0, 1],
        yAxis: true,
        shape: [0.2, 0.36],
        series: [
          { role: 'optimal', label: 'D*', points: pointsOf(x, optimal), labelAt: 'end' },
          { role: 'discriminator', label: 'D', points: pointsOf(x, discriminator), labelAt: 'end' },
        ],
        levels: [{ role: 'bound', label: '½', y: 0.5 }],
      },
      context,
    ),
  };
}

/** What the pictures of a run's history say. */
export interface HistoryPhrases {
  readonly step: string;
  /** Behind the name of what was left for this run. */
  readonly before: string;
}

/** What the picture of D's loss says. */
export interface LossPhrases {
  readonly step: string;
  /** Of the least loss there is. */
  readonly least: string;
}

/** What a cell adds to the picture of its divergences. */
interface Extra {
  readonly series: readonly Series[];
  readonly levels: readonly { readonly role: Series['role']; readonly label: string; readonly y: number }[];
  /** The largest divergence that has room, in nats; what is beyond is named at the edge. */
  readonly most: number;
  readonly shape: readonly [number, number];
}

/** Points of a course, in the reader's unit: no more than the picture can tell apart, which only cost time to draw. */
export function pointsOver(
  rows: readonly HistoryRow[],
  context: DrawContext,
  name: string,
  toNats = (value: number): number => value,
): Point[] {
  return thinned(rows, Math.max(2, Math.round(context.width / 16))).map((row) => [
    row.step,
    inUnit(toNats(row[name] ?? NaN), 'information', context.unit),
  ]);
}

/**
 * V, C(G) and the divergences over the steps, with the lines that theory draws; thin, the course that was left for this
 * one. V is not drawn where it has no meaning, as the score of a critic is no logit.
 */
export function coursePanels(
  { latest, history, before = [] }: Course<{ readonly step: number }>,
  context: FigureContext<HistoryPhrases>,
  { hasValue, extra }: { readonly hasValue: boolean; readonly extra?: Extra },
): { value: PlotPanel; divergences: PlotPanel } {
  const shown = (nats: number): number => inUnit(nats, 'information', context.unit);
  const [end, endBefore] = [history.at(-1)?.step ?? 0, before.at(-1)?.step ?? 0];
  const last = Math.max(latest.step, end, endBefore, 1);
  const over = (name: string, toNats?: (value: number) => number): Point[] =>
    pointsOver(history, context, name, toNats);
  const left = (role: Series['role'], label: string, name: string): Series[] =>
    before.length === 0
      ? []
      : [
          {
            role,
            // Thin, and so named in the table alone.
            label: `${label} ${context.say.before}`,
            labelAt: 'none',
            thin: true,
            points: pointsOver(before, context, name),
          },
        ];
  // Where the reader stands, once that is not the end.
  const cursor = latest.step < end ? { cursor: latest.step } : {};
  const common = {
    xLabel: context.say.step,
    x: [0, last] as const,
    yAxis: true,
    shape: extra?.shape ?? ([0.24, 0.42] as const),
    beyond: extra !== undefined,
    ...cursor,
  };
  const series = (role: Series['role'], label: string, points: Point[]): Series => ({
    role,
    label,
    points,
    labelAt: 'end',
  });
  return {
    value: curves(
      {
        ...common,
        y: [shown(-1.6), shown(0.05)],
        series: [
          // C(G) = −log 4 + 2 JSD: one line has both names.
          series('criterion', 'C(G)', over('criterion')),
          ...(hasValue ? [series('value', 'V(D,G)', over('value'))] : []),
          ...left('criterion', 'C(G)', 'criterion'),
          ...(hasValue ? left('value', 'V(D,G)', 'value') : []),
        ],
        levels: [{ role: 'bound', label: '−log 4', y: shown(-Math.log(4)) }],
      },
      context,
    ),
    divergences: curves(
      {
        ...common,
        y: [0, shown(extra?.most ?? 2)],
        series: [
          series('forward-kl', 'KL(p‖g)', over('kl')),
          series('reverse-kl', 'KL(g‖p)', over('kl-reverse')),
          series('jsd', 'JSD', over('js')),
          ...left('jsd', 'JSD', 'js'),
          ...(extra?.series ?? []),
        ],
        levels: [{ role: 'bound', label: 'log 2', y: shown(Math.LN2) }, ...(extra?.levels ?? [])],
      },
      context,
    ),
  };
}

/** The loss of D over the steps, between that of a D that knows nothing and the least there is. */
export function lossPanel(
  { latest, history }: Course<LineSnapshot>,
  context: FigureContext<LossPhrases>,
): { loss: PlotPanel } {
  const shown = (nats: number): number => inUnit(nats, 'information', context.unit);
  const rows = thinned(history, Math.round(context.width / 12));
  return {
    loss: curves(
      {
        xLabel: context.say.step,
        x: [0, Math.max(latest.step, 1)],
        y: [0, shown(1)],
        yAxis: true,
        shape: [0.26, 0.46],
        series: [
          {
            role: 'bce',
            label: 'BCE',
            points: rows.map((row): Point => [row.step, shown(row['d-loss'] ?? NaN)]),
            labelAt: 'end',
          },
        ],
        levels: [
          { role: 'bound', label: 'log 2', y: shown(Math.LN2) },
          // The least mean BCE, −V(D*, G)/2.
          {
            role: 'bound',
            label: context.say.least,
            y: shown(-latest.quantities.criterion / 2),
          },
        ],
      },
      context,
    ),
  };
}
