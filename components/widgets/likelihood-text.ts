/** The words of the likelihood figure, in both languages. */
export const likelihoodText = {
  en: {
    title: 'How well does each coin explain this row?',
    caption:
      'Drag the upright line to try a coin $\\pi$. The blue ring is the coin that explains the row best. The grey levels in the lower picture are where a product rounds to exactly $0$.',
    parameters: { k: 'heads $k$', n: 'tosses $n$', pi: 'a coin to try' },
    quantities: {
      likelihood: 'likelihood, as a float64 product',
      'likelihood-float32': 'likelihood, as a float32 product',
      'log-likelihood': 'log-likelihood',
      mle: 'maximum likelihood estimate',
    },
    panels: {
      likelihood: 'likelihood against $\\pi$',
      log: 'log-likelihood $\\ell(\\pi)$ against $\\pi$',
    },
    presets: {
      best: {
        label: 'The best coin',
        look: '$\\hat\\pi = 7/10$. No coin makes this row likelier, and even this one makes it rare.',
      },
      never: {
        label: 'No heads at all',
        look: 'The best coin stands at the edge, $\\hat\\pi = 0$. It is certain, and the slope there is not zero.',
      },
      single: {
        label: '150 fair tosses',
        look: 'The float32 product is exactly $0$. Take away one toss, and it is not.',
      },
      double: {
        label: '1,075 fair tosses',
        look: 'Now float64 is exactly $0$ too; with 1,074 it is not. The logarithm has not noticed.',
      },
      many: {
        label: '5,000 tosses',
        look: 'No float64 number is as small as this peak, so the axis shows $L$ relative to it. The peak is narrow: many coins are ruled out.',
      },
    },
    actions: { 'double-data': 'twice the data', climb: 'climb to the top' },
  },
  ko: {
    title: '동전마다 이 결과를 얼마나 잘 설명할까?',
    caption:
      '세로선을 끌어 동전 $\\pi$를 바꾸어 보세요. 파란 고리가 이 결과를 가장 잘 설명하는 동전입니다. 아래 그림의 회색 선은 곱이 정확히 $0$으로 반올림되는 높이입니다.',
    parameters: { k: '앞면 $k$', n: '던진 횟수 $n$', pi: '시험해 볼 동전' },
    quantities: {
      likelihood: 'float64 곱으로 구한 가능도',
      'likelihood-float32': 'float32 곱으로 구한 가능도',
      'log-likelihood': '로그 가능도',
      mle: '최대가능도 추정값',
    },
    panels: {
      likelihood: '$\\pi$에 따른 가능도',
      log: '$\\pi$에 따른 로그 가능도 $\\ell(\\pi)$',
    },
    presets: {
      best: {
        label: '가장 좋은 동전',
        look: '$\\hat\\pi = 7/10$. 이보다 더 잘 설명하는 동전은 없습니다. 그래도 드문 결과입니다.',
      },
      never: {
        label: '앞면이 한 번도 없을 때',
        look: '가장 좋은 동전이 끝, $\\hat\\pi = 0$에 놓입니다. 이 동전에서는 반드시 이런 결과가 나오고, 거기서 기울기는 0이 아닙니다.',
      },
      single: {
        label: '공정한 동전 150번',
        look: 'float32 곱이 정확히 $0$입니다. 한 번만 덜 던지면 0이 아닙니다.',
      },
      double: {
        label: '공정한 동전 1,075번',
        look: '이제 float64도 정확히 $0$입니다. 1,074번이면 아닙니다. 로그는 아무렇지도 않습니다.',
      },
      many: {
        label: '5,000번',
        look: '봉우리의 높이만큼 작은 float64 수가 없어서, 축은 $L$을 봉우리에 견주어 보여 줍니다. 봉우리가 좁아 많은 동전이 탈락합니다.',
      },
    },
    actions: { 'double-data': '데이터를 두 배로', climb: '꼭대기로' },
  },
};
