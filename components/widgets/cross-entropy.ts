// From the files that hold them: the index brings all of the mathematics, and this figure is the first of a heavy page.
import { crossEntropy } from '../../src/math/cross-entropy.ts';
import { entropy } from '../../src/math/entropy.ts';
import { klDivergence } from '../../src/math/kl.ts';
import type { Reader } from '../../src/notebook/figure.ts';
import { vector } from '../../src/notebook/kinds/index.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatQuantity, inUnit } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import type { MarkName } from '../plots/marks.ts';
import type { Segment } from '../plots/stacked-bars.ts';
import { stackedBars } from '../plots/stacked-bars.ts';

/** What the figure says in its pictures and below them. */
interface CrossEntropyPhrases {
  readonly finite: (h: string, kl: string, cross: string, unit: string) => string;
  readonly infinite: (where: readonly number[]) => string;
  readonly part: string;
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

/** The outcomes, counted from one, that p has and q has not. */
function impossible(p: readonly number[], q: readonly number[]): number[] {
  return p.flatMap((mass, i) => (mass > 0 && q[i] === 0 ? [i + 1] : []));
}

function describe(
  values: { readonly p: readonly number[]; readonly q: readonly number[] },
  quantities: Readonly<Record<'entropy' | 'cross-entropy' | 'kl' | 'kl-reverse', number>>,
  { say, unit }: Reader<CrossEntropyPhrases>,
): string {
  const where = impossible(values.p, values.q);
  if (where.length > 0) return say.infinite(where);
  const show = (value: number): string => formatQuantity(value, 'information', unit);
  return say.finite(
    show(quantities.entropy),
    show(quantities.kl),
    show(quantities['cross-entropy']),
    say.unitName('information', unit),
  );
}

export const crossEntropyWidget = defineWidget<CrossEntropyPhrases>()({
  id: 'cross-entropy',
  parameters: {
    p: vector([0.55, 0.25, 0.15, 0.05]),
    q: vector([0.25, 0.25, 0.25, 0.25]),
  },
  groups: [
    { symbol: '$\\p$', role: 'data', parameters: ['p'] },
    { symbol: '$\\q$', role: 'model', parameters: ['q'] },
  ],
  units: {
    entropy: { unit: 'information', symbol: 'H(\\p)' },
    'cross-entropy': { unit: 'information', symbol: 'H(\\p,\\q)' },
    kl: { unit: 'information', symbol: '\\KL{\\p}{\\q}' },
    'kl-reverse': { unit: 'information', symbol: '\\KL{\\q}{\\p}' },
  },
  panels: ['sum'],
  quantities: ({ p, q }) => ({
    entropy: entropy(p),
    'cross-entropy': crossEntropy(p, q),
    kl: klDivergence(p, q),
    'kl-reverse': klDivergence(q, p),
  }),
  figure(_values, quantities, context) {
    const segment = (role: MarkName, label: string, nats: number): Segment => ({
      role,
      label,
      text: `${label} ${formatQuantity(nats, 'information', context.unit)}`,
      value: inUnit(nats, 'information', context.unit),
    });
    const h = segment('entropy', 'H(p)', quantities.entropy);
    const kl = segment('forward-kl', 'KL(p‖q)', quantities.kl);
    const cross = segment('cross-entropy', 'H(p,q)', quantities['cross-entropy']);
    return {
      sum: stackedBars(
        {
          rows: [[h, kl], [cross]],
          least: inUnit(2.4, 'information', context.unit),
          unit: context.say.unitName('information', context.unit),
          heading: context.say.part,
        },
        context,
      ),
    };
  },
  describe,
  presets: [
    { id: 'right', set: { p: [0.5, 0.25, 0.125, 0.125], q: [0.5, 0.25, 0.125, 0.125] } },
    { id: 'sure', set: { p: [0.25, 0.25, 0.25, 0.25], q: [0.97, 0.01, 0.01, 0.01] } },
    { id: 'impossible', set: { p: [0.4, 0.3, 0.2, 0.1], q: [0.5, 0.3, 0.2, 0] } },
  ],
});

export type CrossEntropyWords = WordsOf<typeof crossEntropyWidget>;
