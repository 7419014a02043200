// Of the claim `mle-minimises-js`: one parameter, three divergences, and where each is least.
import { jsDivergence, klDivergence } from '../../src/math/index.ts';
import { slider, vector } from '../../src/notebook/kinds/index.ts';
import { formatNumber, formatQuantity, inUnit, unitName } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { Point } from '../plots/panel.ts';
import { curves } from '../plots/curves.ts';
import type { MarkName } from '../plots/marks.ts';

/** A family that gives the last two outcomes the same probability. */
const model = (t: number): number[] => [t, (1 - t) / 2, (1 - t) / 2];

const measures = {
  kl: (p: readonly number[], t: number) => klDivergence(p, model(t)),
  js: (p: readonly number[], t: number) => jsDivergence(p, model(t)),
  'kl-reverse': (p: readonly number[], t: number) => klDivergence(model(t), p),
};
type Name = keyof typeof measures;

/** Where a measure with one valley is least on [0, 1], by golden sections. */
function leastAt(p: readonly number[], name: Name): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [lo, hi] = [0, 1];
  while (hi - lo > 1e-9) {
    const [a, b] = [hi - golden * (hi - lo), lo + golden * (hi - lo)];
    // Two infinite values say nothing; the valley is where p has most, and the left end has less than it.
    if (measures[name](p, a) <= measures[name](p, b)) hi = b;
    else lo = a;
  }
  return (lo + hi) / 2;
}

const grid = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
const lines: readonly { readonly name: Name; readonly role: MarkName; readonly label: string }[] = [
  { name: 'kl', role: 'forward-kl', label: 'KL(p‖q)' },
  { name: 'js', role: 'jsd', label: 'JSD' },
  { name: 'kl-reverse', role: 'reverse-kl', label: 'KL(q‖p)' },
];

const sentences = {
  en: (t: string, kl: string, js: string, unit: string, best: readonly string[]) =>
    `With t = ${t} the KL divergence from the data is ${kl} ${unit} and the JSD ${js}. KL(p‖q) is least at t = ${best[0]}, the JSD at ${best[1]}, KL(q‖p) at ${best[2]}.`,
  ko: (t: string, kl: string, js: string, unit: string, best: readonly string[]) =>
    `t = ${t}일 때 정방향 KL은 ${kl}${unit}이고 JSD는 ${js}${unit}입니다. 가장 작아지는 t는 KL(p‖q)에서 ${best[0]}, JSD에서 ${best[1]}, KL(q‖p)에서 ${best[2]}입니다.`,
};

