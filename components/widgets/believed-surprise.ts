// Of the claims `one-event-two-laws` and `log-likelihood-is-no-entropy`: the surprise under q of each outcome, and its mean under p.
import { crossEntropy, entropy } from '../../src/math/index.ts';
import { vector } from '../../src/notebook/kinds/index.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatQuantity, inUnit } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { surpriseSkyline } from '../plots/surprise-skyline.ts';

/** What the figure says in its pictures and below them. */
interface BelievedSurprisePhrases {
  readonly sentence: (cross: string, h: string, unit: string) => string;
  readonly outcome: string;
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

const lengths = { minLength: 2, maxLength: 4 };

const surpriseOf = (share: number | undefined): number => (share === 1 ? 0 : -Math.log(share ?? NaN));

export const believedSurprise = defineWidget<BelievedSurprisePhrases>()({
  id: 'believed-surprise',
  parameters: { p: vector([0.5, 0.25, 0.25], lengths), q: vector([0.25, 0.25, 0.5], lengths) },
  groups: [
    { symbol: '$\\p$', role: 'data', parameters: ['p'] },
    { symbol: '$\\q$', role: 'model', parameters: ['q'] },
  ],
  units: {
    'cross-entropy': { unit: 'information', symbol: 'H(\\p,\\q)', digits: 4 },
    entropy: { unit: 'information', symbol: 'H(\\p)', digits: 4 },
    first: { unit: 'information', symbol: '-\\log\\q_1', digits: 4 },
    last: { unit: 'information', digits: 4 },
  },
  panels: ['surprise'],
  quantities: ({ p, q }) => ({
    'cross-entropy': crossEntropy(p, q),
    entropy: entropy(p),
    first: surpriseOf(q[0]),
    last: surpriseOf(q.at(-1)),
  }),
  figure({ p, q }, quantities, context) {
    const show = (nats: number): number => inUnit(nats, 'information', context.unit);
    const unit = context.say.unitName('information', context.unit);
    const cross = quantities['cross-entropy'];
    const ceiling = show(4);
    return {
      surprise: surpriseSkyline(
        {
          towers: p.map((share, i) => ({
            label: String(i + 1),
            share,
            surprise: show(surpriseOf(q[i])),
            text: formatQuantity(surpriseOf(q[i]), 'information', context.unit, 2),
          })),
          // An infinite mean has its line at the top, and its name says what it is.
          mean: Math.min(show(cross), 1.1 * ceiling),
          meanLabel: `H(p, q) = ${formatQuantity(cross, 'information', context.unit)}`,
          heights: [show(1.5), ceiling],
          columns: [context.say.outcome, 'p', 'q', `−log q (${unit})`],
          rows: p.map((share, i) => [String(i + 1), share, q[i] ?? 0, show(surpriseOf(q[i]))]),
        },
        context,
      ),
    };
  },
  describe: (_values, q, { say, unit }) =>
    say.sentence(
      formatQuantity(q['cross-entropy'], 'information', unit, 4),
      formatQuantity(q.entropy, 'information', unit, 4),
      say.unitName('information', unit),
    ),
  valid: ({ p, q }) => p.length === q.length,
  presets: [
    { id: 'coin', set: { p: [0.7, 0.3], q: [0.5, 0.5] } },
    { id: 'right', set: { p: [0.7, 0.3], q: [0.7, 0.3] } },
    { id: 'wrong', set: { p: [0.7, 0.3], q: [0.2, 0.8] } },
  ],
});

export type BelievedSurpriseWords = WordsOf<typeof believedSurprise>;
