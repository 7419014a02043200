// Of the claim `entropy-is-spread`: two values far apart beside many close together.
import { entropy } from '../../src/math/index.ts';
import { slider, whole } from '../../src/notebook/kinds/index.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatNumber, formatQuantity } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { curves } from '../plots/curves.ts';
import type { Point } from '../plots/panel.ts';

/** What the figure says in its pictures and below them. */
interface SpreadPhrases {
  readonly sentence: (far: string, near: string, farH: string, nearH: string, unit: string) => string;
  readonly columns: readonly [string, string];
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

const equal = (values: readonly number[]): number[] => values.map(() => 1 / values.length);
const farOf = (d: number): number[] => [-d, d];
const nearOf = (k: number): number[] => Array.from({ length: k }, (_, i) => i + 1);

/** Of values that are all as likely: the mean of the squares less the square of the mean. */
function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length;
}

/** A stem for each value, as high as it is likely. */
const stems = (values: readonly number[]): Point[] =>
  values.flatMap((x): Point[] => [
    [x, 0],
    [x, 1 / values.length],
    [x, NaN],
  ]);

export const spread = defineWidget<SpreadPhrases>()({
  id: 'spread',
  parameters: {
    distance: slider({ min: 0.5, max: 20, step: 0.5, initial: 10 }),
    count: whole({ min: 2, max: 16, initial: 8 }),
  },
  groups: [
    { role: 'data', parameters: ['distance'] },
    { role: 'model', parameters: ['count'] },
  ],
  units: {
    'variance-far': { unit: 'none' },
    'variance-near': { unit: 'none' },
    'entropy-far': { unit: 'information' },
    'entropy-near': { unit: 'information' },
  },
  panels: ['values'],
  quantities: ({ distance, count }) => ({
    'variance-far': variance(farOf(distance)),
    'variance-near': variance(nearOf(count)),
    'entropy-far': entropy(equal(farOf(distance))),
    'entropy-near': entropy(equal(nearOf(count))),
  }),
  figure({ distance, count }, _quantities, context) {
    const [far, near] = [farOf(distance), nearOf(count)];
    const panel = curves(
      {
        xLabel: 'x',
        x: [-21, 21],
        y: [0, 0.6],
        yAxis: true,
        shape: [0.3, 0.5],
        series: [
          { role: 'data', label: '±d', points: stems(far), labelAt: 'none', solid: true },
          { role: 'model', label: '1, …, k', points: stems(near), labelAt: 'none', solid: true },
        ],
        markers: [
          ...far.map((x) => ({ role: 'data' as const, x, y: 0.5 })),
          ...near.map((x) => ({ role: 'model' as const, x, y: 1 / count })),
        ],
        handles: [{ parameter: 'distance', axis: 'x', x: distance, y: 0.5 }],
      },
      context,
    );
    const rows = [...far.map((x) => [x, 0.5]), ...near.map((x) => [x, 1 / count])];
    return {
      values: { ...panel, table: { columns: context.say.columns, rows } },
    };
  },
  describe: (_values, q, { say, unit }) =>
    say.sentence(
      formatNumber(q['variance-far'], 2),
      formatNumber(q['variance-near'], 2),
      formatQuantity(q['entropy-far'], 'information', unit),
      formatQuantity(q['entropy-near'], 'information', unit),
      say.unitName('information', unit),
    ),
  presets: [
    { id: 'further', set: { distance: 20 } },
    { id: 'together', set: { distance: 0.5 } },
    { id: 'two', set: { distance: 10, count: 2 } },
  ],
});

export type SpreadWords = WordsOf<typeof spread>;