export const threeBest = defineWidget({
  id: 'three-best',
  parameters: {
    t: slider({ min: 0.01, max: 0.99, step: 0.001, initial: 0.6 }),
    p: vector([0.6, 0.3, 0.1]),
  },
  groups: [
    { symbol: '$\\q_t$', role: 'model', parameters: ['t'] },
    { symbol: '$\\p$', role: 'data', parameters: ['p'] },
  ],
  units: {
    'best-kl': { unit: 'none' },
    'best-js': { unit: 'none' },
    'best-kl-reverse': { unit: 'none' },
    kl: { unit: 'information', symbol: '\\KL{\\p}{\\q_t}', digits: 4 },
    js: { unit: 'information', symbol: '\\JSD{\\p}{\\q_t}', digits: 4 },
  },
  panels: ['costs'],
  quantities: ({ t, p }) => ({
    'best-kl': leastAt(p, 'kl'),
    'best-js': leastAt(p, 'js'),
    'best-kl-reverse': leastAt(p, 'kl-reverse'),
    kl: measures.kl(p, t),
    js: measures.js(p, t),
  }),
  figure({ t, p }, quantities, context) {
    const show = (nats: number): number => inUnit(nats, 'information', context.unit);
    const best = [quantities['best-kl'], quantities['best-js'], quantities['best-kl-reverse']];
    const js = show(quantities.js);
    return {
      costs: curves(
        {
          xLabel: 't',
          x: [0, 1],
          y: [0, show(0.35)],
          yAxis: true,
          beyond: true,
          cursor: t,
          series: lines.map(({ name, role, label }) => ({
            role,
            label,
            points: grid.map((at): Point => [at, show(measures[name](p, at))]),
            labelAt: 'end' as const,
          })),
          markers: lines.flatMap(({ name, role }, i) => {
            const [x, y] = [best[i] ?? NaN, show(measures[name](p, best[i] ?? NaN))];
            return Number.isFinite(y) && y < show(0.35) ? [{ role, x, y }] : [];
          }),
          handles: [{ parameter: 't', axis: 'x', x: t, y: Math.min(js, show(0.35)) }],
        },
        context,
      ),
    };
  },
  describe: ({ t }, q, language, unit) =>
    sentences[language](
      formatNumber(t),
      formatQuantity(q.kl, 'information', unit, 4),
      formatQuantity(q.js, 'information', unit, 4),
      unitName('information', unit, language),
      [formatNumber(q['best-kl']), formatNumber(q['best-js']), formatNumber(q['best-kl-reverse'])],
    ),
  presets: [
    { id: 'reachable', set: { p: [0.6, 0.2, 0.2] } },
    { id: 'uneven', set: { p: [0.4, 0.55, 0.05] } },
    { id: 'judge', set: { t: 0.616 } },
  ],
  text: {
    en: {
      title: 'One parameter, three answers',
      caption:
        'The family $\\q_t = (t, \\frac{1-t}{2}, \\frac{1-t}{2})$ gives its last two outcomes the same probability. A marker stands at the lowest point of each curve, unless that lies outside the picture. Move $t$, or $\\p$.',
      parameters: { t: '$t$', p: 'what happens' },
      quantities: {
        'best-kl': 't with the least KL(p‖q)',
        'best-js': 't with the least JSD',
        'best-kl-reverse': 't with the least KL(q‖p)',
        kl: 'KL divergence of p from q',
        js: 'Jensen–Shannon divergence',
      },
      panels: { costs: 'three divergences of $\\p$ and $\\q_t$ against $t$' },
      presets: {
        reachable: {
          label: 'In the family',
          look: 'Here $\\p$ is one of the $\\q_t$: all three are zero at it, and agree.',
        },
        uneven: {
          label: 'Far from the family',
          look: 'The less the family can do, the more the three answers differ.',
        },
        judge: { label: 'Where JSD is least', look: 'The likelihood would rather have $t = 0.6$.' },
      },
    },
    ko: {
      title: '매개변수 하나, 답 셋',
      caption:
        '분포족 $\\q_t = (t, \\frac{1-t}{2}, \\frac{1-t}{2})$는 뒤의 두 결과에 늘 같은 확률을 줍니다. 곡선마다 가장 낮은 곳에 표시를 해 두었습니다(그림 밖이면 없습니다). $t$나 $\\p$를 움직여 보세요.',
      parameters: { t: '$t$', p: '실제 확률' },
      quantities: {
        'best-kl': 'KL(p‖q)가 가장 작은 t',
        'best-js': 'JSD가 가장 작은 t',
        'best-kl-reverse': 'KL(q‖p)가 가장 작은 t',
        kl: 'p를 q로 대신할 때의 KL 발산',
        js: '젠슨-섀넌 발산',
      },
      panels: { costs: '$t$에 따른 $\\p$와 $\\q_t$의 세 발산' },
      presets: {
        reachable: {
          label: '분포족 안',
          look: '$\\p$가 $\\q_t$ 가운데 하나이면 세 발산이 모두 거기서 0이 되고, 답도 같습니다.',
        },
        uneven: {
          label: '분포족에서 먼 분포',
          look: '분포족이 $\\p$를 흉내 내지 못할수록 세 답의 차이가 커집니다.',
        },
        judge: { label: 'JSD가 가장 작은 곳', look: '가능도로 고르면 $t = 0.6$입니다.' },
      },
    },
  },
});
