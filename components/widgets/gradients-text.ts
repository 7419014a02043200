/** Every word of the widget `gradients`. */
export const gradientsText = {
  en: {
    title: 'The same fakes under three losses',
    caption:
      'The fakes are the data’s bell, moved by $\\theta$: drag them. $\\Dstar$ (thin, from 0 to the height of the peaks) is the best answer to them and is held still. Each arrow is the push on one fake. Least squares is $\\tfrac12(\\D-1)^2$ on the probability $\\D=\\sigma(a)$, whose best $\\D$ is $\\Dstar$ as well.',
    parameters: { shift: 'shift' },
    quantities: {
      'minimax-gradient': 'minimax',
      'non-saturating-gradient': 'non-saturating',
      'least-squares-gradient': 'least squares',
    },
    panels: {
      densities: 'data, fakes and $\\Dstar$',
      pushes: 'what each of seven fakes hears; at the right, the mean over all',
      slopes: 'the pull on $\\theta$, against $\\theta$',
    },
    presets: {
      near: { label: 'One width away', look: 'All three pull, the non-saturating loss hardest.' },
      far: {
        label: 'Eight widths away',
        look: '$\\Dstar$ is level under every fake: two of the losses have fallen silent.',
      },
      home: { label: 'At home', look: 'Nothing pulls, with any loss: the fixed point is the same.' },
    },
  },
  ko: {
    title: '같은 가짜, 세 가지 손실',
    caption:
      '가짜는 데이터의 정규분포를 $\\theta$만큼 옮긴 것입니다. 끌어 옮겨 보세요. $\\Dstar$(가는 선, 0에서 봉우리 높이까지)는 이 가짜들에 대한 가장 좋은 대답이고, 붙잡아 둡니다. 화살표 하나가 가짜 하나를 미는 힘입니다. 최소제곱은 확률 $\\D=\\sigma(a)$에 대한 $\\tfrac12(\\D-1)^2$이고, 이때도 가장 좋은 $\\D$는 $\\Dstar$입니다.',
    parameters: { shift: '옮긴 거리' },
    quantities: {
      'minimax-gradient': '최소최대',
      'non-saturating-gradient': '비포화',
      'least-squares-gradient': '최소제곱',
    },
    panels: {
      densities: '데이터, 가짜, $\\Dstar$',
      pushes: '가짜 일곱 개가 저마다 듣는 것. 오른쪽은 전체의 평균',
      slopes: '$\\theta$에 따른, 제자리로 당기는 힘',
    },
    presets: {
      near: { label: '너비만큼 옮기기', look: '셋 다 당깁니다. 비포화 손실이 가장 세게 당깁니다.' },
      far: {
        label: '너비의 여덟 배 옮기기',
        look: '모든 가짜 아래에서 $\\Dstar$가 평평합니다. 두 손실은 말이 없습니다.',
      },
      home: { label: '제자리', look: '어느 손실로도 당기지 않습니다. 고정점은 같습니다.' },
    },
  },
};
