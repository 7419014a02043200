// Of the claim `jsd-is-a-metric`: three coins, and the way between two of them by way of the third.
import { jsDistance, jsDivergence } from '../../src/math/index.ts';
import type { FigureContext } from '../../src/notebook/figure.ts';
import type { Values } from '../../src/notebook/kinds/index.ts';
import { slider } from '../../src/notebook/kinds/index.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatQuantity, inUnit } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { curves } from '../plots/curves.ts';
import type { Point } from '../plots/panel.ts';

/** What the figure says in its pictures and below them. */
interface DetourPhrases {
  readonly sentence: (
    straight: string,
    round: string,
    unit: string,
    roots: readonly [string, string],
    rootUnit: string,
  ) => string;
  readonly straight: string;
  readonly round: string;
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

const share = (initial: number) => slider({ min: 0, max: 1, step: 0.01, initial });

const parameters = { p: share(1), r: share(0.5), q: share(0) };

type CoinValues = Values<typeof parameters>;

type Measure = (a: readonly number[], b: readonly number[]) => number;
const coin = (heads: number): readonly number[] => [heads, 1 - heads];

const way = (measure: Measure, { p, q }: CoinValues): number => measure(coin(p), coin(q));
const detourBy = (measure: Measure, { p, q }: CoinValues, r: number): number =>
  measure(coin(p), coin(r)) + measure(coin(r), coin(q));

const grid = Array.from({ length: 101 }, (_, i) => i / 100);

function panel(
  measure: Measure,
  kind: UnitKind,
  most: number,
  values: CoinValues,
  context: FigureContext<DetourPhrases>,
) {
  const isRoot = kind === 'root-information';
  const role = isRoot ? 'mixture' : 'jsd';
  const show = (nats: number): number => inUnit(nats, kind, context.unit);
  const y = show(detourBy(measure, values, values.r));
  return curves(
    {
      xLabel: 'r',
      x: [0, 1],
      y: [0, show(most)],
      yAxis: true,
      shape: [0.26, 0.44],
      cursor: values.r,
      series: [
        {
          role,
          label: `${isRoot ? '√' : ''}JSD (${context.say.round})`,
          points: grid.map((r): Point => [r, show(detourBy(measure, values, r))]),
          labelAt: 'end',
        },
      ],
      levels: [{ role: 'bound', label: context.say.straight, y: show(way(measure, values)) }],
      markers: [{ role, x: values.r, y }],
      handles: [{ parameter: 'r', axis: 'x', x: values.r, y }],
    },
    context,
  );
}

export const detour = defineWidget<DetourPhrases>()({
  id: 'detour',
  parameters,
  groups: [{ parameters: ['p', 'r', 'q'] }],
  units: {
    way: { unit: 'information' },
    detour: { unit: 'information' },
    'root-way': { unit: 'root-information' },
    'root-detour': { unit: 'root-information' },
  },
  panels: ['divergence', 'root'],
  quantities: (values) => ({
    way: way(jsDivergence, values),
    detour: detourBy(jsDivergence, values, values.r),
    'root-way': way(jsDistance, values),
    'root-detour': detourBy(jsDistance, values, values.r),
  }),
  figure: (values, _quantities, context) => ({
    divergence: panel(jsDivergence, 'information', 1.45, values, context),
    root: panel(jsDistance, 'root-information', 1.75, values, context),
  }),
  describe: (_values, q, { say, unit }) =>
    say.sentence(
      formatQuantity(q.way, 'information', unit),
      formatQuantity(q.detour, 'information', unit),
      say.unitName('information', unit),
      [
        formatQuantity(q['root-way'], 'root-information', unit),
        formatQuantity(q['root-detour'], 'root-information', unit),
      ],
      say.unitName('root-information', unit),
    ),
  presets: [
    { id: 'near', set: { p: 0.6, r: 0.5, q: 0.4 } },
    { id: 'off', set: { p: 0.9, r: 0.1, q: 0.5 } },
    { id: 'end', set: { p: 1, r: 0, q: 0 } },
  ],
});

export type DetourWords = WordsOf<typeof detour>;
