import {
  nonSaturatingGradient,
  nonSaturatingLoss,
  saturatingGradient,
  saturatingLoss,
  sigmoid,
} from '../../src/math/index.ts';
import type { Reader } from '../../src/notebook/figure.ts';
import { slider } from '../../src/notebook/kinds/index.ts';
import { formatNumber } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { curves } from '../plots/curves.ts';
import { pointsOf } from '../plots/density.ts';

/** What the figure says in its pictures and below them. */
interface GeneratorLossPhrases {
  readonly sentence: (d: string, minimax: string, other: string) => string;
  readonly minimax: string;
  readonly nonSaturating: string;
  readonly nonSaturatingShort: string;
}

const domain: readonly [number, number] = [-8, 8];
const grid = Array.from({ length: 129 }, (_, i) => -8 + i / 8);

/** The curves, which depend on nothing that a reader moves. */
const drawn = {
  losses: [pointsOf(saturatingLoss, grid), pointsOf(nonSaturatingLoss, grid)],
  slopes: [pointsOf(saturatingGradient, grid), pointsOf(nonSaturatingGradient, grid)],
} as const;

export const generatorLoss = defineWidget<GeneratorLossPhrases>()({
  id: 'generator-loss',
  parameters: { logit: slider({ min: -8, max: 8, step: 0.05, initial: -4 }) },
  groups: [{ symbol: '$a$', role: 'discriminator', parameters: ['logit'] }],
  units: {
    saturating: { unit: 'information', symbol: '\\log(1-\\sigma(a))' },
    'non-saturating': { unit: 'information', symbol: '-\\log\\sigma(a)' },
    'saturating-gradient': { unit: 'none', symbol: '-\\sigma(a)', digits: 4 },
    'non-saturating-gradient': { unit: 'none', symbol: '\\sigma(a)-1', digits: 4 },
  },
  panels: ['losses', 'gradients'],
  quantities: ({ logit }) => ({
    saturating: saturatingLoss(logit),
    'non-saturating': nonSaturatingLoss(logit),
    'saturating-gradient': saturatingGradient(logit),
    'non-saturating-gradient': nonSaturatingGradient(logit),
  }),
  figure({ logit }, quantities, context) {
    const { minimax } = context.say;
    const nonSaturating = context.compact ? context.say.nonSaturatingShort : context.say.nonSaturating;
    const handles = (y: number) => [{ parameter: 'logit', axis: 'x' as const, x: logit, y }];
    const common = { xLabel: 'a', x: domain, yAxis: true, cursor: logit };
    return {
      losses: curves(
        {
          ...common,
          y: [-8.5, 8.5],
          series: [
            { role: 'minimax-loss', label: minimax, points: drawn.losses[0], labelAt: 'end' },
            {
              role: 'non-saturating-loss',
              label: nonSaturating,
              points: drawn.losses[1],
              labelAt: 'end',
            },
          ],
          markers: [
            { role: 'minimax-loss', x: logit, y: quantities.saturating },
            { role: 'non-saturating-loss', x: logit, y: quantities['non-saturating'] },
          ],
          handles: handles(quantities.saturating),
        },
        context,
      ),
      gradients: curves(
        {
          ...common,
          y: [-1.06, 0.06],
          shape: [0.26, 0.46],
          series: [
            {
              role: 'minimax-loss',
              label: minimax,
              points: drawn.slopes[0],
              labelAt: 'end',
            },
            {
              role: 'non-saturating-loss',
              label: nonSaturating,
              points: drawn.slopes[1],
              labelAt: 'end',
            },
          ],
          markers: [
            { role: 'minimax-loss', x: logit, y: quantities['saturating-gradient'] },
            { role: 'non-saturating-loss', x: logit, y: quantities['non-saturating-gradient'] },
          ],
          handles: handles(quantities['saturating-gradient']),
        },
        context,
      ),
    };
  },
  describe(values, quantities, { say }: Reader<GeneratorLossPhrases>) {
    return say.sentence(
      formatNumber(sigmoid(values.logit)),
      formatNumber(quantities['saturating-gradient']),
      formatNumber(quantities['non-saturating-gradient']),
    );
  },
  presets: [
    { id: 'sure', set: { logit: -7 } },
    { id: 'undecided', set: { logit: 0 } },
    { id: 'fooled', set: { logit: 5 } },
  ],
});

export type GeneratorLossWords = WordsOf<typeof generatorLoss>;
