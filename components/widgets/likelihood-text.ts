/** The words of the likelihood figure, in both languages. */
export const likelihoodText = {
  en: {
    title: 'How well does each coin explain this row?',
    caption:
      'Drag the upright line to try a coin $\\pi$. The blue ring is the coin that explains the row best. With many tosses two grey lines appear in the lower picture. Where a likelihood lies below one of them, the nearest number of that precision is exactly $0$.',
    parameters: { k: 'heads $k$', n: 'tosses $n$', pi: 'a coin to try' },
    quantities: {
      likelihood: 'likelihood, as a float64 product',
      'likelihood-float32': 'likelihood, as a float32 product',
      'log-likelihood': 'log-likelihood',
      mle: 'maximum likelihood estimate',
      relative: 'likelihood as a share of its maximum',
    },
    panels: {
      likelihood: 'likelihood against $\\pi$',
      log: 'log-likelihood $\\ell(\\pi)$ against $\\pi$',
    },
    presets: {
      best: {
        label: 'The best coin',
        look: '$\\hat\\pi = 7/10$. No coin makes this row more probable, and even this one gives it only once in some 450 rows.',
      },
      hundred: {
        label: 'Ten times the data',
        look: 'Seven heads in ten again, but now the fair coin lies far down the slope: the best coin makes the row 3,745 times as probable.',
      },
      never: {
        label: 'No heads at all',
        look: 'The best coin stands at the edge, $\\hat\\pi = 0$. It gives this row for certain, and the slope there is not zero.',
      },
      double: {
        label: '1,075 fair tosses',
        look: 'Both products are exactly $0$. With 1,074 tosses the float64 product is not, and with 149 the float32 product is not either. The logarithm has not noticed.',
      },
      many: {
        label: '5,000 tosses',
        look: 'No float64 number is as small as this peak, so the axis shows $L$ relative to it. The peak is narrow: most coins are ruled out.',
      },
    },
    actions: { 'double-data': 'twice the data', climb: 'climb to the top' },
  },
  ko: {
    title: '동전마다 이 결과를 얼마나 잘 설명할까?',
    caption:
      '세로선을 끌어 동전 $\\pi$를 바꾸어 보세요. 파란 고리가 이 결과를 가장 잘 설명하는 동전입니다. 많이 던지면 아래 그림에 회색 선 두 개가 나타납니다. 가능도가 그보다 아래에 있으면, 그 정밀도의 수 가운데 가장 가까운 것은 정확히 $0$입니다.',
    parameters: { k: '앞면 $k$', n: '던진 횟수 $n$', pi: '시험해 볼 동전' },
    quantities: {
      likelihood: 'float64 곱으로 구한 가능도',
      'likelihood-float32': 'float32 곱으로 구한 가능도',
      'log-likelihood': '로그 가능도',
      mle: '최대가능도 추정값',
      relative: '최댓값에 대한 가능도의 비율',
    },
    panels: {
      likelihood: '$\\pi$에 따른 가능도',
      log: '$\\pi$에 따른 로그 가능도 $\\ell(\\pi)$',
    },
    presets: {
      best: {
        label: '가장 좋은 동전',
        look: '$\\hat\\pi = 7/10$. 이 결과가 나올 확률을 더 높이는 동전은 없습니다. 그래도 450번에 한 번쯤 나오는 결과입니다.',
      },
      hundred: {
        label: '데이터가 열 배일 때',
        look: '이번에도 열 번에 일곱 번꼴이지만 공정한 동전은 비탈 아래로 밀려났습니다. 가장 좋은 동전에서는 이 결과가 나올 확률이 3,745배입니다.',
      },
      never: {
        label: '앞면이 한 번도 없을 때',
        look: '가장 좋은 동전이 끝, $\\hat\\pi = 0$에 놓입니다. 이 동전에서는 반드시 이런 결과가 나오고, 거기서 기울기는 0이 아닙니다.',
      },
      double: {
        label: '공정한 동전 1,075번',
        look: '두 곱이 모두 정확히 $0$입니다. 1,074번이면 float64 곱은 0이 아니고, 149번이면 float32 곱도 0이 아닙니다. 로그에는 아무 일도 없습니다.',
      },
      many: {
        label: '5,000번',
        look: '봉우리의 높이만큼 작은 float64 수가 없어서, 축에는 $L$을 봉우리로 나눈 값이 나옵니다. 봉우리가 좁아 대부분의 동전이 탈락합니다.',
      },
    },
    actions: { 'double-data': '데이터를 두 배로', climb: '꼭대기로' },
  },
};
