import {
  bernoulliMean,
  bernoulliTosses,
  bernoulliVariance,
  random,
  runningMeans,
  sampleMean,
  sampleVariance,
} from '../../src/math/index.ts';
import type { DrawContext } from '../../src/notebook/figure.ts';
import type { Values } from '../../src/notebook/kinds/index.ts';
import { seed, slider, whole } from '../../src/notebook/kinds/index.ts';
import type { Language } from '../../src/notebook/language.ts';
import { withParticle } from '../../src/notebook/particles.ts';
import { formatCount, formatNumber } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import { coinRow } from '../plots/coin-row.ts';
import type { Point } from '../plots/panel.ts';
import { curves } from '../plots/curves.ts';
import { runningMean } from '../plots/running-mean.ts';
import { bernoulliText } from './bernoulli-text.ts';

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

const sentences = {
  en: {
    one: (outcome: string) => `One toss, and it shows ${outcome}: that is the mean, too.`,
    row: (heads: number, n: string, expected: string, mean: string) =>
      `${formatCount(heads)} of ${n} tosses ${heads === 1 ? 'shows' : 'show'} 1, and ${expected} ${expected === '1' ? 'is' : 'are'} expected: a mean of ${mean}.`,
    inside: (off: string, reach: string) =>
      `That is ${off} from p, inside the band, which reaches ${reach} to either side.`,
    outside: (off: string, reach: string) =>
      `That is ${off} from p, outside the band, which reaches ${reach} to either side.`,
    usual: 'Of many rows this long, about one in twenty ends outside.',
    certain: 'Such a coin has no variance, and its mean is never off.',
  },
  ko: {
    one: (outcome: string) =>
      `한 번 던져 ${withParticle(outcome, '이/가')} 나왔습니다. 이것이 곧 평균입니다.`,
    row: (heads: number, n: string, expected: string, mean: string) =>
      `${n}번 가운데 ${formatCount(heads)}번이 1이고, 기대한 횟수는 ${expected}번입니다. 평균은 ${mean}입니다.`,
    inside: (off: string, reach: string) =>
      `p와 ${off}만큼 다르고, 양쪽으로 ${reach}만큼 뻗은 띠의 안에 있습니다.`,
    outside: (off: string, reach: string) =>
      `p와 ${off}만큼 다르고, 양쪽으로 ${reach}만큼 뻗은 띠를 벗어났습니다.`,
    usual: '이만큼 던지기를 되풀이하면 스무 번에 한 번쯤 있는 일입니다.',
    certain: '이런 동전은 분산이 0이고, 평균이 어긋나는 일도 없습니다.',
  },
};

/** n p as a reader sees it: most often no whole number, but where it is one it has no decimals. */
function expectedOnes(count: number): string {
  const whole = Math.round(count);
  // p is a decimal fraction that a double only comes close to.
  return Math.abs(count - whole) < 1e-9 ? formatCount(whole) : formatNumber(count, 1);
}

/** From this variance of the count on, its law is close to a bell, and the band is left about one time in twenty. */
const nearlyNormal = 9;

function describe(values: CoinValues, quantities: Quantities, language: Language): string {
  const { p, n } = values;
  const words = sentences[language];
  const mean = quantities['sample-mean'];
  const heads = Math.round(mean * n);
  const row =
    n === 1
      ? words.one(formatCount(heads))
      : words.row(heads, formatCount(n), expectedOnes(n * p), formatNumber(mean));
  if (quantities.variance === 0) return `${row} ${words.certain}`;
  const off = Math.abs(mean - p);
  const reach = reachOf(p)(n);
  const isInside = off <= reach;
  const said = (isInside ? words.inside : words.outside)(formatNumber(off), formatNumber(reach));
  return [row, said, ...(isInside || n * quantities.variance < nearlyNormal ? [] : [words.usual])].join(' ');
}

/** As many tosses more as there is room for. */
const more =
  (count: number) =>
  ({ n }: CoinValues): Partial<CoinValues> => ({ n: Math.min(mostTosses, n + count) });

export const bernoulli = defineWidget({
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
    const korean = context.language === 'ko';
    return {
      tosses: coinRow(
        {
          tosses,
          name: (place) => (korean ? `${formatCount(place)}번째` : `no. ${formatCount(place)}`),
          columns: korean ? ['던진 차례', '결과'] : ['toss', 'outcome'],
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
          columns: korean ? ['n', '평균', '띠가 뻗은 거리'] : ['n', 'mean', 'reach of the band'],
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
  actions: [
    { id: 'toss', apply: more(1) },
    { id: 'toss-1000', apply: more(1000) },
  ],
  text: bernoulliText,
});
