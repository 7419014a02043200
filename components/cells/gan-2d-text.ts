/** Every word of the cell `gan-2d` but those of its presets and sentences. */
import { ganText } from './gan-1d-text.ts';
import { presetWords } from './gan-2d-preset-words.ts';

const { en: lineEn, ko: lineKo } = ganText;

/** The data set that a reader makes, which the caption quotes. */
const ownPoints = { en: 'your own points', ko: '직접 찍은 점' };

/** What a step consists of, for a run that is walked through. */
export const stages = {
  en: {
    noise: '$z$ is drawn',
    fakes: '$\\G$ makes fakes',
    verdict: '$\\D$ judges all',
    'd-learns': '$\\D$ learns',
    answer: '$\\D$ pushes the fakes',
    'g-learns': '$\\G$ learns',
  },
  ko: {
    noise: '$z$를 뽑음',
    fakes: '$\\G$가 가짜를 만듦',
    verdict: '$\\D$가 판별함',
    'd-learns': '$\\D$가 배움',
    answer: '가짜를 미는 힘을 구함',
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
    caption: `The first picture: blue circles are data, orange triangles are fakes, what $\\G$ makes of noise $z$. The tint is the answer of $\\D$, blue for “real” and orange for “fake”; on the green line it cannot tell. G’s grid is a grid of values of $z$ as $\\G$ has warped it. An arrow is the push on a fake: minus the gradient of the loss of $\\G$ there, so it says which way the fake should go and how strongly. The second picture, the theory map, holds what can be computed here and no network is told. For data of your own choose “${ownPoints.en}” and draw in the first.`,
    parameters: {
      ...lineEn.parameters,
      'd-rate': 'learning rate of D',
      'g-rate': 'learning rate of G',
      'd-steps': 'updates of D per step',
      'g-steps': 'updates of G per step',
      'instance-noise': 'instance noise',
      drawing: ownPoints.en,
      pace: 'speed',
      map: 'theory map',
      'show-manifold': 'G’s grid',
      'show-push': 'push on the fakes',
      noise: 'noise z',
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
        drawn: ownPoints.en,
      },
      pace: { ...lineEn.options.pace, stages: 'stage by stage' },
      map: {
        gap: 'D’s error |D − D*|',
        optimal: 'best answer D*',
        data: 'density of the data',
        model: 'density of the fakes',
      },
      start: { fresh: 'random, from the seed', trained: 'from a good run' },
    },
    quantities: {
      ...lineEn.quantities,
      modes: 'parts of the data covered',
      'missed-mass': 'data out of reach',
      accuracy: 'accuracy of D',
      push: 'push on the fakes',
      'd-loss': 'mean BCE of D',
      'g-loss': 'loss of G (with ln)',
      'sample-js': 'JSD of samples',
      'noise-floor': 'noise floor of samples',
    },
    panels: {
      plane: 'what the networks do: $\\D(x)$, data and fakes',
      maps: 'theory map, computed without sampling',
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
    caption: `첫 그림: 파란 동그라미는 데이터, 주황 세모는 $\\G$가 잡음 $z$로 만든 가짜입니다. 바탕색은 $\\D$의 답으로, 파랑은 ‘진짜’, 주황은 ‘가짜’라는 뜻이고 초록 선에서는 구별하지 못합니다. G의 격자는 $z$의 격자를 $\\G$가 휘어 놓은 것입니다. 화살표는 가짜를 미는 힘입니다. 그 자리에서 구한 $\\G$의 손실의 그래디언트에 음의 부호를 붙인 것으로, 가짜가 어느 쪽으로 얼마나 세게 밀리는지 나타냅니다. 둘째 그림은 이론 지도입니다. 두 신경망은 모르지만 계산으로 알 수 있는 것을 보여 줍니다. 데이터에서 ‘${ownPoints.ko}’을 고르면 첫 그림에 데이터를 그릴 수 있습니다.`,
    parameters: {
      ...lineKo.parameters,
      'd-steps': '스텝당 D 갱신 횟수',
      'g-steps': '스텝당 G 갱신 횟수',
      'instance-noise': '인스턴스 잡음',
      drawing: ownPoints.ko,
      pace: '빠르기',
      map: '이론 지도',
      'show-manifold': 'G의 격자',
      'show-push': '가짜를 미는 힘',
      noise: '잡음 z',
      'noise-dimension': 'z의 차원',
      depth: 'D 은닉층 수',
      width: 'D 은닉층 너비',
      'g-depth': 'G 은닉층 수',
      'g-width': 'G 은닉층 너비',
      penalty: '그래디언트 벌점',
      start: '첫 가중치',
      plan: '도중에 바꿀 것',
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
        drawn: ownPoints.ko,
      },
      pace: { ...lineKo.options.pace, stages: '단계별로' },
      map: {
        gap: 'D의 오차 |D − D*|',
        optimal: '가장 좋은 답 D*',
        data: '데이터의 밀도',
        model: '가짜의 밀도',
      },
      start: { fresh: '시드에 따라 무작위로', trained: '잘된 학습에서 가져옴' },
    },
    quantities: {
      ...lineKo.quantities,
      modes: '채운 곳의 수',
      'missed-mass': '놓친 데이터의 확률',
      accuracy: 'D의 정답률',
      push: '가짜를 미는 힘',
      'd-loss': 'D의 평균 BCE',
      'g-loss': 'G의 손실(자연로그)',
      'sample-js': '표본으로 잰 JSD',
      'noise-floor': '표본의 잡음 바닥',
    },
    panels: {
      plane: '두 신경망이 하는 일: $\\D(x)$와 데이터, 가짜',
      maps: '이론 지도: 표본 없이 계산한 값',
      value: '스텝에 따른 $V(\\D,\\G)$와 $C(\\G)$',
      divergences: '스텝에 따른 발산',
    },
    presets: presetWords.ko,
  },
};
