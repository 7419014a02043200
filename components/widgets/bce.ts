import {
  binaryCrossEntropyGradient,
  binaryCrossEntropySingle,
  binaryCrossEntropyWithLogits,
  sigmoid,
} from '../../src/math/index.ts';
import { slider } from '../../src/notebook/kinds/index.ts';
import type { Language } from '../../src/notebook/language.ts';
import type { Unit } from '../../src/notebook/unit.ts';
import { formatNumber, formatQuantity, inUnit, unitName } from '../../src/notebook/unit.ts';
import { defineWidget } from '../../src/notebook/widget.ts';
import { curves } from '../plots/curves.ts';
import { pointsOf } from '../plots/density.ts';

const reach = 20;
/** ln 9: there ŷ = 9/10. */
const logitOfNineTenths = Math.log(9);
const domain: readonly [number, number] = [-reach, reach];
const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) }, (_, i) => Number((from + i * step).toFixed(4)));
// Closely where single precision counts the last of its digits, and right up to where it has none left.
const grid = [
  ...steps(-reach, -6, 1),
  ...steps(-6, 6, 0.5),
  ...steps(6, 12, 1),
  ...steps(12, 16.6, 0.2),
  16.6,
  16.63,
  16.65,
  ...steps(17, 21, 1),
];

/**
 * ŷ − y, and nothing where no more is left of it than the logit's own rounding makes: ln 9 is no double, so at the
 * nearest one ŷ misses 0.9 by half a unit in its last place, which is no slope.
 */
function slopeAt(y: number, a: number): number {
  const slope = binaryCrossEntropyGradient(y, a);
  const prediction = sigmoid(a);
  const rounding = Math.abs(a) * 2 ** -53 * prediction * (1 - prediction);
  return Math.abs(slope) <= rounding ? 0 : slope;
}

const sentences = {
  en: (y: string, p: string, loss: string, unit: string, slope: string) =>
    `With the label ${y} and the prediction ${p} the loss is ${loss} ${unit}, and its slope is ${slope}.`,
  ko: (y: string, p: string, loss: string, unit: string, slope: string) =>
    `레이블이 ${y}, 예측이 ${p}이면 손실은 ${loss}${unit}, 기울기는 ${slope}입니다.`,
};

const broken = {
  en: 'In single precision the prediction has rounded to exactly 1, and the formula in ŷ answers ∞.',
  ko: '단정밀도에서는 예측이 정확히 1로 반올림되어, ŷ으로 쓴 식의 값이 ∞가 됩니다.',
};

function describe(
  { y }: { readonly y: number },
  quantities: Readonly<Record<'probability' | 'loss' | 'gradient' | 'loss-naive-float32', number>>,
  language: Language,
  unit: Unit,
): string {
  const sentence = sentences[language](
    formatNumber(y, Number.isInteger(y) ? 0 : 2),
    formatNumber(quantities.probability, 8),
    formatQuantity(quantities.loss, 'information', unit),
    unitName('information', unit, language),
    formatNumber(quantities.gradient, 4),
  );
  return quantities['loss-naive-float32'] === Infinity ? `${sentence} ${broken[language]}` : sentence;
}

