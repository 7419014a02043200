import {
  frozenGradient,
  jsBetween,
  klBetween,
  nonSaturatingGradient,
  normal,
  optimalDiscriminator,
  saturatingGradient,
  sigmoidLeastSquaresGradient,
} from '../../src/math/index.ts';
import type { Reader, FigureContext } from '../../src/notebook/figure.ts';
import { slider } from '../../src/notebook/kinds/index.ts';
import { formatNumber } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { curves } from '../plots/curves.ts';
import { pointsOf } from '../plots/density.ts';
import { memoize } from '../plots/lazy.ts';
import type { MarkName } from '../plots/marks.ts';
import type { Point } from '../plots/panel.ts';
import { pushRows } from '../plots/pushes.ts';

/** What the figure says in its pictures and below them. */
interface GradientsPhrases {
  readonly sentence: (theta: string, pair1: readonly string[], said: readonly string[]) => string;
  readonly losses: Readonly<Record<Name, string>>;
  readonly lossesInShort: Readonly<Record<Name, string>>;
}

const data = normal(0, 1);
const domain: readonly [number, number] = [-4, 12];
const grid = Array.from({ length: 97 }, (_, i) => -4 + i / 6);
/** Fakes that stand for all: at these distances from their mean, quantiles 1/14, 3/14, … of the bell. */
const spread = [-1.465, -0.792, -0.366, 0, 0.366, 0.792, 1.465];

type Name = 'minimax-gradient' | 'non-saturating-gradient' | 'least-squares-gradient';

interface Loss {
  readonly name: Name;
  readonly role: MarkName;
  /** The slope of the loss with respect to D's logit. */
  readonly slope: (a: number) => number;
}

const losses: readonly Loss[] = [
  {
    name: 'minimax-gradient',
    role: 'minimax-loss',
    slope: saturatingGradient,
  },
  {
    name: 'non-saturating-gradient',
    role: 'non-saturating-loss',
    slope: nonSaturatingGradient,
  },
  {
    name: 'least-squares-gradient',
    role: 'least-squares-loss',
    slope: sigmoidLeastSquaresGradient,
  },
];

const at = (shift: number) => normal(shift, 1);

/** The slopes along the whole slider: they depend on nothing that a reader moves. */
const courses = memoize((): Readonly<Record<Name, readonly Point[]>> => {
  const points = (slope: (a: number) => number): Point[] =>
    Array.from({ length: 41 }, (_, i): Point => [i / 4, frozenGradient(data, at(i / 4), slope)]);
  return {
    'minimax-gradient': points(saturatingGradient),
    'non-saturating-gradient': points(nonSaturatingGradient),
    'least-squares-gradient': points(sigmoidLeastSquaresGradient),
  };
});

type Best = ReturnType<typeof optimalDiscriminator>;

/** Where a fake goes: against the slope of its loss, by as much as that slope is steep. */
function pushes(shift: number, slope: (a: number) => number, { logit }: Best): readonly number[] {
  // The logit ½θ² − θx falls with slope θ everywhere.
  return spread.map((z) => slope(logit(shift + z)) * shift + 0);
}

/** The slopes of what the two identities name, by a route that knows of no discriminator. */
function divergenceSlopes(shift: number): { readonly js: number; readonly other: number } {
  const h = 1e-3;
  const js = (t: number): number => 2 * jsBetween(data, at(t));
  const other = (t: number): number => klBetween(at(t), data) - js(t);
  const slope = (f: (t: number) => number): number => (f(shift + h) - f(shift - h)) / (2 * h);
  return { js: slope(js), other: slope(other) };
}

function slopePanel(
  values: { readonly shift: number },
  q: Readonly<Record<Name, number>>,
  context: FigureContext<GradientsPhrases>,
) {
  const all = courses();
  const names = context.compact ? context.say.lossesInShort : context.say.losses;
  return curves(
    {
      xLabel: 'θ',
      x: [0, 10],
      y: [1e-5, 30],
      yAxis: true,
      logarithmic: true,
      shape: [0.26, 0.5],
      cursor: values.shift,
      series: losses.map(({ name, role }) => ({
        role,
        label: names[name],
        points: all[name],
        labelAt: 'end' as const,
      })),
      markers: losses.flatMap(({ name, role }) =>
        q[name] > 1e-5 ? [{ role, x: values.shift, y: q[name] }] : [],
      ),
      handles: [{ parameter: 'shift', axis: 'x', x: values.shift, y: q['non-saturating-gradient'] }],
    },
    context,
  );
}

export const gradients = defineWidget<GradientsPhrases>()({
  id: 'gradients',
  parameters: { shift: slider({ min: 0, max: 10, step: 0.05, initial: 4 }) },
  groups: [{ symbol: '$\\theta$', role: 'model', parameters: ['shift'] }],
  units: {
    'minimax-gradient': { unit: 'none', digits: 5 },
    'non-saturating-gradient': { unit: 'none', digits: 5 },
    'least-squares-gradient': { unit: 'none', digits: 5 },
  },
  panels: ['densities', 'pushes', 'slopes'],
  quantities: ({ shift }) => ({
    'minimax-gradient': frozenGradient(data, at(shift), saturatingGradient),
    'non-saturating-gradient': frozenGradient(data, at(shift), nonSaturatingGradient),
    'least-squares-gradient': frozenGradient(data, at(shift), sigmoidLeastSquaresGradient),
  }),
  figure({ shift }, quantities, context) {
    const fakes = at(shift);
    const best = optimalDiscriminator(data, fakes);
    const peak = fakes.pdf(shift);
    return {
      densities: curves(
        {
          xLabel: 'x',
          x: domain,
          y: [0, 0.5],
          shape: [0.2, 0.36],
          series: [
            {
              role: 'data',
              label: 'p_{data}',
              points: pointsOf(data.pdf, grid),
              area: true,
            },
            { role: 'model', label: 'p_{g}', points: pointsOf(fakes.pdf, grid), area: true },
            // D* runs from 0 to 1, which is the height of the peaks here: what matters is where it is level.
            {
              role: 'optimal',
              label: 'D*',
              points: grid.map((x): Point => [x, peak * best(x)]),
              thin: true,
              labelAt: 'none',
            },
          ],
          markers: [{ role: 'model', x: shift, y: peak }],
          handles: [{ parameter: 'shift', axis: 'x', x: shift, y: peak }],
        },
        context,
      ),
      pushes: pushRows(
        {
          x: domain,
          places: spread.map((z) => shift + z),
          rows: losses.map(({ name, role, slope }) => ({
            role,
            label: context.say.losses[name],
            sum: formatNumber(quantities[name], 5),
            pushes: pushes(shift, slope, best),
          })),
          scale: 0.4,
          xLabel: 'x',
        },
        context,
      ),
      slopes: slopePanel({ shift }, quantities, context),
    };
  },
  describe({ shift }, q, { say }: Reader<GradientsPhrases>) {
    const { js, other } = divergenceSlopes(shift);
    const show = (value: number): string => formatNumber(Math.abs(value) < 1e-9 ? 0 : value, 4);
    return say.sentence(
      formatNumber(shift, 2),
      [show(q['minimax-gradient']), show(js)],
      [show(q['non-saturating-gradient']), show(other)],
    );
  },
  presets: [
    { id: 'near', set: { shift: 1 } },
    { id: 'far', set: { shift: 8 } },
    { id: 'home', set: { shift: 0 } },
  ],
});

export type GradientsWords = WordsOf<typeof gradients>;
