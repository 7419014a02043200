// Of the claim `entropy-is-spread`: two values far apart beside many close together.
import { entropy } from '../../src/math/index.ts';
import { slider, whole } from '../../src/notebook/kinds/index.ts';
import { formatNumber, formatQuantity, unitName } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import type { Point } from '../plots/panel.ts';
import { curves } from '../plots/curves.ts';

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

const sentences = {
  en: (far: string, near: string, farH: string, nearH: string, unit: string) =>
    `The two far values have the variance ${far} and the entropy ${farH} ${unit}; the values close together have the variance ${near} and the entropy ${nearH} ${unit}.`,
  ko: (far: string, near: string, farH: string, nearH: string, unit: string) =>
    `멀리 있는 두 값의 분산은 ${far}, 엔트로피는 ${farH}${unit}입니다. 모여 있는 값들의 분산은 ${near}, 엔트로피는 ${nearH}${unit}입니다.`,
};

export const spread = defineWidget({
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
    const korean = context.language === 'ko';
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
      values: { ...panel, table: { columns: korean ? ['값', '확률'] : ['value', 'probability'], rows } },
    };
  },
  describe: (_values, q, language, unit) =>
    sentences[language](
      formatNumber(q['variance-far'], 2),
      formatNumber(q['variance-near'], 2),
      formatQuantity(q['entropy-far'], 'information', unit),
      formatQuantity(q['entropy-near'], 'information', unit),
      unitName('information', unit, language),
    ),
  presets: [
    { id: 'further', set: { distance: 20 } },
    { id: 'together', set: { distance: 0.5 } },
    { id: 'two', set: { distance: 10, count: 2 } },
  ],
  text: {
    en: {
      title: 'Far apart, and hard to guess',
      caption:
        'Circles: the values $-d$ and $d$, each with probability $\\tfrac12$. Triangles: the values $1, \\dots, k$, all equally likely. Move the values, and only the variance follows; change how many there are, and the entropy does.',
      parameters: { distance: 'distance $d$', count: 'number of values $k$' },
      quantities: {
        'variance-far': 'variance of −d and d',
        'variance-near': 'variance of 1, …, k',
        'entropy-far': 'entropy of −d and d',
        'entropy-near': 'entropy of 1, …, k',
      },
      panels: { values: 'the values, as high as each is likely' },
      presets: {
        further: { label: 'Twice as far', look: 'Four times the variance, and the same entropy.' },
        together: {
          label: 'Close by',
          look: 'Now the variance is small. The entropy is still that of a fair coin.',
        },
        two: {
          label: 'Two against two',
          look: 'Two equally likely values on both sides: one entropy, two variances.',
        },
      },
    },
    ko: {
      title: '멀리 있는 값과 맞히기 어려운 값',
      caption:
        '동그라미는 확률이 $\\tfrac12$씩인 두 값 $-d$와 $d$이고, 세모는 확률이 모두 같은 값 $1, \\dots, k$입니다. 값을 옮기면 분산만 달라지고, 값의 개수를 바꾸면 엔트로피가 달라집니다.',
      parameters: { distance: '거리 $d$', count: '값의 개수 $k$' },
      quantities: {
        'variance-far': '−d와 d의 분산',
        'variance-near': '1, …, k의 분산',
        'entropy-far': '−d와 d의 엔트로피',
        'entropy-near': '1, …, k의 엔트로피',
      },
      panels: { values: '값의 위치와 확률(높이)' },
      presets: {
        further: { label: '두 배로 멀리', look: '분산은 네 배가 되고 엔트로피는 그대로입니다.' },
        together: {
          label: '가까이',
          look: '분산은 작아졌지만 엔트로피는 여전히 공정한 동전의 엔트로피입니다.',
        },
        two: {
          label: '둘과 둘',
          look: '양쪽 모두 확률이 같은 값 두 개입니다. 엔트로피는 같고 분산은 다릅니다.',
        },
      },
    },
  },
});
