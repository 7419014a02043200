import {
  bernoulliLikelihood,
  bernoulliLikelihoodSingle,
  bernoulliLogLikelihood,
  bernoulliMaximumLikelihood,
} from '../../src/math/index.ts';
import type { FigureContext } from '../../src/notebook/figure.ts';
import type { Values } from '../../src/notebook/kinds/index.ts';
import { slider, whole } from '../../src/notebook/kinds/index.ts';
import { inUnit } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { curves } from '../plots/curves.ts';
import { drawingGrid, pointsOf } from '../plots/density.ts';
import type { LikelihoodPhrases } from './describe-likelihood.ts';
import { describeLikelihood } from './describe-likelihood.ts';

const mostTosses = 5000;

const parameters = {
  k: whole({ min: 0, max: mostTosses, initial: 7 }),
  n: whole({ min: 1, max: mostTosses, initial: 10 }),
  pi: slider({ min: 0, max: 1, step: 0.001, initial: 0.5 }),
};

type LikelihoodValues = Values<typeof parameters>;

/**
 * The heads that count: no row has more heads than tosses. Who types 5000 for n passes through 5, and refusing that
 * would take the field out of the typing hand; so a k above n counts as n, and the sentence says so.
 */
const headsOf = ({ k, n }: LikelihoodValues): number => Math.min(k, n);

/** Below this a double loses digits, and a curve drawn from it would be a staircase. */
const smallestNormal = Math.log(2 ** -1022);

/** Half the smallest positive number of each precision: from there down, 0 is the nearest that it has. */
const floors = [
  { label: 'float32', nats: -150 * Math.LN2 },
  { label: 'float64', nats: -1075 * Math.LN2 },
];

/** The least of a few round depths that holds twice the depth at π = ½, where the curve is at −n log 2. */
function depthOf(depthAtHalf: number): number {
  const steps = [1, 1.5, 2, 3, 4, 6, 8, 10];
  const least = 2 * depthAtHalf;
  const power = 10 ** Math.floor(Math.log10(least));
  return (steps.find((step) => step * power >= least) ?? 10) * power;
}

const superscript = (n: number): string =>
  String(n).replace(/./g, (c) => (c === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(c)] ?? c)));

/** How L is drawn: what its logarithm is divided by, how far up the axis goes, and what the axis is called. */
function scaleOf(peak: number): { divisor: number; top: number; label: string } {
  if (peak < smallestNormal) return { divisor: peak, top: 1.1, label: 'L(π) ÷ L(π̂)' };
  const exponent = peak > Math.log(0.05) ? 0 : Math.floor(peak / Math.LN10);
  const divisor = exponent * Math.LN10;
  const label = exponent === 0 ? 'L(π)' : `L(π) ÷ 10${superscript(exponent)}`;
  return { divisor, top: 1.1 * Math.exp(peak - divisor), label };
}

/** The likelihood of the row that counts, and where to draw it. */
interface Row {
  readonly k: number;
  readonly best: number;
  readonly grid: readonly number[];
  /** log L(π). */
  readonly log: (pi: number) => number;
}

function rowOf(values: LikelihoodValues): Row {
  const k = headsOf(values);
  const best = bernoulliMaximumLikelihood(k, values.n);
  // At an edge the curve falls by a factor of e within 1/n.
  const width = Math.max(Math.sqrt((best * (1 - best)) / values.n), 1 / values.n);
  return {
    k,
    best,
    grid: drawingGrid([0, 1], [{ at: best, width }], []),
    log: (pi) => bernoulliLogLikelihood(k, values.n, pi),
  };
}

