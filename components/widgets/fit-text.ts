/** The words of `fit`. */
export const fitText = {
  en: {
    title: 'One bell for two hills, three ways to be closest',
    caption:
      'Drag the hill on the right, or the line in the pictures below, to move the two hills of $\\p$ apart. Each curve is the best of all bells $\\q=\\Normal(\\mu,\\sigma)$ for its own measure, $\\KL{\\p}{\\q}$, $\\KL{\\q}{\\p}$ or $\\JSD{\\p}{\\q}$. Dotted: where a measure lets go of a hill.',
    parameters: { separation: 'hills at ±', width: 'width' },
    quantities: {
      'forward-mean': 'mean of the best bell by KL of p from q',
      'forward-sd': 'its standard deviation, by KL of p from q',
      'reverse-mean': 'mean of the best bell by KL of q from p',
      'reverse-sd': 'its standard deviation, by KL of q from p',
      'js-mean': 'mean of the best bell by JSD',
      'js-sd': 'its standard deviation, by JSD',
    },
    panels: {
      densities: '$\\p$ and the three best bells',
      mean: 'mean $\\mu$ of the best bell, against the separation',
      sd: 'width $\\sigma$ of the best bell, against the separation',
    },
    presets: {
      together: { label: 'Close together', look: 'All three cover both hills, and nearly agree.' },
      'reverse-lets-go': {
        label: '$\\KL{\\q}{\\p}$ lets go',
        look: 'A hair beyond its limit the bell that covers is second best, and the best one sits on one hill.',
      },
      'js-lets-go': {
        label: 'JSD lets go',
        look: 'Now two of the three ignore the left hill. $\\KL{\\p}{\\q}$ goes on covering it.',
      },
    },
    letsGo: (name: string, at: string): string => (name === '' ? at : `${name} lets go at ${at}`),
    sentence: (
      forward: string,
      reverse: string,
      js: string,
      reverseCovers: boolean,
      jsCovers: boolean,
    ): string =>
      `By KL(p‖q) the best bell is ${forward}, over both hills. By KL(q‖p) it is ${reverse}, ${reverseCovers ? 'over both too' : 'on one hill'}; by JSD it is ${js}, ${jsCovers ? 'over both' : 'on one hill'}.${reverseCovers ? '' : ' A bell on one hill has a mirror image on the other, which is as good.'}`,
  },
  ko: {
    title: '봉우리 둘, 정규분포 하나, 가깝다는 말의 세 가지 뜻',
    caption:
      '오른쪽 봉우리나 아래 두 그림의 세로선을 끌어 $\\p$의 두 봉우리를 벌려 보세요. 각 곡선은 $\\KL{\\p}{\\q}$, $\\KL{\\q}{\\p}$, $\\JSD{\\p}{\\q}$마다 가장 좋은 $\\q=\\Normal(\\mu,\\sigma)$입니다. 점선은 한쪽 봉우리를 버리는 자리입니다.',
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
      together: { label: '가까운 두 봉우리', look: '셋 모두 두 봉우리를 덮고, 거의 같습니다.' },
      'reverse-lets-go': {
        label: '$\\KL{\\q}{\\p}$가 버릴 때',
        look: '한계를 조금만 넘어도 둘을 덮는 정규분포는 차선이 되고, 가장 좋은 것은 한쪽 봉우리에 앉습니다.',
      },
      'js-lets-go': {
        label: 'JSD가 버릴 때',
        look: '이제 셋 가운데 둘이 왼쪽 봉우리를 모른 체합니다. $\\KL{\\p}{\\q}$는 여전히 덮습니다.',
      },
    },
    letsGo: (name: string, at: string): string => (name === '' ? at : `${at}에서 ${name}가 버림`),
    sentence: (
      forward: string,
      reverse: string,
      js: string,
      reverseCovers: boolean,
      jsCovers: boolean,
    ): string =>
      `KL(p‖q)로 고른 ${forward} 분포는 두 봉우리를 덮습니다. KL(q‖p)로 고른 ${reverse} 분포는 ${reverseCovers ? '둘을 덮고' : '한쪽에 앉고'}, JSD로 고른 ${js} 분포는 ${jsCovers ? '둘을 덮습니다' : '한쪽에 앉습니다'}.${reverseCovers ? '' : ' 다른 봉우리에 앉은 거울상도 똑같이 좋습니다.'}`,
  },
};
