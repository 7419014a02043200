import type { PushforwardWords } from '../../../../components/widgets/pushforward.ts';

export const words: PushforwardWords = {
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
  phrases: {
    moved: (mean, variance, pull, at, thin) =>
      `G가 만드는 값의 평균은 ${mean}, 분산은 ${variance}입니다. z = 0 근처에서 간격이 ${pull}배가 되므로 x = ${at}에서 밀도는 ${thin}입니다.`,
    folded: (mean, variance, lo, hi) =>
      `G가 만드는 값의 평균은 ${mean}, 분산은 ${variance}입니다. G는 x가 ${lo}인 곳과 ${hi}인 곳에서 방향을 바꿉니다. 그 두 곳에서 밀도는 무한대이지만 곡선 아래의 넓이는 여전히 1입니다.`,
    still: (mean, variance, at) =>
      `G가 만드는 값의 평균은 ${mean}, 분산은 ${variance}입니다. G는 x가 ${at}인 곳에서 방향을 바꾸지는 않지만 기울기가 잠시 0이 됩니다. 그곳에서 밀도는 무한대이지만 곡선 아래의 넓이는 여전히 1입니다.`,
  },
};
