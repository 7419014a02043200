import type { NeuronWords } from '../../../../components/widgets/neuron.ts';
import { unitName } from '../live/units.ts';

export const words: NeuronWords = {
  title: '뉴런 하나로 된 판별자',
  caption:
    '데이터는 $\\Normal(0,1)$에서, 가짜는 주황색 정규분포에서 나오고 판별자는 $\\D(x)=\\sigma(wx+b)$입니다. 위는 두 밀도와 $\\D$(초록, 바닥이 $0$이고 꼭대기가 $1$)이고, 아래는 가중치 $w$에 따른 점수입니다. 회색 선은 최적 판별자의 점수 $C(\\G)$입니다.',
  parameters: {
    w: '가중치 $w$',
    b: '편향 $b$',
    'g-mean': '평균',
    'g-sd': '표준편차',
  },
  quantities: {
    value: '뉴런의 점수',
    criterion: '최적 판별자의 점수',
    first: '첫째 항(진짜 표본)',
    second: '둘째 항(가짜)',
    slope: '점수의 w에 대한 기울기',
    loss: '뉴런의 평균 손실',
    'best-loss': '최적 판별자의 평균 손실',
  },
  panels: { densities: '두 밀도와 $\\D$', score: '가중치 $w$에 따른 점수 $V$' },
  presets: {
    flat: {
      label: '꼭대기의 평지',
      look: '기울기가 0이고, 이보다 점수가 높은 뉴런은 없습니다. 그래도 회색 선이 더 높습니다.',
    },
    best: {
      label: '최적 판별자가 된 뉴런',
      look: '너비가 같으면 뉴런이 바로 $\\Dstar$가 될 수 있습니다. 가짜를 옮겨도 첫째 항은 그대로입니다.',
    },
    nothing: { label: '아무것도 모를 때', look: '가짜가 멀리 있는데도 손실은 $\\log 2$입니다.' },
    success: { label: '성공', look: '$\\D$도 손실도 같지만, 이제는 어떤 $\\D$도 이보다 낫지 않습니다.' },
  },
  phrases: {
    sentence: ({ value, criterion, first, second, slope, unit }) =>
      `뉴런의 점수는 ${value}${unit}입니다. 그 가운데 진짜 표본의 몫이 ${first}${unit}, 가짜의 몫이 ${second}${unit}입니다. 최적 판별자의 점수는 ${criterion}${unit}이고, 뉴런의 점수를 w로 미분한 기울기는 ${slope}입니다.`,
    unitName,
  },
};