export const bce = defineWidget({
  id: 'bce',
  parameters: {
    y: slider({ min: 0, max: 1, step: 0.01, initial: 0 }),
    // The logit of the prediction 0.9, so that the preset's slope is nothing and not nearly nothing.
    logit: slider({ min: -reach, max: reach, step: 0.05, initial: 18, exact: [logitOfNineTenths] }),
  },
  groups: [
    { symbol: '$y$', role: 'data', parameters: ['y'] },
    { symbol: '$a$', role: 'discriminator', parameters: ['logit'] },
  ],
  units: {
    probability: { unit: 'none', symbol: '\\hat y = \\sigma(a)', digits: 8 },
    loss: { unit: 'information', symbol: '\\BCE(y, \\hat y)' },
    gradient: { unit: 'none', symbol: '\\hat y - y', digits: 4 },
    'loss-naive-float32': { unit: 'information', symbol: '\\BCE(y, \\hat y)_{\\text{float32}}' },
  },
  panels: ['loss', 'gradient'],
  quantities: ({ y, logit }) => ({
    probability: sigmoid(logit),
    loss: binaryCrossEntropyWithLogits(y, logit),
    gradient: slopeAt(y, logit),
    'loss-naive-float32': binaryCrossEntropySingle(y, logit),
  }),
  figure({ y, logit }, quantities, context) {
    const shown = (nats: number): number => inUnit(nats, 'information', context.unit);
    const naive = pointsOf((a) => shown(binaryCrossEntropySingle(y, a)), grid);
    const end = naive.findLast(([, loss]) => Number.isFinite(loss));
    const breaks = end && end[0] < reach ? [{ role: 'bound' as const, x: end[0], y: end[1] }] : [];
    const common = { xLabel: 'a', x: domain, yAxis: true, cursor: logit };
    const handleAt = (height: number) => [{ parameter: 'logit', axis: 'x' as const, x: logit, y: height }];
    return {
      loss: curves(
        {
          ...common,
          y: [0, shown(reach + 1)],
          series: [
            {
              role: 'bce',
              label: 'BCE',
              points: pointsOf((a) => shown(binaryCrossEntropyWithLogits(y, a)), grid),
              labelAt: 'end',
            },
            {
              role: 'bound',
              label: 'float32',
              points: naive,
              area: true,
              lean: (end?.[1] ?? 0) > (naive[0]?.[1] ?? 0) ? 'left' : 'right',
            },
          ],
          markers: [...breaks, { role: 'bce', x: logit, y: shown(quantities.loss) }],
          handles: handleAt(shown(quantities.loss)),
        },
        context,
      ),
      gradient: curves(
        {
          ...common,
          y: [-1.08, 1.08],
          shape: [0.24, 0.42],
          series: [
            {
              role: 'discriminator',
              label: 'ŷ−y',
              points: pointsOf((a) => binaryCrossEntropyGradient(y, a), grid),
              labelAt: 'end',
            },
          ],
          markers: [{ role: 'discriminator', x: logit, y: quantities.gradient }],
          handles: handleAt(quantities.gradient),
        },
        context,
      ),
    };
  },
  describe,
  presets: [
    { id: 'wrong', set: { y: 0, logit: 6 } },
    { id: 'soft', set: { y: 0.9, logit: logitOfNineTenths } },
    { id: 'overflow', set: { y: 0, logit: 18 } },
  ],
  text: {
    en: {
      title: 'One prediction, its loss and its slope',
      caption:
        'Drag the upright line. It stands at the logit $a$, the prediction is $\\hat y = \\sigma(a)$, and $y$ is the label. The upper picture shows the loss, the lower one its slope. The shaded area is what single precision makes of the formula in $\\hat y$. At the grey square it breaks off.',
      parameters: { y: 'label', logit: 'logit' },
      quantities: {
        probability: 'prediction',
        loss: 'binary cross entropy',
        gradient: 'slope of the loss with respect to the logit',
        'loss-naive-float32': 'by the formula in ŷ, in float32',
      },
      panels: {
        loss: 'loss of one prediction, over its logit $a$',
        gradient: 'its slope $\\hat y - y$, in nats',
      },
      presets: {
        wrong: {
          label: 'Sure and wrong',
          look: 'In nats the loss is hardly more than $a$ itself, and the slope is hardly less than $1$: from here on the loss rises evenly.',
        },
        soft: {
          label: 'A soft label',
          look: 'At $a = \\ln 9$ the prediction is $\\hat y = y = 0.9$, and the slope is zero. The loss is not: what is left is the entropy of the label.',
        },
        overflow: {
          label: 'Where ŷ rounds to 1',
          look: 'The prediction differs from $1$ by less than single precision can tell. The formula in $\\hat y$ gives $\\infty$, the one in the logit gives the loss.',
        },
      },
    },
    ko: {
      title: '예측 하나, 그 손실과 기울기',
      caption:
        '세로선을 끌어 보세요. $a$는 로짓, $\\hat y = \\sigma(a)$는 예측, $y$는 레이블입니다. 위는 손실이고 아래는 그 기울기입니다. 칠한 부분은 $\\hat y$으로 쓴 식을 단정밀도로 계산한 값으로, 회색 네모에서 끊어집니다.',
      parameters: { y: '레이블', logit: '로짓' },
      quantities: {
        probability: '예측',
        loss: '이진 교차 엔트로피',
        gradient: '로짓에 대한 손실의 기울기',
        'loss-naive-float32': 'ŷ으로 쓴 식을 float32로',
      },
      panels: {
        loss: '로짓 $a$에 따른 예측 하나의 손실',
        gradient: '그 기울기 $\\hat y - y$ (내트)',
      },
      presets: {
        wrong: {
          label: '확신했지만 틀림',
          look: '내트로 재면 손실은 $a$보다 아주 조금 크고, 기울기는 $1$보다 아주 조금 작습니다. 이대로 곧게 올라갑니다.',
        },
        soft: {
          label: '부드러운 레이블',
          look: '$a = \\ln 9$이면 예측이 $\\hat y = y = 0.9$이고 기울기는 0입니다. 그래도 손실은 0이 아닙니다. 레이블의 엔트로피가 남기 때문입니다.',
        },
        overflow: {
          label: 'ŷ이 1로 반올림되는 곳',
          look: '예측과 $1$의 차이가 단정밀도로 나타낼 수 없을 만큼 작습니다. $\\hat y$으로 쓴 식에서는 $\\infty$가 나오고, 로짓으로 쓴 식에서는 손실이 그대로 나옵니다.',
        },
      },
    },
  },
});
