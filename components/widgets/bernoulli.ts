import {
  bernoulliMean,
  bernoulliTosses,
  bernoulliVariance,
  random,
  runningMeans,
  sampleMean,
  sampleVariance,
} from '../../src/math/index.ts';
import type { DrawContext, Reader } from '../../src/notebook/figure.ts';
import type { Values } from '../../src/notebook/kinds/index.ts';
import { seed, slider, whole } from '../../src/notebook/kinds/index.ts';
import { formatCount, formatNumber } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { coinRow } from '../plots/coin-row.ts';
import { curves } from '../plots/curves.ts';
import type { Point } from '../plots/panel.ts';
import { runningMean } from '../plots/running-mean.ts';

/** What the figure says in its pictures and below them. */
interface BernoulliPhrases {
  readonly one: (outcome: string) => string;
  readonly row: (heads: number, n: string, expected: string, mean: string) => string;
  readonly inside: (off: string, reach: string) => string;
  readonly outside: (off: string, reach: string) => string;
  readonly usual: string;
  readonly certain: string;
  readonly place: (place: string) => string;
  readonly tosses: readonly [string, string];
  readonly running: readonly [string, string, string];
}

const mostTosses = 10_000;

const parameters = {
  p: slider({ min: 0, max: 1, step: 0.01, initial: 0.3 }),
  n: whole({ min: 1, max: mostTosses, initial: 1000 }),
  // Its first seven tosses are odd, six ones; those that follow are as ordinary as the chapter says of them.
  seed: seed(4625),
};

type CoinValues = Values<typeof parameters>;

type Quantities = Readonly<Record<'mean' | 'variance' | 'sample-mean' | 'sample-variance', number>>;

/** Twice the standard deviation of the mean of n tosses. */
const reachOf =
  (p: number) =>
  (n: number): number =>
    2 * Math.sqrt(bernoulliVariance(p) / n);

const archPoints = Array.from({ length: 65 }, (_, i): Point => [i / 64, bernoulliVariance(i / 64)]);

function arch({ p }: CoinValues, quantities: Quantities, context: DrawContext) {
  const { variance } = quantities;
  return curves(
    {
      xLabel: 'p',
      x: [0, 1],
      y: [0, 0.28],
      yAxis: true,
      shape: [0.26, 0.46],
      cursor: p,
      series: [
        {
          role: 'bound',
          label: 'p(1 − p)',
          points: archPoints,
          labelAt: 'none',
          solid: true,
        },
      ],
      markers: [
        { role: 'bound', x: p, y: variance },
        { role: 'data', x: quantities['sample-mean'], y: quantities['sample-variance'] },
      ],
      handles: [{ parameter: 'p', axis: 'x', x: p, y: variance }],
    },
    context,
  );
}

/** n p as a reader sees it: most often no whole number, but where it is one it has no decimals. */
function expectedOnes(count: number): string {
  const whole = Math.round(count);
  // p is a decimal fraction that a double only comes close to.
  return Math.abs(count - whole) < 1e-9 ? formatCount(whole) : formatNumber(count, 1);
}

/** From this variance of the count on, its law is close to a bell, and the band is left about one time in twenty. */
const nearlyNormal = 9;

function describe(values: CoinValues, quantities: Quantities, { say }: Reader<BernoulliPhrases>): string {
  const { p, n } = values;
  const mean = quantities['sample-mean'];
  const heads = Math.round(mean * n);
  const row =
    n === 1
      ? say.one(formatCount(heads))
      : say.row(heads, formatCount(n), expectedOnes(n * p), formatNumber(mean));
  if (quantities.variance === 0) return `${row} ${say.certain}`;
  const off = Math.abs(mean - p);
  const reach = reachOf(p)(n);
  const isInside = off <= reach;
  const said = (isInside ? say.inside : say.outside)(formatNumber(off), formatNumber(reach));
  return [row, said, ...(isInside || n * quantities.variance < nearlyNormal ? [] : [say.usual])].join(' ');
}

/** As many tosses more as there is room for. */
const more =
  (count: number) =>
  ({ n }: CoinValues): Partial<CoinValues> => ({ n: Math.min(mostTosses, n + count) });

export const bernoulli = defineWidget<BernoulliPhrases>()({
  id: 'bernoulli',
  parameters,
  groups: [{ symbol: '$\\Ber(p)$', parameters: ['p', 'n', 'seed'] }],
  units: {
    mean: { unit: 'none', symbol: '\\E[X]' },
    variance: { unit: 'none', symbol: '\\Var[X]' },
    'sample-mean': { unit: 'none', symbol: '\\bar x_n' },
    'sample-variance': { unit: 'none', symbol: 's^2_n' },
  },
  panels: ['tosses', 'running', 'arch'],
  derive: ({ p, n, seed: from }) => bernoulliTosses(p, n, random(from)),
  quantities(values, tosses) {
    return {
      mean: bernoulliMean(values.p),
      variance: bernoulliVariance(values.p),
      'sample-mean': sampleMean(tosses),
      'sample-variance': sampleVariance(tosses),
    };
  },
  figure(values, quantities, context, tosses) {
    return {
      tosses: coinRow(
        {
          tosses,
          name: (place) => context.say.place(formatCount(place)),
          columns: context.say.tosses,
        },
        context,
      ),
      running: runningMean(
        {
          level: values.p,
          levelLabel: 'p',
          reach: reachOf(values.p),
          means: runningMeans(tosses),
          most: mostTosses,
          columns: context.say.running,
        },
        context,
      ),
      arch: arch(values, quantities, context),
    };
  },
  describe,
  presets: [
    { id: 'first', set: { p: 0.3, n: 1 } },
    { id: 'fair', set: { p: 0.5, n: 1000 } },
    { id: 'certain', set: { p: 1, n: 100 } },
    { id: 'long', set: { p: 0.3, n: mostTosses } },
  ],
  process: { parameter: 'n', from: 1, to: mostTosses, scale: 'log', seconds: 10 },
  actions: [
    { id: 'toss', apply: more(1) },
    { id: 'toss-1000', apply: more(1000) },
  ],
});

export type BernoulliWords = WordsOf<typeof bernoulli>;
