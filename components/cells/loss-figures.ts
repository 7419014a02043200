/** The losses of both players, over the steps and as they are now. */
import type { LossName } from '../../src/gan/protocol.ts';
import type { Course, HistoryRow } from '../../src/notebook/cell.ts';
import type { FigureContext } from '../../src/notebook/figure.ts';
import { formatNumber, inUnit } from '../../src/notebook/unit.ts';
import { curves, thinned } from '../plots/curves.ts';
import { lazily } from '../plots/lazy.ts';
import { levelBars } from '../plots/level-bars.ts';
import { niceRange } from '../plots/nice-range.ts';
import type { PlotPanel, Point, Series } from '../plots/panel.ts';
import type { HistoryPhrases } from './gan-figures.ts';
import { levelsOf, unitOfLoss } from './losses.ts';

/** What the pictures of both losses say. */
export interface LossesPhrases extends HistoryPhrases {
  /** Of the least loss of D that there is. */
  readonly leastLoss: string;
  /** Of D's loss with its penalty. */
  readonly penalized: string;
  readonly player: string;
  readonly loss: string;
}

interface Quantities {
  readonly 'd-loss': number;
  readonly 'g-loss': number;
}

/** The share of the points that the axis has room for: a peak of the first steps runs out of it. */
const SHARE = 0.97;

export function lossesPanels(
  { loss, penalty }: { readonly loss: LossName; readonly penalty: number },
  { latest, history, before = [] }: Course<{ readonly step: number; readonly quantities: Quantities }>,
  context: FigureContext<LossesPhrases>,
): { losses: PlotPanel; 'loss-bars': PlotPanel } {
  const { say } = context;
  const shown = (value: number): number => inUnit(value, unitOfLoss(loss), context.unit);
  const levels = levelsOf[loss].map((level) => ({ ...level, at: shown(level.at) }));
  const bars = (['d', 'g'] as const).map((of) => {
    const value = shown(latest.quantities[`${of}-loss`]);
    return {
      role: of === 'd' ? ('discriminator' as const) : ('model' as const),
      label: of.toUpperCase(),
      value,
      shown: formatNumber(value),
      levels: levels.filter((level) => level.of === of).map(({ label, at }) => ({ label, x: at })),
    };
  });
  return lazily({
    losses: () => {
      const series = seriesOf({ history, before }, { loss, penalty, shown, context });
      const end = history.at(-1)?.step ?? 0;
      const named = new Map(levels.map(({ label, at }) => [label, { role: 'bound' as const, label, y: at }]));
      return curves(
        {
          xLabel: say.step,
          x: [0, Math.max(latest.step, end, before.at(-1)?.step ?? 0, 1)],
          y: rangeOf(
            series,
            [...named.values()].map(({ y }) => y),
          ),
          yAxis: true,
          shape: [0.36, 0.46],
          beyond: true,
          series,
          levels: [...named.values()],
          ...(latest.step < end ? { cursor: latest.step } : {}),
        },
        context,
      );
    },
    'loss-bars': () => levelBars({ bars, columns: [say.player, say.loss] }, context),
  });
}

interface Drawing {
  readonly loss: LossName;
  readonly penalty: number;
  readonly shown: (value: number) => number;
  readonly context: FigureContext<LossesPhrases>;
}

function seriesOf(
  { history, before }: Readonly<Record<'history' | 'before', readonly HistoryRow[]>>,
  { loss, penalty, shown, context }: Drawing,
): readonly Series[] {
  const { say } = context;
  const over = (rows: readonly HistoryRow[], valueOf: (row: HistoryRow) => number): Point[] =>
    thinned(rows, Math.max(2, Math.round(context.width / 8))).map((row) => [row.step, shown(valueOf(row))]);
  const named = (name: string) => (row: HistoryRow) => row[name] ?? NaN;
  const thin = { thin: true, labelAt: 'none' } as const;
  const players = [
    ['discriminator', 'D', 'd-loss'],
    ['model', 'G', 'g-loss'],
  ] as const;
  return [
    ...players.map(([role, label, name]): Series => ({
      role,
      label,
      labelAt: 'end',
      points: over(history, named(name)),
    })),
    ...(penalty > 0
      ? [
          {
            ...thin,
            role: 'discriminator' as const,
            label: say.penalized,
            points: over(history, (row) => (row['d-loss'] ?? NaN) + (row['d-penalty'] ?? 0)),
          },
        ]
      : []),
    // −V(D*, G)/2: no D can have less.
    ...(unitOfLoss(loss) === 'information' && history.some(({ criterion }) => criterion !== undefined)
      ? [
          {
            role: 'bound' as const,
            label: say.leastLoss,
            labelAt: 'end' as const,
            points: over(history, (row) => -(row['criterion'] ?? NaN) / 2),
          },
        ]
      : []),
    ...(before.length === 0
      ? []
      : players.map(([role, label, name]): Series => ({
          ...thin,
          role,
          label: `${label} ${say.before}`,
          points: over(before, named(name)),
        }))),
  ];
}

/** A range for nearly all of what is drawn, and for every level. */
function rangeOf(series: readonly Series[], levels: readonly number[]): readonly [number, number] {
  const values = series
    .flatMap(({ points }) => points.map(([, y]) => y))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const at = (share: number): number => values[Math.round(share * (values.length - 1))] ?? 0;
  return niceRange(Math.min(at(1 - SHARE), ...levels), Math.max(at(SHARE), ...levels));
}
