import type { Interval } from '../../src/math/index.ts';
import { choice, toggle, whole } from '../../src/notebook/kinds/index.ts';
import type { Language } from '../../src/notebook/language.ts';
import type { Unit } from '../../src/notebook/unit.ts';
import { counted, formatCount, formatNumber, formatQuantity, unitName } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import { curves } from '../plots/curves.ts';
import { pointsOf, staircase } from '../plots/density.ts';
import { signedArea } from '../plots/signed-area.ts';
import { distances } from './distances.ts';
import type { Pair } from './pair.ts';
import { pairCurves, pairOf } from './pair.ts';
import { leavesSomething, line, modeWords, shapeGroup, shapeOf, shapeParameters, wordsOf } from './shape.ts';

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

const sentences = {
  en: {
    both: (kl: string, reverse: string, unit: string) =>
      `KL(p‖q) is ${kl} ${unit}, and KL(q‖p) is ${reverse}.`,
    infinite: (first: string, second: string, where: string) =>
      `KL(${first}‖${second}) is infinite: ${where}, ${first} has mass and ${second} has none.`,
    where: ([lo, hi]: Interval) =>
      lo === -Infinity
        ? `below x = ${formatNumber(hi, 2)}`
        : hi === Infinity
          ? `above x = ${formatNumber(lo, 2)}`
          : `between x = ${formatNumber(lo, 2)} and ${formatNumber(hi, 2)}`,
    binned: (bins: number, kl: string, whole: string, unit: string) =>
      `In ${counted(bins, 'bin')} KL(p‖q) is ${kl} ${unit}. For the densities themselves it is ${whole}, and bins never show more.`,
  },
  ko: {
    both: (kl: string, reverse: string, unit: string) =>
      `KL(p‖q)는 ${kl}${unit}, KL(q‖p)는 ${reverse}${unit}입니다.`,
    infinite: (first: string, second: string, where: string) =>
      `KL(${first}‖${second})는 무한대입니다. ${where} ${first}의 확률은 있는데 ${second}의 확률이 없기 때문입니다.`,
    where: ([lo, hi]: Interval) =>
      lo === -Infinity
        ? `x가 ${formatNumber(hi, 2)}보다 작은 곳에`
        : hi === Infinity
          ? `x가 ${formatNumber(lo, 2)}보다 큰 곳에`
          : `x가 ${formatNumber(lo, 2)}에서 ${formatNumber(hi, 2)}까지인 곳에`,
    binned: (bins: number, kl: string, whole: string, unit: string) =>
      `${formatCount(bins)}칸으로 나누면 KL(p‖q)는 ${kl}${unit}입니다. 나누기 전 밀도에서는 ${whole}${unit}이고, 칸으로 나눈 값은 이를 넘지 못합니다.`,
  },
};

function describe(
  _values: unknown,
  quantities: Readonly<Record<string, number>>,
  language: Language,
  unit: Unit,
  { binned, forward, reverse }: Pair,
): string {
  const words = sentences[language];
  const show = (value: number): string => formatQuantity(value, 'information', unit);
  const unitWord = unitName('information', unit, language);
  if (binned)
    return words.binned(binned.p.length, show(quantities['kl'] ?? NaN), show(forward.value), unitWord);
  const parts = [words.both(show(forward.value), show(reverse.value), unitWord)];
  if (forward.infiniteAt) parts.push(words.infinite('p', 'q', words.where(forward.infiniteAt)));
  if (reverse.infiniteAt) parts.push(words.infinite('q', 'p', words.where(reverse.infiniteAt)));
  return parts.join(' ');
}

