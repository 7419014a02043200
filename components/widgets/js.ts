import { defineWidget } from '../../src/notebook/widget.ts';
import { amount } from '../../src/notebook/amount.ts';
import type { Language } from '../../src/notebook/language.ts';
import type { Unit } from '../../src/notebook/unit.ts';
import { choice, whole } from '../../src/notebook/kinds/index.ts';
import { curves } from '../plots/curves.ts';
import { pointsOf } from '../plots/density.ts';
import { distances } from './distances.ts';
import type { Pair } from './pair.ts';
import { pairCurves, pairOf } from './pair.ts';
import { leavesSomething, modeWords, shapeGroup, shapeOf, shapeParameters, wordsOf } from './shape.ts';
import type { ShiftTable } from './shift.ts';
import { shiftCurves, shiftTable } from './shift.ts';

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

/** Amounts come with their unit. */
const sentences = {
  en: (js: string, top: string, kl: string, reverse: string) =>
    `JSD is ${js}, of at most ${top}; swapping p and q would not change it. KL(p‖q) is ${kl}, and KL(q‖p) is ${reverse}.`,
  ko: (js: string, top: string, kl: string, reverse: string) =>
    `JSD는 ${js}이고, ${top}를 넘을 수 없습니다. p와 q를 맞바꾸어도 그대로입니다. KL(p‖q)는 ${kl}, KL(q‖p)는 ${reverse}입니다.`,
};

function describe(
  _values: unknown,
  quantities: Readonly<Record<string, number>>,
  language: Language,
  unit: Unit,
): string {
  const show = (value = NaN): string => amount(value, language, unit);
  const { js, kl, 'kl-reverse': reverse } = quantities;
  return sentences[language](show(js), show(Math.LN2), show(kl), show(reverse));
}

interface Derived {
  readonly pair: Pair;
  readonly shift: ShiftTable;
}

/** The button's name, which a preset quotes. */
const swap = { en: 'Swap $\\p$ and $\\q$', ko: '$\\p$와 $\\q$ 맞바꾸기' };

export const js = defineWidget({
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
        pairCurves(pair, pair.binned ? { withMixture: true } : { extra: [mixture] }),
        context,
      ),
      shift: curves(shiftCurves(pair, shift, context), context),
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
  text: {
    en: {
      title: 'Three divergences and a distance',
      caption:
        'Above, $\\p$, $\\q$ and their mixture $\\m$. Below, each measure as $\\q$ is carried past $\\p$ without changing its shape; the upright line is where your $\\q$ stands. The lower picture is always that of the densities, also when you look at bins.',
      parameters: { ...wordsOf('p', 'en'), ...wordsOf('q', 'en'), form: 'show', bins: 'bins' },
      options: {
        form: { density: 'densities', bars: 'bins' },
        'p-modes': modeWords.en,
        'q-modes': modeWords.en,
      },
      quantities: {
        js: 'Jensen–Shannon divergence',
        'js-distance': 'Jensen–Shannon distance',
        kl: 'KL divergence of p from q',
        'kl-reverse': 'KL divergence of q from p',
        wasserstein: 'Wasserstein-1 distance',
      },
      panels: { densities: 'densities', shift: 'against the distance between the means' },
      actions: { swap: swap.en },
      presets: {
        apart: {
          label: 'Far apart',
          look: 'JSD has all but reached $\\log 2$, and its curve is flat. KL and $W_1$ have left the picture at the top: read them among the numbers.',
        },
        disjoint: {
          label: 'Disjoint',
          look: 'Nowhere are both positive: KL is infinite both ways, JSD is exactly $\\log 2$, and only $W_1$ depends on how far apart they are.',
        },
        unequal: {
          label: 'Unequal widths',
          look: `Press “${swap.en}”: the two KLs trade places, and JSD stays as it is.`,
        },
      },
      invalid: 'That cut would leave nothing of the distribution, so it stays as it was.',
    },
    ko: {
      title: '세 발산과 한 거리',
      caption:
        '위는 $\\p$, $\\q$와 둘의 혼합 분포 $\\m$입니다. 아래는 $\\q$를 모양 그대로 $\\p$를 지나 옮길 때 각각이 어떻게 변하는지 보여 줍니다. 세로선이 지금 $\\q$가 있는 자리입니다. 칸으로 나누어 볼 때에도 아래 그림은 언제나 밀도로 그립니다.',
      parameters: { ...wordsOf('p', 'ko'), ...wordsOf('q', 'ko'), form: '보기', bins: '칸 수' },
      options: { form: { density: '밀도', bars: '칸' }, 'p-modes': modeWords.ko, 'q-modes': modeWords.ko },
      quantities: {
        js: '젠슨-섀넌 발산',
        'js-distance': '젠슨-섀넌 거리',
        kl: 'p를 q로 대신할 때의 KL 발산',
        'kl-reverse': 'q를 p로 대신할 때의 KL 발산',
        wasserstein: '바서슈타인-1 거리',
      },
      panels: { densities: '밀도', shift: '두 평균 사이의 거리에 따른 변화' },
      actions: { swap: swap.ko },
      presets: {
        apart: {
          label: '멀리 떨어졌을 때',
          look: 'JSD는 거의 $\\log 2$에 이르러 곡선이 평평합니다. KL과 $W_1$은 그림 위로 벗어났으니 값은 숫자에서 읽어 보세요.',
        },
        disjoint: {
          label: '겹치지 않을 때',
          look: '두 밀도가 모두 양수인 곳이 없습니다. KL은 양쪽 모두 무한대, JSD는 정확히 $\\log 2$이고, 거리에 따라 변하는 것은 $W_1$뿐입니다.',
        },
        unequal: {
          label: '너비가 다를 때',
          look: `‘${swap.ko}’를 눌러 보세요. 두 KL은 자리를 바꾸고 JSD는 그대로입니다.`,
        },
      },
      invalid: '그렇게 자르면 분포에 남는 것이 없어 그대로 두었습니다.',
    },
  },
});
