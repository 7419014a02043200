import type { EpsilonWords } from '../../../../components/widgets/epsilon.ts';
import { unitName } from '../live/units.ts';

export const words: EpsilonWords = {
  title: '안전하라고 더한 작은 상수',
  caption:
    '900칸 가운데 $\\p$는 앞쪽 칸에, $\\q$는 뒤쪽 칸에 고르게 놓여 있고 겹치는 칸이 없으므로 $\\Ent(\\p,\\q)$는 무한대입니다. 이제 모든 칸에 $\\varepsilon$을 더하고 두 분포를 각각 새 총합으로 나눕니다. 파랑은 그렇게 바꾼 $\\p$의 엔트로피, 회색은 바꾸기 전의 엔트로피이고, 검정은 바꾼 $\\q$로 잰 교차 엔트로피입니다.',
  parameters: { exponent: '$\\log_{10}\\varepsilon$', width: '각 분포의 칸 수' },
  quantities: {
    entropy: 'p의 엔트로피',
    'entropy-epsilon': '칸마다 ε을 더한 p의 엔트로피',
    cross: 'p와 q의 교차 엔트로피',
    'cross-epsilon': 'p와, 칸마다 ε을 더한 q의 교차 엔트로피',
  },
  panels: { costs: '$\\log_{10}\\varepsilon$에 따른 엔트로피와 교차 엔트로피' },
  presets: {
    smaller: {
      label: '$\\varepsilon = 10^{-7}$',
      look: '엔트로피는 거의 맞습니다. 교차 엔트로피는 무한대여야 하는데 유한한 값이 나옵니다.',
    },
    smallest: {
      label: '$\\varepsilon = 10^{-12}$',
      look: '교차 엔트로피는 $-\\log\\varepsilon$이 커진 만큼 커졌습니다. 엡실론의 크기를 알려 줄 뿐입니다.',
    },
    half: {
      label: '절반의 칸씩',
      look: '이미 넓게 퍼진 분포는 덜 달라집니다. 교차 엔트로피가 틀린 것은 마찬가지입니다.',
    },
  },
  phrases: {
    sentence: ({ epsilon, blurred, entropy, cross, unit }) =>
      `칸마다 ε = ${epsilon}만큼 더하면 엔트로피는 ${entropy}${unit}에서 ${blurred}${unit}로 바뀌고, 무한대여야 할 교차 엔트로피는 ${cross}${unit}가 됩니다.`,
    without: 'ε 없이',
    unitName,
  },
};
