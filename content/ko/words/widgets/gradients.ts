import type { GradientsWords } from '../../../../components/widgets/gradients.ts';

export const words: GradientsWords = {
  title: '같은 가짜, 세 가지 손실',
  caption:
    '가짜는 데이터의 정규분포를 $\\theta$만큼 옮긴 것입니다. 끌어 옮겨 보세요. $\\Dstar$(가는 선, 봉우리 높이를 1로 그림)는 이 가짜들에 대한 최적 판별자이고, 고정해 둡니다. 화살표 하나가 가짜 하나를 미는 힘입니다. 최소제곱은 확률 $\\D=\\sigma(a)$에 대한 $\\tfrac12(\\D-1)^2$이고, 이때도 최적 판별자는 $\\Dstar$입니다.',
  parameters: { shift: '옮긴 거리' },
  quantities: {
    'minimax-gradient': '최소최대',
    'non-saturating-gradient': '비포화',
    'least-squares-gradient': '최소제곱',
  },
  panels: {
    densities: '데이터, 가짜, $\\Dstar$',
    pushes: '가짜 일곱 개를 저마다 미는 힘. 오른쪽은 가짜 전체의 평균',
    slopes: '$\\theta$에 따른, 제자리로 당기는 힘',
  },
  presets: {
    near: {
      label: '표준편차만큼 옮기기',
      look: '셋 다 당깁니다. 비포화 손실이 가장 세게 당깁니다.',
    },
    far: {
      label: '표준편차의 여덟 배 옮기기',
      look: '가짜가 있는 곳에서 $\\Dstar$는 거의 0이고 평평합니다. 두 손실로는 당기는 힘이 거의 없습니다.',
    },
    home: { label: '제자리', look: '어느 손실로도 더는 당기지 않습니다. 셋 다 같은 곳에서 멈춥니다.' },
  },
  phrases: {
    sentence: (theta, [a, b], [c, d]) =>
      `θ = ${theta}에서 최소최대 손실이 당기는 힘은 ${a}이고, 판별자 없이 계산한 2 JSD의 기울기는 ${b}입니다. 비포화 손실이 당기는 힘은 ${c}이고, KL(가짜‖데이터) − 2 JSD의 기울기는 ${d}입니다.`,
    losses: {
      'minimax-gradient': '최소최대',
      'non-saturating-gradient': '비포화',
      'least-squares-gradient': '최소제곱',
    },
    lossesInShort: {
      'minimax-gradient': '최소최대',
      'non-saturating-gradient': '비포화',
      'least-squares-gradient': '최소제곱',
    },
  },
};
