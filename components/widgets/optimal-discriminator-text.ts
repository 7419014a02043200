/** Every word of the widget `optimal-discriminator`. */
export const optimalDiscriminatorText = {
  en: {
    title: 'The best discriminator, and any other',
    caption:
      'Drag the means and the point on the lowest curve. The logit of $\\D$ is $s\\,\\log(\\pdata/\\pg) + b$: sharpness $s = 1$ with bias $b = 0$ is $\\Dstar$, $s = 0$ knows nothing.',
    parameters: {
      'p-mean': 'mean',
      'p-sd': 'width',
      'g-mean': 'mean',
      'g-sd': 'width',
      'd-sharpness': 'sharpness',
      'd-bias': 'bias',
    },
    quantities: {
      value: 'value of the game',
      criterion: 'largest value, over all discriminators',
      js: 'Jensen–Shannon divergence',
      gap: 'shortfall under the largest value',
    },
    panels: {
      densities: 'densities',
      discriminator: '$\\D(x)$ and $\\Dstar(x)$',
      value: '$V(\\D,\\G)$ against the sharpness of $\\D$',
    },
    presets: {
      optimal: {
        label: 'The optimal $\\D$',
        look: 'The point touches the line $C(\\G)$, and the shortfall is zero.',
      },
      nothing: {
        label: 'Knows nothing',
        look: '$\\D = \\tfrac12$ everywhere gives $-\\log 4$ whatever $\\pg$ is: that value alone proves nothing.',
      },
      equilibrium: {
        label: 'Equilibrium',
        look: 'With $\\pg = \\pdata$ even the best $\\D$ is $\\tfrac12$ everywhere, and $C(\\G)$ is down at $-\\log 4$.',
      },
      certain: {
        label: 'Too certain',
        look: 'A $\\D$ surer than the evidence falls below the line again.',
      },
    },
  },
  ko: {
    title: '가장 좋은 판별자와 그 밖의 판별자',
    caption:
      '평균과 맨 아래 곡선 위의 점을 끌어 보세요. $\\D$의 로짓은 $s\\,\\log(\\pdata/\\pg) + b$입니다. 날카로움 $s = 1$, 치우침 $b = 0$이면 $\\Dstar$이고, $s = 0$이면 아무것도 모릅니다.',
    parameters: {
      'p-mean': '평균',
      'p-sd': '너비',
      'g-mean': '평균',
      'g-sd': '너비',
      'd-sharpness': '날카로움',
      'd-bias': '치우침',
    },
    quantities: {
      value: '게임의 값',
      criterion: '모든 판별자 가운데 가장 큰 값',
      js: '젠슨-섀넌 발산',
      gap: '가장 큰 값에 못 미치는 만큼',
    },
    panels: {
      densities: '밀도',
      discriminator: '$\\D(x)$와 $\\Dstar(x)$',
      value: '$\\D$의 날카로움에 따른 $V(\\D,\\G)$',
    },
    presets: {
      optimal: { label: '가장 좋은 $\\D$', look: '점이 $C(\\G)$ 선에 닿고, 못 미치는 만큼이 0이 됩니다.' },
      nothing: {
        label: '아무것도 모르는 $\\D$',
        look: '어디서나 $\\D = \\tfrac12$이면 $\\pg$가 무엇이든 값은 $-\\log 4$입니다. 이 값만으로는 아무것도 알 수 없습니다.',
      },
      equilibrium: {
        label: '평형',
        look: '$\\pg = \\pdata$이면 가장 좋은 $\\D$도 어디서나 $\\tfrac12$이고, $C(\\G)$는 $-\\log 4$까지 내려갑니다.',
      },
      certain: { label: '지나친 확신', look: '증거보다 더 확신하는 $\\D$는 다시 선 아래로 떨어집니다.' },
    },
  },
};
