// Of the claim `luck-evens-out`: how far the count of ones strays from its half, and the share from one half.
import { bernoulliTosses, random } from '../../src/math/index.ts';
import type { FigureContext } from '../../src/notebook/figure.ts';
import { seed, slider } from '../../src/notebook/kinds/index.ts';
import { formatCount, formatNumber } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { curves } from '../plots/curves.ts';
import type { Point } from '../plots/panel.ts';

type Three = readonly [tosses: string, count: string, share: string];

/** What the figure says in its pictures and below them. */
interface StrayingPhrases {
  readonly curves: { readonly rows: string; readonly theory: string };
  readonly sentence: (pair0: Three, pair1: Three) => string;
}

const rows = 100;
const longest = 2500;

const place = (initial: number) => slider({ min: 10, max: longest, step: 10, initial });
const parameters = { few: place(100), many: place(longest), seed: seed(5) };

interface Trials {
  readonly seed: number;
  /** After n tosses, the mean over all rows of the distance between the count of ones and n/2. */
  readonly off: Float64Array;
  /** How often a one came right after three. */
  readonly afterRun: number;
}

function trialsOf(from: number): Trials {
  const source = random(from);
  const off = new Float64Array(longest + 1);
  let [places, ones] = [0, 0];
  for (let row = 0; row < rows; row++) {
    let [count, run] = [0, 0];
    for (const [i, toss] of bernoulliTosses(0.5, longest, source).entries()) {
      if (run >= 3) {
        places += 1;
        ones += toss;
      }
      run = toss === 1 ? run + 1 : 0;
      count += toss;
      off[i + 1] = (off[i + 1] ?? 0) + Math.abs(count - (i + 1) / 2) / rows;
    }
  }
  return { seed: from, off, afterRun: ones / places };
}

/** The mean distance by theory, for n that is not small: √(n/4) · √(2/π). */
const expected = (n: number): number => Math.sqrt(n / (2 * Math.PI));

const grid = [1, ...Array.from({ length: 100 }, (_, i) => 25 * (i + 1))];

function panel(
  values: { readonly few: number; readonly many: number },
  top: number,
  each: (off: number, n: number) => number,
  off: Float64Array,
  context: FigureContext<StrayingPhrases>,
) {
  const at = (n: number): number => each(off[n] ?? NaN, n);
  const points = (f: (n: number) => number): Point[] => grid.map((n) => [n, f(n)]);
  const { rows: seen, theory } = context.say.curves;
  return curves(
    {
      xLabel: 'n',
      x: [0, longest],
      y: [0, top],
      yAxis: true,
      shape: [0.26, 0.44],
      series: [
        {
          role: 'bound',
          label: theory,
          points: points((n) => each(expected(n), n)),
          labelAt: 'none',
          dotted: true,
        },
        { role: 'data', label: seen, points: points(at), labelAt: 'none' },
      ],
      markers: [values.few, values.many].map((n) => ({ role: 'data' as const, x: n, y: at(n) })),
      handles: [{ parameter: 'few', axis: 'x', x: values.few, y: at(values.few) }],
    },
    context,
  );
}

export const straying = defineWidget<StrayingPhrases>()({
  id: 'straying',
  parameters,
  groups: [{ parameters: ['few', 'many', 'seed'] }],
  units: {
    'count-few': { unit: 'none', digits: 2 },
    'count-many': { unit: 'none', digits: 2 },
    'share-few': { unit: 'none', digits: 4 },
    'share-many': { unit: 'none', digits: 4 },
    'after-run': { unit: 'none' },
  },
  panels: ['count', 'share'],
  derive: ({ seed: from }, before: Trials | undefined): Trials =>
    before?.seed === from ? before : trialsOf(from),
  quantities({ few, many }, { off, afterRun }) {
    const at = (n: number): number => off[n] ?? NaN;
    return {
      'count-few': at(few),
      'count-many': at(many),
      'share-few': at(few) / few,
      'share-many': at(many) / many,
      'after-run': afterRun,
    };
  },
  figure(values, _quantities, context, { off }) {
    return {
      count: panel(values, 28, (distance) => distance, off, context),
      share: panel(values, 0.14, (distance, n) => distance / n, off, context),
    };
  },
  describe: ({ few, many }, q, { say }) =>
    say.sentence(
      [formatCount(few), formatNumber(q['count-few'], 2), formatNumber(q['share-few'], 4)],
      [formatCount(many), formatNumber(q['count-many'], 2), formatNumber(q['share-many'], 4)],
    ),
  presets: [
    { id: 'early', set: { few: 10, many: 100 } },
    { id: 'late', set: { few: 600, many: 2400 } },
    { id: 'others', set: { seed: 11 } },
  ],
});

export type StrayingWords = WordsOf<typeof straying>;
