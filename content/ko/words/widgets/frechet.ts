import type { FrechetWords } from '../../../../components/widgets/frechet.ts';
import { unitName } from '../live/units.ts';

export const words: FrechetWords = {
  title: '프레셰 거리에 보이는 것',
  caption:
    '데이터의 두 봉우리는 0에서 좌우로 간격만큼 떨어져 있습니다. 가짜를 끌어 옮겨 보세요. 점선으로 그린 정규분포는 평균과 표준편차 $\\sigma$가 데이터와 같습니다. $d^2$에 들어가는 데이터의 정보는 이것이 전부입니다.',
  parameters: {
    gap: '간격',
    'p-sd': '봉우리의 너비',
    'g-mean': '평균 $\\mu$',
    'g-sd': '너비',
  },
  quantities: {
    frechet: '프레셰 거리의 제곱',
    js: '젠슨-섀넌 발산',
    'data-sd': '데이터의 표준편차',
  },
  panels: {
    densities: '데이터, 가짜, $d^2$에서 데이터를 대신하는 정규분포(점선)',
    measures: '가짜의 평균 $\\mu$에 따른 두 값',
  },
  presets: {
    'same-moments': {
      label: '평균도 너비도 같을 때',
      look: '$d^2$은 0인데 두 밀도는 한눈에 보아도 다릅니다. JSD는 0이 아닙니다.',
    },
    'one-mode': {
      label: '봉우리 하나만',
      look: '오른쪽 봉우리로 무너지면 평균이 옮겨 가고 너비가 줄기 때문에, 이때는 $d^2$에도 드러납니다.',
    },
    far: {
      label: '멀리 떨어뜨리기',
      look: '가짜를 더 멀리 옮겨 보세요. JSD는 $\\log 2$에 머물지만 $d^2$은 계속 커집니다.',
    },
    equal: { label: '정말로 같을 때', look: '분포가 같으면 평균과 너비도 같아서, 둘 다 0입니다.' },
  },
  phrases: {
    bell: '데이터를 대신하는 정규분포',
    squared: 'd²',
    sentence: (frechet, [mean, spread], js, unit) =>
      `프레셰 거리의 제곱은 ${frechet}입니다. 평균의 차이에서 ${mean}, 표준편차의 차이에서 ${spread}만큼 나옵니다. JSD는 ${js}${unit}입니다.`,
    unitName,
  },
};
