import type { BceWords } from '../../../../components/widgets/bce.ts';
import { unitName } from '../live/units.ts';

export const words: BceWords = {
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
  phrases: {
    sentence: (y, p, loss, unit, slope) =>
      `레이블이 ${y}, 예측이 ${p}이면 손실은 ${loss}${unit}, 기울기는 ${slope}입니다.`,
    broken: '단정밀도에서는 예측이 정확히 1로 반올림되어, ŷ으로 쓴 식의 값이 ∞가 됩니다.',
    unitName,
  },
};
