import type { DetectorWords } from '../../../../components/widgets/detector.ts';
import { particle } from '../../../../src/notebook/particles.ts';
import { unitName } from '../live/units.ts';

const best = '최적';

export const words: DetectorWords = {
  title: '손잡이가 두 개인 판별자',
  caption:
    '진짜 표본(파랑)과 가짜 표본(주황)은 똑같이 자주 나옵니다. 세로선을 끌어 보세요. $\\D(x) = \\sigma(\\text{가중치}\\cdot x + \\text{편향})$의 답이 $\\tfrac12$이 되는 경계입니다. 가중치는 답이 얼마나 가파르게 바뀌는지를 정합니다. 초록 사각형은 표본 하나, $x = 2$에 대한 답입니다.',
  parameters: { weight: '가중치', bias: '편향' },
  quantities: {
    accuracy: '맞힌 비율',
    probability: 'x = 2인 표본에 D가 준 확률',
    loss: '평균 손실',
  },
  panels: {
    classes: '진짜 표본과 가짜 표본의 밀도',
    discriminator: '$\\D(x)$, 곧 $\\D$가 답하는 $x$가 진짜일 확률',
  },
  presets: {
    best: {
      label: best,
      look: '경계는 두 곡선이 만나는 곳에 있고 기울기는 겹친 정도에 맞습니다. 어떻게 바꾸어도 손실은 이보다 작아지지 않습니다.',
    },
    sure: {
      label: '지나친 확신',
      look: `경계가 ‘${best}’${particle(best, '과/와')} 같으니 맞히는 비율도 같습니다. 그런데 틀릴 때도 확신하므로 손실이 두 배입니다.`,
    },
    blind: {
      label: '언제나 ½',
      look: '무엇에나 $\\tfrac12$이라고 답합니다. 절반은 맞히고, 손실은 $\\log 2$입니다.',
    },
    trusting: {
      label: '후한 판정',
      look: '경계가 왼쪽 멀리 있습니다. 진짜를 가짜로 보는 일은 드물지만, 가짜도 대부분 진짜로 봅니다.',
    },
  },
  phrases: {
    same: (p, loss, unit) =>
      `어떤 표본에나 D의 답은 똑같이 확률 ${p}입니다. 절반은 맞히고, 평균 손실은 ${loss}${unit}입니다.`,
    split: (right, at, share, p, loss, unit) =>
      `D는 x가 ${at}보다 ${right ? '크면' : '작으면'} 진짜라고 판정하고, 이 판정은 ${share}% 맞습니다. x = 2인 표본에 대한 답은 확률 ${p}입니다. 평균 손실은 ${loss}${unit}입니다.`,
    fake: '가짜',
    real: '진짜',
    unitName,
  },
};
