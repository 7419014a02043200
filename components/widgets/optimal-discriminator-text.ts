/** Every word of the widget `optimal-discriminator`. */
export const optimalDiscriminatorText = {
  en: {
    title: 'The best discriminator, and yours',
    caption:
      'Draw $\\D$ in the second picture: press and pull across it. Its logit is kept at 33 knots and goes straight from one to the next. The means can be dragged, too.',
    parameters: {
      'p-mean': 'mean',
      'p-sd': 'width',
      'g-mean': 'mean',
      'g-sd': 'width',
      d: '$\\D$',
    },
    quantities: {
      value: 'value of the game',
      criterion: 'largest value, over all discriminators',
      js: 'Jensen–Shannon divergence',
      gap: 'shortfall under the largest value',
    },
    panels: {
      densities: 'densities',
      discriminator: '$\\D(x)$, yours to draw, and $\\Dstar(x)$ (dotted)',
      shortfall: 'what $\\D$ pays at $x$: the area is $C(\\G)-V$',
      score: 'the score',
    },
    actions: { best: 'D = D*', level: 'D = ½' },
    presets: {
      nothing: {
        label: 'Knows nothing',
        look: '$\\D = \\tfrac12$ everywhere gives $-\\log 4$ whatever $\\pg$ is; what it leaves on the table is $2\\DJS$.',
      },
      optimal: {
        label: 'As good as it gets',
        look: '$\\Dstar$, as near as 33 knots come: the area is all but gone, and $V$ touches $C(\\G)$.',
      },
      certain: {
        label: 'Over-confident',
        look: 'Three times the right logit: it leans the right way at every $x$, and pays for its certainty.',
      },
      contrary: {
        label: 'Contrary',
        look: 'The right logit with its sign turned scores far below a $\\D$ that says nothing.',
      },
      equilibrium: {
        label: 'Equilibrium',
        look: 'With $\\pg = \\pdata$ even $\\Dstar$ is level at $\\tfrac12$, and $C(\\G)$ is down at $-\\log 4$.',
      },
    },
  },
  ko: {
    title: '가장 좋은 판별자와 여러분의 판별자',
    caption:
      '둘째 그림에서 누른 채 가로질러 $\\D$를 그려 보세요. 로짓을 매듭 33개에서 기억하고, 매듭 사이는 곧게 잇습니다. 두 평균도 끌어 옮길 수 있습니다.',
    parameters: {
      'p-mean': '평균',
      'p-sd': '너비',
      'g-mean': '평균',
      'g-sd': '너비',
      d: '$\\D$',
    },
    quantities: {
      value: '게임의 값',
      criterion: '모든 판별자 가운데 가장 큰 값',
      js: '젠슨-섀넌 발산',
      gap: '가장 큰 값에 못 미치는 만큼',
    },
    panels: {
      densities: '밀도',
      discriminator: '여러분이 그리는 $\\D(x)$와 점선 $\\Dstar(x)$',
      shortfall: '$\\D$가 $x$에서 치르는 값: 넓이가 $C(\\G)-V$',
      score: '점수',
    },
    actions: { best: 'D = D*', level: 'D = ½' },
    presets: {
      nothing: {
        label: '아무것도 모르는 $\\D$',
        look: '어디서나 $\\D = \\tfrac12$이면 $\\pg$가 무엇이든 값은 $-\\log 4$입니다. 놓친 점수가 꼭 $2\\DJS$입니다.',
      },
      optimal: {
        label: '더할 나위 없는 $\\D$',
        look: '매듭 33개로 가장 가깝게 그린 $\\Dstar$입니다. 넓이가 거의 사라지고 $V$가 $C(\\G)$에 닿습니다.',
      },
      certain: {
        label: '지나친 확신',
        look: '옳은 로짓의 세 배입니다. 모든 $x$에서 옳은 쪽으로 기울지만 확신의 값을 치릅니다.',
      },
      contrary: {
        label: '반대로 말하기',
        look: '옳은 로짓의 부호를 뒤집으면 아무 말도 하지 않는 $\\D$보다 점수가 훨씬 낮습니다.',
      },
      equilibrium: {
        label: '평형',
        look: '$\\pg = \\pdata$이면 $\\Dstar$도 높이 $\\tfrac12$의 수평선이고, $C(\\G)$는 $-\\log 4$까지 내려갑니다.',
      },
    },
  },
};
