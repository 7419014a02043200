import type { Reader } from '../../src/notebook/figure.ts';
import { choice, whole } from '../../src/notebook/kinds/index.ts';
import type { Unit } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { curves } from '../plots/curves.ts';
import { pointsOf } from '../plots/density.ts';
import { distances } from './distances.ts';
import type { Pair } from './pair.ts';
import { pairCurves, pairOf } from './pair.ts';
import { leavesSomething, shapeGroup, shapeOf, shapeParameters } from './shape.ts';
import type { ShiftTable } from './shift.ts';
import { shiftCurves, shiftTable } from './shift.ts';

/** What the figure says in its pictures and below them. */
interface JsPhrases {
  readonly sentence: (js: string, top: string, kl: string, reverse: string) => string;
  readonly distance: string;
  readonly amount: (nats: number, unit: Unit) => string;
  /** Said in the picture, where the second has nothing. */
  readonly without: (first: string, second: string) => string;
}

const parameters = {
  ...shapeParameters('p', { mean: -1.5, sd: 0.8 }),
  ...shapeParameters('q', { mean: 1.5, sd: 1.4 }),
  form: choice(['density', 'bars'], 'density'),
  bins: whole({ min: 3, max: 64, initial: 16 }),
};

type ShapeName = 'mean' | 'sd' | 'skew' | 'modes' | 'gap' | 'cut-lo' | 'cut-hi';
const shapeNames: readonly ShapeName[] = ['mean', 'sd', 'skew', 'modes', 'gap', 'cut-lo', 'cut-hi'];

/** The values with p and q in each other's place. */
function swapped(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    shapeNames.flatMap((name) => [
      [`p-${name}`, values[`q-${name}`]],
      [`q-${name}`, values[`p-${name}`]],
    ]),
  );
}

function describe(
  _values: unknown,
  quantities: Readonly<Record<string, number>>,
  { say, unit }: Reader<JsPhrases>,
): string {
  const show = (value = NaN): string => say.amount(value, unit);
  const { js, kl, 'kl-reverse': reverse } = quantities;
  return say.sentence(show(js), show(Math.LN2), show(kl), show(reverse));
}

interface Derived {
  readonly pair: Pair;
  readonly shift: ShiftTable;
}

export const js = defineWidget<JsPhrases>()({
  id: 'js',
  parameters,
  groups: [
    shapeGroup('p', '$\\p$', 'data'),
    shapeGroup('q', '$\\q$', 'model'),
    { parameters: ['form', 'bins'] },
  ],
  units: {
    js: { unit: 'information', symbol: '\\JSD{\\p}{\\q}' },
    'js-distance': { unit: 'root-information', symbol: '\\sqrt{\\JSD{\\p}{\\q}}' },
    kl: { unit: 'information', symbol: '\\KL{\\p}{\\q}' },
    'kl-reverse': { unit: 'information', symbol: '\\KL{\\q}{\\p}' },
    wasserstein: { unit: 'none', symbol: 'W_1(\\p,\\q)' },
  },
  panels: ['densities', 'shift'],
  derive(values, before: Derived | undefined): Derived {
    const pair = pairOf(values, values.form === 'bars' ? values.bins : undefined);
    return { pair, shift: shiftTable(pair, before?.shift) };
  },
  quantities: (_values, { pair }) => distances(pair),
  figure(_values, _quantities, context, { pair, shift }) {
    const mixture = {
      role: 'mixture' as const,
      label: 'm',
      points: pointsOf((x) => (pair.p.pdf(x) + pair.q.pdf(x)) / 2, pair.grid),
      labelAt: 'none' as const,
    };
    return {
      densities: curves(
        pairCurves(pair, context.say.without, pair.binned ? { withMixture: true } : { extra: [mixture] }),
        context,
      ),
      shift: curves(shiftCurves(pair, shift, context, context.say.distance), context),
    };
  },
  describe,
  valid: (values) => leavesSomething(shapeOf(values, 'p')) && leavesSomething(shapeOf(values, 'q')),
  actions: [{ id: 'swap', apply: swapped }],
  presets: [
    { id: 'apart', set: { 'p-mean': -4, 'p-sd': 0.6, 'q-mean': 4, 'q-sd': 0.6 } },
    {
      id: 'disjoint',
      set: {
        'p-mean': -2,
        'p-sd': 1,
        'p-cut-lo': -3,
        'p-cut-hi': -1,
        'q-mean': 1.5,
        'q-sd': 1,
        'q-cut-lo': 0.5,
        'q-cut-hi': 2.5,
      },
    },
    { id: 'unequal', set: { 'p-mean': 0, 'p-sd': 0.5, 'q-mean': 0, 'q-sd': 2.5 } },
  ],
});

export type JsWords = WordsOf<typeof js>;
