// Of the claim `samples-as-densities`: two samples of one law, sorted into cells and put into the formula.
import type { Random } from '../../src/math/index.ts';
import { jsDivergence, klDivergence, random } from '../../src/math/index.ts';
import type { FigureContext } from '../../src/notebook/figure.ts';
import type { Values } from '../../src/notebook/kinds/index.ts';
import { seed, whole } from '../../src/notebook/kinds/index.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatCount, formatQuantity } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { curves } from '../plots/curves.ts';
import type { Point } from '../plots/panel.ts';

/** What the figure says in its pictures and below them. */
interface NoiseFloorPhrases {
  readonly names: readonly [string, string];
  readonly columns: readonly [string, string, string];
  readonly sentence: (points: string, cells: string, js: string, floor: string, unit: string) => string;
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

const pairs = 100;

const parameters = {
  points: whole({ min: 10, max: 2000, initial: 150 }),
  cells: whole({ min: 2, max: 900, initial: 900 }),
  seed: seed(1),
};

type FloorValues = Values<typeof parameters>;

/** The shares of points of the uniform law on [0, 1] in equal cells. */
function histogram({ points, cells }: FloorValues, chance: Random): number[] {
  const shares = new Array<number>(cells).fill(0);
  for (let i = 0; i < points; i++) {
    const cell = Math.floor(cells * chance());
    shares[cell] = (shares[cell] ?? 0) + 1 / points;
  }
  return shares;
}

function firstPair(values: FloorValues): readonly [number[], number[]] {
  const chance = random(values.seed);
  return [histogram(values, chance), histogram(values, chance)];
}

/** The mean over many pairs of samples, of which the one that is drawn is the first. */
function floorOf(values: FloorValues): number {
  const chance = random(values.seed);
  let sum = 0;
  for (let pair = 0; pair < pairs; pair++)
    sum += jsDivergence(histogram(values, chance), histogram(values, chance));
  return sum / pairs;
}

/** Stems of the cells that hold anything, all of them one line. */
const stems = (shares: readonly number[], points: number, sign: 1 | -1): Point[] =>
  shares.flatMap((share, i): Point[] => {
    const x = (i + 0.5) / shares.length;
    return share === 0
      ? []
      : [
          [x, 0],
          [x, sign * Math.round(share * points)],
          [x, NaN],
        ];
  });

function picture(
  values: FloorValues,
  [first, second]: readonly [number[], number[]],
  context: FigureContext<NoiseFloorPhrases>,
) {
  const counts = [...first, ...second].map((share) => Math.round(share * values.points));
  const top = Math.max(3, 1.1 * Math.max(...counts));
  const { columns, names } = context.say;
  const panel = curves(
    {
      xLabel: 'x',
      x: [0, 1],
      y: [-top, top],
      yAxis: true,
      shape: [0.3, 0.5],
      series: [
        { role: 'data', label: names[0], points: stems(first, values.points, 1), labelAt: 'none' },
        {
          role: 'model',
          label: names[1],
          points: stems(second, values.points, -1),
          labelAt: 'none',
          solid: true,
        },
      ],
    },
    context,
  );
  const rows = counts
    .slice(0, Math.min(12, values.cells))
    .map((_, i) => [i + 1, counts[i] ?? 0, counts[values.cells + i] ?? 0]);
  return { ...panel, table: { columns, rows } };
}

export const noiseFloor = defineWidget<NoiseFloorPhrases>()({
  id: 'noise-floor',
  parameters,
  groups: [{ parameters: ['points', 'cells', 'seed'] }],
  units: {
    js: { unit: 'information' },
    floor: { unit: 'information' },
    kl: { unit: 'information' },
  },
  panels: ['samples'],
  derive: firstPair,
  quantities(values, [first, second]) {
    return {
      js: jsDivergence(first, second),
      floor: floorOf(values),
      kl: klDivergence(first, second),
    };
  },
  figure: (values, _quantities, context, pair) => ({ samples: picture(values, pair, context) }),
  describe: ({ points, cells }, q, { say, unit }) =>
    say.sentence(
      formatCount(points),
      formatCount(cells),
      formatQuantity(q.js, 'information', unit),
      formatQuantity(q.floor, 'information', unit),
      say.unitName('information', unit),
    ),
  presets: [
    { id: 'coarse', set: { points: 150, cells: 10 } },
    { id: 'more', set: { points: 2000, cells: 900 } },
    { id: 'both', set: { points: 2000, cells: 10 } },
  ],
});

export type NoiseFloorWords = WordsOf<typeof noiseFloor>;
