/** Every word of the cell `gan-2d` but those of its presets and sentences. */
import { ganText } from './gan-1d-text.ts';
import { presetWords } from './gan-2d-preset-words.ts';

const { en: lineEn, ko: lineKo } = ganText;

/** What a step consists of, for a run that is walked through. */
export const stages = {
  en: {
    noise: '$z$ is drawn',
    fakes: '$\\G$ makes fakes',
    verdict: '$\\D$ judges all',
    'd-learns': '$\\D$ learns',
    answer: '$\\D$ shows the way',
    'g-learns': '$\\G$ learns',
  },
  ko: {
    noise: '$z$를 뽑음',
    fakes: '$\\G$가 가짜를 만듦',
    verdict: '$\\D$가 판별함',
    'd-learns': '$\\D$가 배움',
    answer: '$\\D$가 갈 길을 보임',
    'g-learns': '$\\G$가 배움',
  },
};

export const planeText = {
  en: {
    title: 'A GAN in the plane, training in your browser',
    groups: ['Data', 'The game', 'The networks', 'The view', 'The run'],
    more: 'More of the game',
    invalid:
      'There is nothing to learn yet: draw or paste two points or more. What ran before stays as it is.',
    caption:
      'The first picture: blue circles are data, orange triangles are what $\\G$ makes of noise. The tint is the answer of $\\D$, blue for “real” and orange for “fake”; on the green line it cannot tell. The grid is the noise as $\\G$ warps it, and an arrow shows where $\\D$ would send a fake. The second: what theory knows exactly and no network is told. For data of your own choose “your own points” and draw in the first.',
    parameters: {
      ...lineEn.parameters,
      drawing: 'your own points',
      pace: 'speed',
      map: 'theory map',
      'show-manifold': 'the warped grid',
      'show-push': 'arrows at the fakes',
      'noise-dimension': 'dimensions of z',
      depth: 'D: hidden layers',
      width: 'D: units in each',
      'g-depth': 'G: hidden layers',
      'g-width': 'G: units in each',
      penalty: 'gradient penalty',
      start: 'first weights',
      plan: 'changes on the way',
      until: 'pause at step',
    },
    options: {
      ...lineEn.options,
      data: {
        gaussians: 'three Gaussians',
        eight: 'eight Gaussians',
        ring: 'ring',
        line: 'line',
        disjoint: 'two squares apart',
        drawn: 'your own points',
      },
      pace: { ...lineEn.options.pace, stages: 'stage by stage' },
      map: {
        gap: 'D’s error |D − D*|',
        optimal: 'best answer D*',
        data: 'density of data',
        model: 'density of G',
      },
      start: { fresh: 'from the seed', trained: 'from a good run' },
    },
    quantities: {
      ...lineEn.quantities,
      modes: 'parts reached',
      'missed-mass': 'data out of reach',
      accuracy: 'D is right',
      push: 'push on fakes',
      'd-loss': 'loss of D',
      'sample-js': 'JSD of samples',
      'noise-floor': 'its noise floor',
      'steps-per-second': 'steps a second',
    },
    panels: {
      plane: 'what the networks do: $\\D(x)$, data and fakes',
      maps: 'theory map, exact on every cell',
      value: '$V(\\D,\\G)$ under $C(\\G)$, by step',
      divergences: 'divergences by step',
    },
    presets: presetWords.en,
  },
  ko: {
    title: '평면 위의 GAN, 브라우저에서 학습하기',
    groups: ['데이터', '게임', '신경망', '보기', '학습 과정'],
    more: '게임 설정 더 보기',
    invalid: '아직 배울 것이 없습니다. 점을 둘 이상 그리거나 붙여 넣어 주세요. 하던 학습은 그대로 둡니다.',
    caption:
      '첫 그림: 파란 동그라미는 데이터, 주황 세모는 $\\G$가 잡음으로 만든 가짜입니다. 바탕색은 $\\D$의 답으로, 파랑은 ‘진짜’, 주황은 ‘가짜’라는 뜻이고 초록 선에서는 구별하지 못합니다. 격자는 $\\G$가 구부려 놓은 잡음이고, 화살표는 $\\D$가 가짜를 보내려는 쪽입니다. 둘째 그림: 두 신경망은 모르지만 이론으로 정확히 아는 것입니다. 데이터에서 ‘직접 찍은 점’을 고르면 첫 그림에 데이터를 그릴 수 있습니다.',
    parameters: {
      ...lineKo.parameters,
      drawing: '직접 찍은 점',
      pace: '빠르기',
      map: '이론 지도',
      'show-manifold': '구부러진 격자',
      'show-push': '가짜의 화살표',
      'noise-dimension': 'z의 차원',
      depth: 'D 은닉층',
      width: 'D 너비',
      'g-depth': 'G 은닉층',
      'g-width': 'G 너비',
      penalty: '그래디언트 벌점',
      start: '첫 가중치',
      plan: '도중에 바꾼 것',
      until: '멈출 스텝',
    },
    options: {
      ...lineKo.options,
      data: {
        gaussians: '정규분포 셋',
        eight: '정규분포 여덟',
        ring: '고리',
        line: '선분',
        disjoint: '떨어진 두 정사각형',
        drawn: '직접 찍은 점',
      },
      pace: { ...lineKo.options.pace, stages: '단계별로' },
      map: {
        gap: 'D의 오차 |D − D*|',
        optimal: '가장 좋은 답 D*',
        data: '데이터의 밀도',
        model: 'G의 밀도',
      },
      start: { fresh: '시드에서 뽑음', trained: '잘된 학습에서 가져옴' },
    },
    quantities: {
      ...lineKo.quantities,
      modes: '가짜가 닿은 곳',
      'missed-mass': '닿지 못한 확률',
      accuracy: 'D의 정답률',
      push: '가짜를 미는 힘',
      'd-loss': 'D의 손실',
      'sample-js': '표본으로 잰 JSD',
      'noise-floor': '표본의 잡음 수준',
    },
    panels: {
      plane: '두 신경망이 하는 일: $\\D(x)$와 데이터, 가짜',
      maps: '이론 지도: 칸마다 정확한 값',
      value: '스텝에 따른 $V(\\D,\\G)$와 $C(\\G)$',
      divergences: '스텝에 따른 발산',
    },
    presets: presetWords.ko,
  },
};