export const kl = defineWidget({
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
      densities: curves(pairCurves(pair, { logarithmic: values['log-scale'] }), context),
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
  text: {
    en: {
      title: 'Two densities and their divergence',
      caption:
        'Drag a mean, or use the sliders. Below is $\\p\\log(\\p/\\q)$: the blue area less the orange one is $\\KL{\\p}{\\q}$.',
      parameters: {
        ...wordsOf('p', 'en'),
        ...wordsOf('q', 'en'),
        form: 'show',
        bins: 'bins',
        'log-scale': 'logarithmic height',
      },
      options: {
        form: { density: 'densities', bars: 'bins' },
        'p-modes': modeWords.en,
        'q-modes': modeWords.en,
      },
      quantities: {
        kl: 'KL divergence of p from q',
        'kl-reverse': 'KL divergence of q from p',
        js: 'Jensen–Shannon divergence',
        'js-distance': 'Jensen–Shannon distance',
        wasserstein: 'Wasserstein-1 distance',
      },
      moreQuantities: 'For the next chapter',
      panels: { densities: 'densities', integrand: 'what each $x$ adds, $\\p\\log\\frac{\\p}{\\q}$' },
      presets: {
        equal: {
          label: 'Equal widths',
          look: 'Two Gaussians of one width: both directions give the same number.',
        },
        narrow: {
          label: '$\\q$ too narrow',
          look: 'Watch $\\KL{\\p}{\\q}$: the tails of $\\p$ stand where $\\q$ has almost nothing.',
        },
        'one-of-two': {
          label: '$\\q$ takes one of two',
          look: '$\\KL{\\p}{\\q}$ is large because of the missed hill. $\\KL{\\q}{\\p}$ stays under $1$ nat.',
        },
        cut: {
          label: '$\\q$ cut off',
          look: '$\\KL{\\p}{\\q}$ is infinite, and the sentence under the picture says where. $\\KL{\\q}{\\p}$ stays finite.',
        },
        bins: {
          label: 'In bins',
          look: 'Try $5$ bins, then $10$, then $20$, so that every bin is split: the divergence grows each time, and never beyond that of the densities.',
        },
      },
      invalid: 'That cut would leave nothing of the distribution, so it stays as it was.',
    },
    ko: {
      title: '두 밀도와 그 발산',
      caption:
        '평균을 끌거나 슬라이더를 움직여 보세요. 아래 그림은 $\\p\\log(\\p/\\q)$입니다. 파란 넓이에서 주황 넓이를 뺀 것이 $\\KL{\\p}{\\q}$입니다.',
      parameters: {
        ...wordsOf('p', 'ko'),
        ...wordsOf('q', 'ko'),
        form: '보기',
        bins: '칸 수',
        'log-scale': '로그 높이',
      },
      options: { form: { density: '밀도', bars: '칸' }, 'p-modes': modeWords.ko, 'q-modes': modeWords.ko },
      quantities: {
        kl: 'p를 q로 대신할 때의 KL 발산',
        'kl-reverse': 'q를 p로 대신할 때의 KL 발산',
        js: '젠슨-섀넌 발산',
        'js-distance': '젠슨-섀넌 거리',
        wasserstein: '바서슈타인-1 거리',
      },
      moreQuantities: '다음 장에서 쓰는 값',
      panels: { densities: '밀도', integrand: '$x$마다 더하는 양 $\\p\\log\\frac{\\p}{\\q}$' },
      presets: {
        equal: { label: '너비가 같을 때', look: '너비가 같은 두 정규분포에서는 두 방향의 값이 같습니다.' },
        narrow: {
          label: '너무 좁은 $\\q$',
          look: '$\\KL{\\p}{\\q}$를 보세요. $\\p$의 꼬리가 있는 곳에 $\\q$는 거의 없습니다.',
        },
        'one-of-two': {
          label: '둘 중 하나만 잡은 $\\q$',
          look: '놓친 봉우리 때문에 $\\KL{\\p}{\\q}$가 커집니다. $\\KL{\\q}{\\p}$는 $1$내트도 되지 않습니다.',
        },
        cut: {
          label: '잘린 $\\q$',
          look: '$\\KL{\\p}{\\q}$가 무한대가 되고, 그 까닭이 되는 자리는 그림 아래 문장에 나옵니다. $\\KL{\\q}{\\p}$는 유한합니다.',
        },
        bins: {
          label: '칸으로 나누기',
          look: '칸을 $5$개, $10$개, $20$개로 바꾸어 모든 칸을 반으로 나누어 보세요. 발산은 그때마다 커지지만 밀도의 발산을 넘지는 않습니다.',
        },
      },
      invalid: '그렇게 자르면 분포에 남는 것이 없어 그대로 두었습니다.',
    },
  },
});
