import type { OptimalDiscriminatorWords } from '../../../../components/widgets/optimal-discriminator.ts';
import { unitName } from '../live/units.ts';

export const words: OptimalDiscriminatorWords = {
  title: '최적 판별자와 여러분의 판별자',
  caption:
    '둘째 그림에서 누른 채 가로질러 $\\D$를 그려 보세요. 매듭 33개의 로짓을 기억하고 매듭 사이는 직선으로 잇습니다. 두 평균도 끌어 옮길 수 있습니다. 너비는 표준편차입니다.',
  parameters: {
    'p-mean': '평균',
    'p-sd': '너비',
    'g-mean': '평균',
    'g-sd': '너비',
    d: '$\\D$',
  },
  quantities: {
    value: '게임의 값',
    criterion: '최적 판별자가 얻는 가장 큰 값',
    js: '젠슨-섀넌 발산',
    gap: '가장 큰 값에 못 미치는 만큼',
    astray: '$\\D$가 반대쪽으로 기우는 표본의 비율',
  },
  panels: {
    densities: '밀도',
    discriminator: '여러분이 그리는 $\\D(x)$와 점선 $\\Dstar(x)$',
    shortfall: '$\\D$가 $x$에서 잃는 점수: 넓이가 $C(\\G)-V$',
    score: '점수',
  },
  actions: { best: 'D = D*', level: 'D = ½' },
  presets: {
    nothing: {
      label: '아무것도 모르는 $\\D$',
      look: '어디서나 $\\D = \\tfrac12$이면 $\\pg$가 무엇이든 점수는 $-\\log 4$이고, 가장 좋은 점수보다 꼭 $2\\DJS$만큼 낮습니다.',
    },
    optimal: {
      label: '최적 판별자',
      look: '매듭 33개로 가장 가깝게 그린 $\\Dstar$입니다. 넓이가 거의 사라지고, $V$와 $C(\\G)$는 소수점 아래 다섯 자리까지 같습니다.',
    },
    certain: {
      label: '지나친 확신',
      look: '옳은 로짓의 세 배입니다. 기우는 쪽은 옳지만, 지나치게 확신해서 점수를 잃습니다.',
    },
    contrary: {
      label: '반대로 답하기',
      look: '옳은 로짓의 부호를 뒤집으면 언제나 $\\tfrac12$이라고 답하는 $\\D$보다 점수가 훨씬 낮습니다.',
    },
    equilibrium: {
      label: '평형',
      look: '$\\pg = \\pdata$이면 $\\Dstar$도 높이 $\\tfrac12$의 수평선이고, $C(\\G)$는 $-\\log 4$까지 내려갑니다.',
    },
  },
  phrases: {
    sentence: (v, c, gap, js, unit) =>
      `V는 ${v}${unit}로, 가장 큰 값 C(G) = ${c}${unit}보다 ${gap}${unit}만큼 작습니다. JSD가 ${js}${unit}이므로 −log 4 + 2 JSD로 구한 C(G)도 같은 값입니다.`,
    columns: ['무엇', '값'],
    unitName,
  },
};
