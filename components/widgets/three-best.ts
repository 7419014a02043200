// Of the claim `mle-minimises-js`: one parameter, three divergences, and where each is least.
import { jsDivergence, klDivergence } from '../../src/math/index.ts';
import { slider, vector } from '../../src/notebook/kinds/index.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatNumber, formatQuantity, inUnit } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { curves } from '../plots/curves.ts';
import type { MarkName } from '../plots/marks.ts';
import type { Point } from '../plots/panel.ts';

/** What the figure says in its pictures and below them. */
interface ThreeBestPhrases {
  readonly sentence: (t: string, kl: string, js: string, unit: string, best: readonly string[]) => string;
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

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

export const threeBest = defineWidget<ThreeBestPhrases>()({
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
  describe: ({ t }, q, { say, unit }) =>
    say.sentence(
      formatNumber(t),
      formatQuantity(q.kl, 'information', unit, 4),
      formatQuantity(q.js, 'information', unit, 4),
      say.unitName('information', unit),
      [formatNumber(q['best-kl']), formatNumber(q['best-js']), formatNumber(q['best-kl-reverse'])],
    ),
  presets: [
    { id: 'reachable', set: { p: [0.6, 0.2, 0.2] } },
    { id: 'uneven', set: { p: [0.4, 0.55, 0.05] } },
    { id: 'judge', set: { t: 0.616 } },
  ],
});

export type ThreeBestWords = WordsOf<typeof threeBest>;
