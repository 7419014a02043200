import type { Interval } from '../../src/math/index.ts';
import type { Reader } from '../../src/notebook/figure.ts';
import { choice, toggle, whole } from '../../src/notebook/kinds/index.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatQuantity } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { curves } from '../plots/curves.ts';
import { pointsOf, staircase } from '../plots/density.ts';
import { signedArea } from '../plots/signed-area.ts';
import { distances } from './distances.ts';
import type { Pair } from './pair.ts';
import { pairCurves, pairOf } from './pair.ts';
import { leavesSomething, line, shapeGroup, shapeOf, shapeParameters } from './shape.ts';

/** What the figure says in its pictures and below them. */
interface KlPhrases {
  readonly both: (kl: string, reverse: string, unit: string) => string;
  readonly infinite: (first: string, second: string, where: string) => string;
  readonly where: (said: Interval) => string;
  readonly binned: (bins: number, kl: string, whole: string, unit: string) => string;
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
  /** Said in the picture, where the second has nothing. */
  readonly without: (first: string, second: string) => string;
}

const parameters = {
  ...shapeParameters('p', { mean: -1, sd: 0.8 }),
  ...shapeParameters('q', { mean: 1, sd: 1.6 }),
  form: choice(['density', 'bars'], 'density'),
  bins: whole({ min: 3, max: 64, initial: 16 }),
  'log-scale': toggle(false),
};

/** p log(p/q) where there is p; at a place that p has and q has not it is infinite, and not drawn. */
function integrand(pair: Pair): (x: number) => number {
  return (x) => {
    const logP = pair.p.logPdf(x);
    return logP === -Infinity ? 0 : Math.exp(logP) * (logP - pair.q.logPdf(x));
  };
}

function integrandOfBins(p: readonly number[], q: readonly number[]): number[] {
  return p.map((mass, i) => (mass === 0 ? 0 : mass * Math.log(mass / (q[i] ?? 0))));
}

function describe(
  _values: unknown,
  quantities: Readonly<Record<string, number>>,
  { say, unit }: Reader<KlPhrases>,
  { binned, forward, reverse }: Pair,
): string {
  const show = (value: number): string => formatQuantity(value, 'information', unit);
  const unitWord = say.unitName('information', unit);
  if (binned)
    return say.binned(binned.p.length, show(quantities['kl'] ?? NaN), show(forward.value), unitWord);
  const parts = [say.both(show(forward.value), show(reverse.value), unitWord)];
  if (forward.infiniteAt) parts.push(say.infinite('p', 'q', say.where(forward.infiniteAt)));
  if (reverse.infiniteAt) parts.push(say.infinite('q', 'p', say.where(reverse.infiniteAt)));
  return parts.join(' ');
}

export const kl = defineWidget<KlPhrases>()({
  id: 'kl',
  parameters,
  groups: [
    shapeGroup('p', '$\\p$', 'data'),
    shapeGroup('q', '$\\q$', 'model'),
    { parameters: ['form', 'bins', 'log-scale'] },
  ],
  units: {
    kl: { unit: 'information', symbol: '\\KL{\\p}{\\q}' },
    'kl-reverse': { unit: 'information', symbol: '\\KL{\\q}{\\p}' },
    js: { unit: 'information', symbol: '\\JSD{\\p}{\\q}' },
    'js-distance': { unit: 'root-information', symbol: '\\sqrt{\\JSD{\\p}{\\q}}' },
    wasserstein: { unit: 'none', symbol: 'W_1(\\p,\\q)' },
  },
  folded: ['js', 'js-distance', 'wasserstein'],
  panels: ['densities', 'integrand'],
  derive: (values) => pairOf(values, values.form === 'bars' ? values.bins : undefined),
  quantities: (_values, pair) => distances(pair),
  figure(values, _quantities, context, pair) {
    const { binned, grid } = pair;
    const points = binned
      ? staircase(binned.edges, integrandOfBins(binned.p, binned.q))
      : pointsOf(integrand(pair), grid);
    return {
      densities: curves(pairCurves(pair, context.say.without, { logarithmic: values['log-scale'] }), context),
      integrand: signedArea({ points, x: line, columns: ['x', 'p log(p/q)'] }, context),
    };
  },
  describe,
  valid: (values) => leavesSomething(shapeOf(values, 'p')) && leavesSomething(shapeOf(values, 'q')),
  presets: [
    { id: 'equal', set: { 'p-mean': -1, 'p-sd': 1, 'q-mean': 1, 'q-sd': 1 } },
    { id: 'narrow', set: { 'p-mean': 0, 'p-sd': 1.6, 'q-mean': 0, 'q-sd': 0.5 } },
    {
      id: 'one-of-two',
      set: { 'p-mean': 0, 'p-sd': 0.6, 'p-modes': '2', 'p-gap': 2, 'q-mean': 2, 'q-sd': 0.7 },
    },
    { id: 'cut', set: { 'p-mean': 0, 'p-sd': 1, 'q-mean': 0.5, 'q-sd': 1, 'q-cut-lo': -1, 'q-cut-hi': 3 } },
    { id: 'bins', set: { form: 'bars', bins: 12 } },
  ],
});

export type KlWords = WordsOf<typeof kl>;
