import {
  binaryCrossEntropyGradient,
  binaryCrossEntropySingle,
  binaryCrossEntropyWithLogits,
  sigmoid,
} from '../../src/math/index.ts';
import type { Reader } from '../../src/notebook/figure.ts';
import { slider } from '../../src/notebook/kinds/index.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatNumber, formatQuantity, inUnit } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { curves } from '../plots/curves.ts';
import { pointsOf } from '../plots/density.ts';

/** What the figure says in its pictures and below them. */
interface BcePhrases {
  readonly sentence: (y: string, p: string, loss: string, unit: string, slope: string) => string;
  readonly broken: string;
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

const reach = 20;
/** ln 9: there ŷ = 9/10. */
const logitOfNineTenths = Math.log(9);
const domain: readonly [number, number] = [-reach, reach];
const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) }, (_, i) => Number((from + i * step).toFixed(4)));
// Closely where single precision counts the last of its digits, and right up to where it has none left.
const grid = [
  ...steps(-reach, -6, 1),
  ...steps(-6, 6, 0.5),
  ...steps(6, 12, 1),
  ...steps(12, 16.6, 0.2),
  16.6,
  16.63,
  16.65,
  ...steps(17, 21, 1),
];

/**
 * ŷ − y, and nothing where no more is left of it than the logit's own rounding makes: ln 9 is no double, so at the
 * nearest one ŷ misses 0.9 by half a unit in its last place, which is no slope.
 */
function slopeAt(y: number, a: number): number {
  const slope = binaryCrossEntropyGradient(y, a);
  const prediction = sigmoid(a);
  const rounding = Math.abs(a) * 2 ** -53 * prediction * (1 - prediction);
  return Math.abs(slope) <= rounding ? 0 : slope;
}

function describe(
  { y }: { readonly y: number },
  quantities: Readonly<Record<'probability' | 'loss' | 'gradient' | 'loss-naive-float32', number>>,
  { say, unit }: Reader<BcePhrases>,
): string {
  const sentence = say.sentence(
    formatNumber(y, Number.isInteger(y) ? 0 : 2),
    formatNumber(quantities.probability, 8),
    formatQuantity(quantities.loss, 'information', unit),
    say.unitName('information', unit),
    formatNumber(quantities.gradient, 4),
  );
  return quantities['loss-naive-float32'] === Infinity ? `${sentence} ${say.broken}` : sentence;
}

export const bce = defineWidget<BcePhrases>()({
  id: 'bce',
  parameters: {
    y: slider({ min: 0, max: 1, step: 0.01, initial: 0 }),
    // The logit of the prediction 0.9, so that the preset's slope is nothing and not nearly nothing.
    logit: slider({ min: -reach, max: reach, step: 0.05, initial: 18, exact: [logitOfNineTenths] }),
  },
  groups: [
    { symbol: '$y$', role: 'data', parameters: ['y'] },
    { symbol: '$a$', role: 'discriminator', parameters: ['logit'] },
  ],
  units: {
    probability: { unit: 'none', symbol: '\\hat y = \\sigma(a)', digits: 8 },
    loss: { unit: 'information', symbol: '\\BCE(y, \\hat y)' },
    gradient: { unit: 'none', symbol: '\\hat y - y', digits: 4 },
    'loss-naive-float32': { unit: 'information', symbol: '\\BCE(y, \\hat y)_{\\text{float32}}' },
  },
  panels: ['loss', 'gradient'],
  quantities: ({ y, logit }) => ({
    probability: sigmoid(logit),
    loss: binaryCrossEntropyWithLogits(y, logit),
    gradient: slopeAt(y, logit),
    'loss-naive-float32': binaryCrossEntropySingle(y, logit),
  }),
  figure({ y, logit }, quantities, context) {
    const shown = (nats: number): number => inUnit(nats, 'information', context.unit);
    const naive = pointsOf((a) => shown(binaryCrossEntropySingle(y, a)), grid);
    const end = naive.findLast(([, loss]) => Number.isFinite(loss));
    const breaks = end && end[0] < reach ? [{ role: 'bound' as const, x: end[0], y: end[1] }] : [];
    const common = { xLabel: 'a', x: domain, yAxis: true, cursor: logit };
    const handleAt = (height: number) => [{ parameter: 'logit', axis: 'x' as const, x: logit, y: height }];
    return {
      loss: curves(
        {
          ...common,
          y: [0, shown(reach + 1)],
          series: [
            {
              role: 'bce',
              label: 'BCE',
              points: pointsOf((a) => shown(binaryCrossEntropyWithLogits(y, a)), grid),
              labelAt: 'end',
            },
            {
              role: 'bound',
              label: 'float32',
              points: naive,
              area: true,
              lean: (end?.[1] ?? 0) > (naive[0]?.[1] ?? 0) ? 'left' : 'right',
            },
          ],
          markers: [...breaks, { role: 'bce', x: logit, y: shown(quantities.loss) }],
          handles: handleAt(shown(quantities.loss)),
        },
        context,
      ),
      gradient: curves(
        {
          ...common,
          y: [-1.08, 1.08],
          shape: [0.24, 0.42],
          series: [
            {
              role: 'discriminator',
              label: 'ŷ−y',
              points: pointsOf((a) => binaryCrossEntropyGradient(y, a), grid),
              labelAt: 'end',
            },
          ],
          markers: [{ role: 'discriminator', x: logit, y: quantities.gradient }],
          handles: handleAt(quantities.gradient),
        },
        context,
      ),
    };
  },
  describe,
  presets: [
    { id: 'wrong', set: { y: 0, logit: 6 } },
    { id: 'soft', set: { y: 0.9, logit: logitOfNineTenths } },
    { id: 'overflow', set: { y: 0, logit: 18 } },
  ],
});

export type BceWords = WordsOf<typeof bce>;
