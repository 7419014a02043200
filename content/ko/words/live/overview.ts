import type { Stage } from '../../../../components/cells/overview/lit.ts';
import type { OverviewWords } from '../../../../src/notebook/words/overview.ts';

export const words: OverviewWords<Stage> = {
  label: '게임의 구조',
  flow: '잡음 z가 G를 거쳐 가짜가 되고, 진짜와 가짜를 본 D의 답에서 두 손실이 나옵니다.',
  names: {
    z: '잡음 $z$',
    g: '$\\G$',
    fake: '가짜',
    real: '진짜',
    d: '$\\D$',
    'd-loss': '$\\D$의 손실',
    'g-loss': '$\\G$의 손실',
  },
  plain: {
    z: '잡음 z',
    g: 'G',
    fake: '가짜',
    real: '진짜',
    d: 'D',
    'd-loss': 'D의 손실',
    'g-loss': 'G의 손실',
  },
  about: {
    z: '점 하나하나가 잡음 z의 값이고, 그림에 있는 가짜 하나에 하나씩 대응합니다. 격자의 칸은 모두 확률이 같습니다.',
    g: '잡음의 격자를 G가 데이터의 평면으로 옮긴 모습입니다. 옮긴 뒤에도 칸마다 확률이 같으므로, 칸이 작은 곳에 가짜가 많이 놓입니다.',
    fake: 'G가 잡음으로 만든 점입니다. 화살표는 가짜를 미는 힘, 곧 그 자리에서 D를 거쳐 돌아온 G의 손실의 그래디언트에 음의 부호를 붙인 것입니다.',
    real: '데이터에서 뽑은 점입니다. G는 이 점을 직접 보지 못하고, D의 답을 통해서만 알게 됩니다.',
    d: '자리마다 D가 내놓는 답입니다. 파란색은 ‘진짜’, 주황색은 ‘가짜’이고, 초록 선에서는 답이 ½이라 D가 구별하지 못합니다.',
    'd-loss':
      'D가 데이터를 진짜로, 가짜를 가짜로 판별할수록 D의 손실이 작아집니다. 그림은 두 손실을 스텝에 따라 보여 줍니다.',
    'g-loss': 'D가 가짜를 진짜로 판별할수록 G의 손실이 작아집니다. 그림은 두 손실을 스텝에 따라 보여 줍니다.',
  },
  enlarge: (name) => `${name} 크게 보기`,
  close: '닫기',
  stages: {
    noise: '잡음 z를 뽑습니다.',
    fakes: 'G가 잡음을 평면으로 옮겨 가짜를 만듭니다.',
    verdict: 'D가 진짜와 가짜를 판별하고, 얼마나 틀렸는지가 D의 손실이 됩니다.',
    'd-learns':
      'D의 차례입니다. D의 손실의 그래디언트가 D를 거슬러 올라가 거기서 끝납니다. G는 멈춰 있습니다.',
    answer: 'G의 차례입니다. G의 손실의 그래디언트가 멈춰 있는 D를 지나 가짜 하나하나에 닿습니다.',
    'g-learns': 'G의 차례입니다. 그래디언트가 가짜에서 G로 이어지고, G가 배웁니다. D는 멈춰 있습니다.',
  },
  learns: '배움',
  held: '멈춰 있음',
  morph: {
    label: '잡음의 격자에서 G의 격자로',
    noise: '잡음',
    image: 'G의 격자',
    value: (percent) => `잡음에서 G까지 ${percent}%`,
  },
};
