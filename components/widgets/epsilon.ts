// Of the claim `zero-log-zero`: what a small constant in every cell makes of an entropy and of a cross entropy.
import { crossEntropy, entropy } from '../../src/math/index.ts';
import { choice, slider } from '../../src/notebook/kinds/index.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatNumber, formatQuantity, inUnit } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { curves } from '../plots/curves.ts';
import type { Point } from '../plots/panel.ts';

type Said = Readonly<Record<'epsilon' | 'blurred' | 'entropy' | 'cross' | 'unit', string>>;

/** What the figure says in its pictures and below them. */
interface EpsilonPhrases {
  readonly sentence: (said: Said) => string;
  readonly without: string;
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

const cells = 900;

/** Evenly over `width` cells: p has the first ones, q the last ones, which are others as long as there are 900. */
const law = (width: number, side: 'first' | 'last'): number[] =>
  Array.from({ length: cells }, (_, i) =>
    (side === 'first' ? i < width : i >= cells - width) ? 1 / width : 0,
  );

/** The law with ε added to every cell, divided by its new total. */
const blurred = (p: readonly number[], epsilon: number): number[] =>
  p.map((mass) => (mass + epsilon) / (1 + cells * epsilon));

/** The entropy of that law, whose cells are of two kinds. */
function blurredEntropy(width: number, epsilon: number): number {
  const total = 1 + cells * epsilon;
  const [full, empty] = [(1 / width + epsilon) / total, epsilon / total];
  return -width * full * Math.log(full) - (cells - width) * empty * Math.log(empty);
}

const grid = Array.from({ length: 101 }, (_, i) => -12 + i / 10);

export const epsilon = defineWidget<EpsilonPhrases>()({
  id: 'epsilon',
  parameters: {
    exponent: slider({ min: -12, max: -2, step: 0.5, initial: -4 }),
    width: choice(['1', '50', '450'], '1'),
  },
  groups: [{ parameters: ['exponent', 'width'] }],
  units: {
    entropy: { unit: 'information', symbol: '\\Ent(\\p)' },
    'entropy-epsilon': { unit: 'information', symbol: '\\Ent(\\p_\\varepsilon)' },
    cross: { unit: 'information', symbol: '\\Ent(\\p,\\q)' },
    'cross-epsilon': { unit: 'information', symbol: '\\Ent(\\p,\\q_\\varepsilon)' },
  },
  panels: ['costs'],
  quantities({ exponent, width }) {
    const [p, q] = [law(Number(width), 'first'), law(Number(width), 'last')];
    return {
      entropy: entropy(p),
      'entropy-epsilon': entropy(blurred(p, 10 ** exponent)),
      cross: crossEntropy(p, q),
      'cross-epsilon': crossEntropy(p, blurred(q, 10 ** exponent)),
    };
  },
  figure({ exponent, width }, quantities, context) {
    const show = (nats: number): number => inUnit(nats, 'information', context.unit);
    const points = (f: (epsilon: number) => number): Point[] => grid.map((x) => [x, show(f(10 ** x))]);
    const [h, cross] = [show(quantities['entropy-epsilon']), show(quantities['cross-epsilon'])];
    return {
      costs: curves(
        {
          xLabel: 'log₁₀ ε',
          x: [-12, -2],
          y: [0, show(30)],
          yAxis: true,
          cursor: exponent,
          series: [
            {
              role: 'cross-entropy',
              label: 'H(p, q)',
              // Where p is, q has nothing but ε.
              points: points((e) => Math.log((1 + cells * e) / e)),
              labelAt: 'end',
            },
            {
              role: 'entropy',
              label: 'H(p)',
              points: points((e) => blurredEntropy(Number(width), e)),
              labelAt: 'end',
            },
          ],
          levels: [{ role: 'bound', label: context.say.without, y: show(quantities.entropy) }],
          markers: [
            { role: 'cross-entropy', x: exponent, y: cross },
            { role: 'entropy', x: exponent, y: h },
          ],
          handles: [{ parameter: 'exponent', axis: 'x', x: exponent, y: cross }],
        },
        context,
      ),
    };
  },
  describe: ({ exponent }, q, { say, unit }) => {
    const show = (value: number): string => formatQuantity(value, 'information', unit);
    return say.sentence({
      epsilon: formatNumber(10 ** exponent, 4),
      blurred: show(q['entropy-epsilon']),
      entropy: show(q.entropy),
      cross: show(q['cross-epsilon']),
      unit: say.unitName('information', unit),
    });
  },
  presets: [
    { id: 'smaller', set: { exponent: -7 } },
    { id: 'smallest', set: { exponent: -12 } },
    { id: 'half', set: { exponent: -4, width: '450' } },
  ],
});

export type EpsilonWords = WordsOf<typeof epsilon>;
