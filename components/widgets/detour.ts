// Of the claim `jsd-is-a-metric`: three coins, and the way between two of them by way of the third.
import { jsDistance, jsDivergence } from '../../src/math/index.ts';
import type { DrawContext } from '../../src/notebook/figure.ts';
import type { Values } from '../../src/notebook/kinds/index.ts';
import { slider } from '../../src/notebook/kinds/index.ts';
import type { UnitKind } from '../../src/notebook/unit.ts';
import { formatQuantity, inUnit, unitName } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { Point } from '../plots/panel.ts';
import { curves } from '../plots/curves.ts';

const share = (initial: number) => slider({ min: 0, max: 1, step: 0.01, initial });

const parameters = { p: share(1), r: share(0.5), q: share(0) };

type CoinValues = Values<typeof parameters>;

type Measure = (a: readonly number[], b: readonly number[]) => number;
const coin = (heads: number): readonly number[] => [heads, 1 - heads];

const way = (measure: Measure, { p, q }: CoinValues): number => measure(coin(p), coin(q));
const detourBy = (measure: Measure, { p, q }: CoinValues, r: number): number =>
  measure(coin(p), coin(r)) + measure(coin(r), coin(q));

const grid = Array.from({ length: 101 }, (_, i) => i / 100);

function panel(measure: Measure, kind: UnitKind, most: number, values: CoinValues, context: DrawContext) {
  const isRoot = kind === 'root-information';
  const role = isRoot ? 'mixture' : 'jsd';
  const show = (nats: number): number => inUnit(nats, kind, context.unit);
  const [direct, round] = context.language === 'ko' ? ['곧바로', 'r을 거쳐'] : ['straight', 'by way of r'];
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
          label: `${isRoot ? '√' : ''}JSD (${round})`,
          points: grid.map((r): Point => [r, show(detourBy(measure, values, r))]),
          labelAt: 'end',
        },
      ],
      levels: [{ role: 'bound', label: direct, y: show(way(measure, values)) }],
      markers: [{ role, x: values.r, y }],
      handles: [{ parameter: 'r', axis: 'x', x: values.r, y }],
    },
    context,
  );
}

const sentences = {
  en: (straight: string, round: string, unit: string, roots: readonly [string, string], rootUnit: string) =>
    `Straight from p to q the divergence is ${straight} ${unit}, by way of r it is ${round}. Of the roots, the way is ${roots[0]} ${rootUnit} and the detour ${roots[1]}.`,
  ko: (straight: string, round: string, unit: string, roots: readonly [string, string], rootUnit: string) =>
    `p에서 q까지 곧바로 재면 발산은 ${straight}${unit}이고, r을 거치면 모두 ${round}${unit}입니다. 제곱근으로 재면 곧바로 ${roots[0]} ${rootUnit}, 거쳐서 ${roots[1]} ${rootUnit}입니다.`,
};

export const detour = defineWidget({
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
  describe: (_values, q, language, unit) =>
    sentences[language](
      formatQuantity(q.way, 'information', unit),
      formatQuantity(q.detour, 'information', unit),
      unitName('information', unit, language),
      [
        formatQuantity(q['root-way'], 'root-information', unit),
        formatQuantity(q['root-detour'], 'root-information', unit),
      ],
      unitName('root-information', unit, language),
    ),
  presets: [
    { id: 'near', set: { p: 0.6, r: 0.5, q: 0.4 } },
    { id: 'off', set: { p: 0.9, r: 0.1, q: 0.5 } },
    { id: 'end', set: { p: 1, r: 0, q: 0 } },
  ],
  text: {
    en: {
      title: 'A shortcut by way of a third coin',
      caption:
        'Three coins, each given by how often it shows heads. Violet, the divergence from $\\p$ to $r$ and on to $\\q$, for every $r$; grey, straight from $\\p$ to $\\q$. Where violet runs below grey, the detour is shorter than the way.',
      parameters: { p: 'heads with $\\p$', r: 'heads with $r$', q: 'heads with $\\q$' },
      quantities: {
        way: 'JSD from p to q',
        detour: 'JSD from p to r and from r to q, together',
        'root-way': 'the root: straight',
        'root-detour': 'the roots: by way of r',
      },
      panels: { divergence: 'the divergence', root: 'its square root' },
      presets: {
        near: {
          label: 'Nearly fair coins',
          look: 'Close together the JSD goes like a square, and half-way costs half.',
        },
        off: {
          label: 'Out of the way',
          look: 'A third coin that does not lie between the two is a detour for both measures.',
        },
        end: { label: 'No detour', look: 'With $r = \\q$ both ways are the same, for either measure.' },
      },
    },
    ko: {
      title: '셋째 동전을 거치는 지름길',
      caption:
        '동전 셋을 각각 앞면이 나올 확률로 나타냅니다. 보라는 $\\p$에서 $r$을 거쳐 $\\q$까지 잰 발산의 합이고, 회색은 $\\p$에서 $\\q$까지 곧바로 잰 발산입니다. 보라가 회색보다 낮으면 돌아가는 길이 더 짧습니다.',
      parameters: { p: '$\\p$의 앞면', r: '$r$의 앞면', q: '$\\q$의 앞면' },
      quantities: {
        way: 'p에서 q까지의 JSD',
        detour: 'p에서 r까지, r에서 q까지의 JSD의 합',
        'root-way': '제곱근: 곧바로',
        'root-detour': '제곱근: r을 거쳐서',
      },
      panels: { divergence: '발산', root: '발산의 제곱근' },
      presets: {
        near: {
          label: '거의 공정한 동전',
          look: '가까운 곳에서 JSD는 거리의 제곱에 비례하므로, 반씩 나누어 가면 절반으로 줄어듭니다.',
        },
        off: {
          label: '길에서 벗어난 동전',
          look: '둘 사이에 있지 않은 동전을 거치면 어느 쪽으로 재든 더 멉니다.',
        },
        end: { label: '돌아가지 않을 때', look: '$r = \\q$이면 어느 쪽으로 재든 두 길이 같습니다.' },
      },
    },
  },
});
