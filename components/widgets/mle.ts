import {
  crossEntropyBetween,
  jsBetween,
  klBetween,
  negativeLogLikelihood,
  normalMaximumLikelihood,
} from '../../src/math/index.ts';
import type { Reader } from '../../src/notebook/figure.ts';
import type { Unit } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import type { Quantities } from './mle-figure.ts';
import { costs, densities, sampleLine } from './mle-figure.ts';
import type { MleValues } from './mle-law.ts';
import { derive, entropyOfP, p, parameters, sampleOf } from './mle-law.ts';

/** In the reader's unit, each with the unit's name. */
type Costs = Readonly<Record<'nll' | 'cross' | 'entropy' | 'kl', string>>;

/** What the figure says in its pictures and below them. */
interface MlePhrases {
  readonly sentence: (own: boolean, count: number, said: Costs) => string;
  readonly amount: (nats: number, unit: Unit) => string;
}

function describe(values: MleValues, quantities: Quantities, { say, unit }: Reader<MlePhrases>): string {
  const show = (value: number): string => say.amount(value, unit);
  const { nll, 'cross-entropy': cross, gap, kl } = quantities;
  const own = values.points.length;
  const costsNow = { nll: show(nll), cross: show(cross), entropy: show(gap), kl: show(kl) };
  return say.sentence(own > 0, own > 0 ? own : values.n, costsNow);
}

export const mle = defineWidget<MlePhrases>()({
  id: 'mle',
  parameters,
  groups: [
    { symbol: '$\\q$', role: 'model', parameters: ['mean', 'sd'] },
    { symbol: '$\\p$', role: 'data', parameters: ['n', 'seed', 'points'] },
  ],
  units: {
    nll: { unit: 'information', symbol: '\\text{nll}' },
    'cross-entropy': { unit: 'information', symbol: '\\Ent(\\p,\\q)' },
    gap: { unit: 'information', symbol: '\\Ent(\\p)' },
    kl: { unit: 'information', symbol: '\\KL{\\p}{\\q}' },
    js: { unit: 'information', symbol: '\\JSD{\\p}{\\q}' },
  },
  panels: ['densities', 'sample', 'costs'],
  derive,
  quantities(_values, { q, sample }) {
    return {
      nll: negativeLogLikelihood(q, sample),
      // Three integrals of their own, so that their sum is a check and no definition.
      'cross-entropy': crossEntropyBetween(p, q),
      gap: entropyOfP,
      kl: klBetween(p, q),
      js: jsBetween(p, q),
    };
  },
  figure: (values, quantities, context, derived) => ({
    densities: densities(values, derived, context),
    sample: sampleLine(values, derived, context),
    costs: costs(values, quantities, derived, context),
  }),
  describe,
  actions: [
    {
      id: 'maximum',
      apply(values) {
        const { mean, sd } = normalMaximumLikelihood(sampleOf(values));
        return { mean: parameters.mean.snap(mean), sd: parameters.sd.snap(sd) };
      },
    },
    { id: 'clear', apply: () => ({ points: [] }) },
  ],
  presets: [
    { id: 'best', set: { mean: -0.3, sd: 1.55, n: 1000 } },
    { id: 'few', set: { mean: -1, sd: 0.75, n: 5, seed: 2 } },
    { id: 'far', set: { mean: 2.5, sd: 1.55 } },
    { id: 'own', set: { mean: 0, sd: 1.6, points: [-2, 0, 2] } },
    { id: 'js', set: { mean: -0.95, sd: 0.75, n: 1000 } },
  ],
});

export type MleWords = WordsOf<typeof mle>;