function likelihoodCurve(
  { pi }: LikelihoodValues,
  { best, grid, log }: Row,
  context: FigureContext<LikelihoodPhrases>,
) {
  const peak = log(best);
  const { divisor, top, label } = scaleOf(peak);
  const drawn = (x: number): number => Math.exp(log(x) - divisor);
  return curves(
    {
      xLabel: 'π',
      yLabel: context.say.axis(label),
      roomFor: floors.map((floor) => floor.label),
      x: [0, 1],
      y: [0, top],
      yAxis: true,
      shape: [0.32, 0.52],
      cursor: pi,
      series: [
        {
          role: 'likelihood',
          label,
          points: pointsOf(drawn, grid),
          area: true,
          labelAt: 'none',
        },
      ],
      markers: [
        { role: 'data', x: best, y: drawn(best) },
        { role: 'model', x: pi, y: drawn(pi) },
      ],
      handles: [{ parameter: 'pi', axis: 'x', x: pi, y: drawn(pi) }],
    },
    context,
  );
}

function logCurve(
  { n, pi }: LikelihoodValues,
  { best, grid, log: nats }: Row,
  context: FigureContext<LikelihoodPhrases>,
) {
  const shown = (value: number): number => inUnit(value, 'information', context.unit);
  const log = (x: number): number => shown(nats(x));
  const depth = -depthOf(shown(n * Math.LN2));
  const within = ({ y }: { readonly y: number }): boolean => y >= depth;
  return curves(
    {
      xLabel: 'π',
      x: [0, 1],
      y: [depth, 0],
      yAxis: true,
      shape: [0.32, 0.52],
      cursor: pi,
      series: [
        {
          role: 'likelihood',
          label: 'log L(π)',
          points: pointsOf(log, grid),
          labelAt: 'none',
        },
      ],
      roomFor: floors.map(({ label }) => label),
      levels: floors
        .map((floor) => ({ role: 'bound' as const, label: floor.label, y: shown(floor.nats) }))
        .filter(within),
      markers: [
        { role: 'data' as const, x: best, y: log(best) },
        { role: 'model' as const, x: pi, y: log(pi) },
      ].filter(within),
      handles: [{ parameter: 'pi', axis: 'x', x: pi, y: Math.max(depth, log(pi)) }],
    },
    context,
  );
}

export const likelihood = defineWidget<LikelihoodPhrases>()({
  id: 'likelihood',
  parameters,
  groups: [
    { symbol: '$y$', role: 'data', parameters: ['k', 'n'] },
    { symbol: '$\\pi$', role: 'model', parameters: ['pi'] },
  ],
  units: {
    likelihood: { unit: 'none', symbol: 'L(\\pi)', digits: 4 },
    'likelihood-float32': { unit: 'none', symbol: 'L_{32}(\\pi)', digits: 4 },
    'log-likelihood': { unit: 'information', symbol: '\\ell(\\pi)' },
    mle: { unit: 'none', symbol: '\\hat\\pi', digits: 4 },
    relative: { unit: 'none', symbol: 'L(\\pi)/L(\\hat\\pi)', digits: 4 },
  },
  panels: ['likelihood', 'log'],
  derive: rowOf,
  quantities({ n, pi }, { k, best, log }) {
    return {
      likelihood: bernoulliLikelihood(k, n, pi),
      'likelihood-float32': bernoulliLikelihoodSingle(k, n, pi),
      'log-likelihood': log(pi),
      mle: best,
      // By logarithms: the two products may both be 0.
      relative: Math.exp(log(pi) - log(best)),
    };
  },
  figure: (values, _quantities, context, row) => ({
    likelihood: likelihoodCurve(values, row, context),
    log: logCurve(values, row, context),
  }),
  describe: describeLikelihood,
  presets: [
    { id: 'best', set: { k: 7, n: 10, pi: 0.7 } },
    { id: 'hundred', set: { k: 70, n: 100, pi: 0.5 } },
    { id: 'never', set: { k: 0, n: 10, pi: 0 } },
    { id: 'double', set: { k: 537, n: 1075, pi: 0.5 } },
    { id: 'many', set: { k: 3500, n: 5000, pi: 0.7 } },
  ],
  actions: [
    {
      id: 'double-data',
      apply: (values) => ({ k: 2 * headsOf(values), n: 2 * values.n }),
      possible: ({ n }) => 2 * n <= mostTosses,
    },
    { id: 'climb', apply: (values) => ({ pi: parameters.pi.snap(headsOf(values) / values.n) }) },
  ],
});

export type LikelihoodWords = WordsOf<typeof likelihood>;
