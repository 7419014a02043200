import {
  bernoulliMean,
  bernoulliTosses,
  bernoulliVariance,
  random,
  runningMeans,
  sampleMean,
  sampleVariance,
} from '../../src/math/index.ts';
import type { Frame } from '../../src/notebook/figure.ts';
import { seed, slider, whole } from '../../src/notebook/kinds/index.ts';
import type { Language } from '../../src/notebook/language.ts';
import { formatCount, formatNumber } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import { coinRow } from '../plots/coin-row.ts';
import type { Point } from '../plots/curves.ts';
import { curves } from '../plots/curves.ts';
import { runningMean } from '../plots/running-mean.ts';
import { bernoulliText } from './bernoulli-text.ts';

const mostTosses = 10_000;

const parameters = {
  p: slider({ min: 0, max: 1, step: 0.01, initial: 0.3 }),
  n: whole({ min: 1, max: mostTosses, initial: 1000 }),
  seed: seed(23),
};

interface Values {
  readonly p: number;
  readonly n: number;
  readonly seed: number;
}

type Quantities = Readonly<Record<'mean' | 'variance' | 'sample-mean' | 'sample-variance', number>>;

const tossesOf = ({ p, n, seed: from }: Values): Float64Array => bernoulliTosses(p, n, random(from));

/** Twice the standard deviation of the mean of n tosses. */
const reachOf =
  (p: number) =>
  (n: number): number =>
    2 * Math.sqrt(bernoulliVariance(p) / n);

const archPoints = Array.from({ length: 65 }, (_, i): Point => [i / 64, bernoulliVariance(i / 64)]);

function arch({ p }: Values, quantities: Quantities, frame: Frame) {
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
    frame,
  );
}

const sentences = {
  en: {
    row: (heads: string, n: string, mean: string) =>
      n === '1'
        ? `One toss, and it shows ${heads}: a mean of ${mean}.`
        : `${heads} of ${n} tosses show 1: a mean of ${mean}.`,
    inside: (off: string, reach: string) =>
      `That is ${off} from p, inside the band, which reaches ${reach} to either side.`,
    outside: (off: string, reach: string) =>
      `That is ${off} from p, outside the band, which reaches ${reach}: chance does that about one time in twenty.`,
    certain: 'Such a coin has no variance, and its mean is never off.',
  },
  ko: {
    row: (heads: string, n: string, mean: string) =>
      n === '1'
        ? `한 번 던져 ${heads}이 나왔습니다. 평균은 ${mean}입니다.`
        : `${n}번 가운데 ${heads}번이 1입니다. 평균은 ${mean}입니다.`,
    inside: (off: string, reach: string) =>
      `p와 ${off}만큼 다르고, 양쪽으로 ${reach}만큼 뻗은 띠의 안에 있습니다.`,
    outside: (off: string, reach: string) =>
      `p와 ${off}만큼 다르고, 양쪽으로 ${reach}만큼 뻗은 띠를 벗어났습니다. 우연히 스무 번에 한 번쯤 있는 일입니다.`,
    certain: '이런 동전은 분산이 0이고, 평균이 어긋나는 일도 없습니다.',
  },
};

function describe(values: Values, quantities: Quantities, language: Language): string {
  const { p, n } = values;
  const words = sentences[language];
  const mean = quantities['sample-mean'];
  const heads = Math.round(mean * n);
  const row = words.row(formatCount(heads), formatCount(n), formatNumber(mean));
  if (quantities.variance === 0) return `${row} ${words.certain}`;
  const off = Math.abs(mean - p);
  const reach = reachOf(p)(n);
  const said = off <= reach ? words.inside : words.outside;
  return `${row} ${said(formatNumber(off), formatNumber(reach))}`;
}

/** As many tosses more as there is room for. */
const more =
  (count: number) =>
  ({ n }: Values): Partial<Values> => ({ n: Math.min(mostTosses, n + count) });

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
  quantities(values) {
    const tosses = tossesOf(values);
    return {
      mean: bernoulliMean(values.p),
      variance: bernoulliVariance(values.p),
      'sample-mean': sampleMean(tosses),
      'sample-variance': sampleVariance(tosses),
    };
  },
  figure(values, quantities, frame) {
    const tosses = tossesOf(values);
    const korean = frame.language === 'ko';
    return {
      tosses: coinRow(
        {
          tosses,
          name: (place) => (korean ? `${formatCount(place)}번째` : `no. ${formatCount(place)}`),
          columns: korean ? ['던진 차례', '결과'] : ['toss', 'outcome'],
        },
        frame,
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
        frame,
      ),
      arch: arch(values, quantities, frame),
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
