import type { FitWords } from '../../../../components/widgets/fit.ts';
import { withParticle } from '../../../../src/notebook/particles.ts';

export const words: FitWords = {
  title: '봉우리 둘, 정규분포 하나, 가깝다는 말의 세 가지 뜻',
  caption:
    '오른쪽 봉우리나 아래 두 그림의 세로선을 끌어 $\\p$의 두 봉우리를 벌려 보세요. 세 곡선은 평균 $\\mu$, 너비 $\\sigma$인 모든 정규분포 $\\q$ 가운데 $\\KL{\\p}{\\q}$, $\\KL{\\q}{\\p}$, $\\JSD{\\p}{\\q}$로 각각 고른 가장 좋은 것입니다. 점선은 한쪽 봉우리를 놓는 자리입니다.',
  parameters: { separation: '봉우리 ±', width: '너비' },
  quantities: {
    'forward-mean': 'p를 q로 대신할 때의 KL로 고른 정규분포의 평균',
    'forward-sd': 'p를 q로 대신할 때의 KL로 고른 정규분포의 표준편차',
    'reverse-mean': 'q를 p로 대신할 때의 KL로 고른 정규분포의 평균',
    'reverse-sd': 'q를 p로 대신할 때의 KL로 고른 정규분포의 표준편차',
    'js-mean': 'JSD로 고른 정규분포의 평균',
    'js-sd': 'JSD로 고른 정규분포의 표준편차',
  },
  panels: {
    densities: '$\\p$와 가장 좋은 정규분포 셋',
    mean: '봉우리 위치에 따른 가장 좋은 평균 $\\mu$',
    sd: '봉우리 위치에 따른 가장 좋은 너비 $\\sigma$',
  },
  presets: {
    together: { label: '가까운 두 봉우리', look: '셋 모두 두 봉우리를 덮고, 서로 거의 같습니다.' },
    'reverse-lets-go': {
      label: '$\\KL{\\q}{\\p}$가 놓을 때',
      look: '한계를 조금만 넘어도 둘을 덮는 정규분포는 둘째가 되고, 가장 좋은 것은 한쪽 봉우리만 덮습니다.',
    },
    'js-lets-go': {
      label: 'JSD가 놓을 때',
      look: '이제 셋 가운데 둘은 왼쪽 봉우리를 덮지 않습니다. $\\KL{\\p}{\\q}$로 고른 것은 여전히 덮습니다.',
    },
  },
  phrases: {
    letsGo: (name, at) => (name === '' ? at : `${at}에서 ${withParticle(name, '이/가')} 놓음`),
    sentence: (forward, reverse, js, reverseCovers, jsCovers) =>
      `KL(p‖q)로 고른 ${forward} 분포는 두 봉우리를 모두 덮습니다. KL(q‖p)로 고른 ${reverse} 분포는 ${reverseCovers ? '둘 다' : '하나만'} 덮고, JSD로 고른 ${js} 분포${reverseCovers === jsCovers ? '도' : '는'} ${jsCovers ? '둘 다' : '하나만'} 덮습니다.${reverseCovers ? '' : ' 다른 봉우리를 덮는 거울상도 똑같이 좋습니다.'}`,
  },
};
