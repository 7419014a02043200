/** Every word of the widget `pushforward`. */
export const pushforwardText = {
  en: {
    title: 'Noise, poured through a generator',
    caption:
      'Drag the triangles: they stand where $\\G$ sends $z = 0$ and $z = 1$. Between any two neighbouring lines runs one sixteenth of the noise, and the dark strip holds one eighth of it, above and below. The short ticks are 48 samples. Here $\\G(z) = \\text{shift} + \\text{scale}\\cdot z + \\text{bend}\\cdot\\tanh 2z$.',
    parameters: { shift: 'shift', scale: 'scale', bend: 'bend' },
    quantities: { mean: 'mean of what G makes', variance: 'variance of what G makes' },
    panels: { poured: 'the density $\\pz$ above, the map $\\G$, and below, upside down, the density $\\pg$' },
    presets: {
      straight: {
        label: 'A straight generator',
        look: 'Without bend a bell stays a bell: shift moves it, scale sets its width. All distances change by one factor.',
      },
      'two-hills': {
        label: 'Two hills',
        look: 'The middle of the noise is pulled far apart and thins out, and the flanks are pushed together. The valley between the hills is never quite empty.',
      },
      squeezed: {
        label: 'Squeezed',
        look: 'Around $z = 0$ neighbours land close together, and a narrow peak stands on wide shoulders.',
      },
      folded: {
        label: 'Folded',
        look: 'The middle runs backwards and the lines cross. Where $\\G$ turns round, the density is infinite. The area under the peak is finite all the same: the thinner a slice of it, the less it holds.',
      },
    },
  },
  ko: {
    title: '생성자를 지나 흘러내리는 잡음',
    caption:
      '삼각형을 끌어 보세요. $\\G$가 $z = 0$과 $z = 1$을 보내는 자리입니다. 이웃한 두 선 사이로는 언제나 잡음의 16분의 1이 흐르고, 진하게 칠한 띠에는 위에서나 아래에서나 8분의 1이 들어 있습니다. 짧은 눈금은 표본 48개입니다. 여기서 $\\G(z) = \\text{이동} + \\text{배율}\\cdot z + \\text{휨}\\cdot\\tanh 2z$입니다.',
    parameters: { shift: '이동', scale: '배율', bend: '휨' },
    quantities: { mean: 'G가 만드는 값의 평균', variance: 'G가 만드는 값의 분산' },
    panels: { poured: '위는 밀도 $\\pz$, 가운데는 함수 $\\G$, 아래는 뒤집어 그린 밀도 $\\pg$' },
    presets: {
      straight: {
        label: '곧은 생성자',
        look: '휨이 없으면 종 모양은 그대로 종 모양입니다. 이동은 자리를, 배율은 너비를 정합니다. 모든 간격이 같은 배수로 바뀝니다.',
      },
      'two-hills': {
        label: '봉우리 둘',
        look: '잡음의 가운데는 멀리 벌어져 성기고 양옆은 모여 빽빽합니다. 골짜기가 완전히 비는 일은 없습니다.',
      },
      squeezed: {
        label: '가운데로 모으기',
        look: '$z = 0$ 근처의 수들이 서로 가까운 곳으로 모여, 넓은 어깨 위에 좁은 봉우리가 섭니다.',
      },
      folded: {
        label: '접힘',
        look: '가운데에서는 순서가 뒤집혀 선들이 서로 엇갈립니다. $\\G$가 방향을 바꾸는 곳에서 밀도는 무한대입니다. 그래도 봉우리 아래의 넓이는 유한하고, 좁게 자를수록 거기에 든 확률은 줄어듭니다.',
      },
    },
  },
};
