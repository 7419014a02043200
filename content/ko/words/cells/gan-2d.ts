import type { Gan2dWords } from '../../../../components/cells/gan-2d.ts';
import { formatCount, formatNumber } from '../../../../src/notebook/unit.ts';
import { amount } from '../live/units.ts';
import { diagnosis } from './parts/diagnosis.ts';
import { frozen, options, parameters, quantities } from './parts/game.ts';
import { history } from './parts/history.ts';
import { plane } from './parts/plane.ts';
import { presets } from './parts/plane-presets.ts';

/** The data set that a reader makes, which the caption quotes. */
const ownPoints = '직접 찍은 점';

export const words: Gan2dWords = {
  title: '평면 위의 GAN, 브라우저에서 학습하기',
  groups: ['데이터', '게임', '신경망', '보기', '학습 과정'],
  more: '게임 설정 더 보기',
  impossible: frozen,
  invalid: '아직 배울 것이 없습니다. 점을 둘 이상 그리거나 붙여 넣어 주세요. 하던 학습은 그대로 둡니다.',
  caption: `첫 그림: 파란 동그라미는 데이터, 주황 세모는 $\\G$가 잡음 $z$로 만든 가짜입니다. 바탕색은 $\\D$의 답으로, 파랑은 ‘진짜’, 주황은 ‘가짜’라는 뜻이고 초록 선에서는 구별하지 못합니다. G의 격자는 $z$의 격자를 $\\G$가 휘어 놓은 것입니다. 화살표는 가짜를 미는 힘입니다. 그 자리에서 구한 $\\G$의 손실의 그래디언트에 음의 부호를 붙인 것으로, 가짜가 어느 쪽으로 얼마나 세게 밀리는지 나타냅니다. 둘째 그림은 이론 지도입니다. 두 신경망은 모르지만 계산으로 알 수 있는 것을 보여 줍니다. 데이터에서 ‘${ownPoints}’을 고르면 첫 그림에 데이터를 그릴 수 있습니다.`,
  parameters: {
    ...parameters,
    'd-steps': '스텝당 D 갱신 횟수',
    'g-steps': '스텝당 G 갱신 횟수',
    'instance-noise': '인스턴스 잡음',
    drawing: ownPoints,
    'data-noise': '데이터 잡음',
    'training-points': '학습 점 개수(0: 제한 없음)',
    'd-activation': 'D 활성화 함수',
    'g-activation': 'G 활성화 함수',
    'g-output': 'G의 출력',
    pace: '빠르기',
    map: '이론 지도',
    'show-map': 'D의 답',
    'show-real': '진짜 점',
    'show-fake': '가짜',
    'show-manifold': 'G의 격자',
    'show-push': '미는 힘(화살표)',
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
    ...options,
    data: {
      gaussians: '정규분포 셋',
      eight: '정규분포 여덟',
      ring: '고리',
      line: '선분',
      disjoint: '떨어진 두 정사각형',
      drawn: ownPoints,
    },
    pace: { ...options.pace, stages: '단계별로' },
    map: {
      gap: 'D의 오차 |D − D*|',
      optimal: '가장 좋은 답 D*',
      data: '데이터의 밀도',
      model: '가짜의 밀도',
    },
    start: { fresh: '시드에 따라 무작위로', trained: '잘된 학습에서 가져옴' },
  },
  quantities: {
    ...quantities,
    modes: '채운 곳의 수',
    'missed-mass': '놓친 데이터의 확률',
    accuracy: 'D의 정답률',
    'training-called-real': 'D가 진짜라고 한 학습 데이터',
    'held-out-called-real': 'D가 진짜라고 한 새 데이터',
    push: '가짜를 미는 힘의 평균',
    'd-penalty': 'D의 손실에 더하는 벌점',
    'js-fine': '더 작은 칸의 JSD',
    'sample-js': '표본으로 잰 JSD',
    'noise-floor': '표본의 잡음 바닥',
  },
  moreQuantities: '나머지 수',
  panels: {
    plane: '두 신경망이 하는 일: $\\D(x)$와 데이터, 가짜',
    maps: '이론 지도: 표본 없이 계산한 값',
    value: '스텝에 따른 $V(\\D,\\G)$와 $C(\\G)$(−log 4 + 2 JSD)',
    divergences: '스텝에 따른 발산',
    losses: '스텝에 따른 $\\D$와 $\\G$의 손실',
    'loss-bars': '지금의 두 손실',
  },
  presets,
  stages: {
    noise: '$z$를 뽑음',
    fakes: '$\\G$가 가짜를 만듦',
    verdict: '$\\D$가 판별함',
    'd-learns': '$\\D$가 배움',
    answer: '가짜를 미는 힘을 구함',
    'g-learns': '$\\G$가 배움',
  },
  phrases: {
    ...history,
    floor: '잡음 바닥',
    sampled: '표본 JSD',
    leastLoss: '최소',
    penalized: '벌점을 더한 D',
    player: '선수',
    loss: '손실',
    now: (step, js, modes, of) =>
      `${formatCount(step)}스텝 뒤 JSD는 ${js}입니다. G는 데이터의 ${formatCount(of)}곳 가운데 ${formatCount(modes)}곳을 채웠습니다.`,
    fresh: (js, modes, of) =>
      `두 신경망은 아직 학습하기 전입니다. JSD는 ${js}이고, G는 데이터의 ${formatCount(of)}곳 가운데 ${formatCount(modes)}곳을 채웠습니다.`,
    trained: (js, modes, of) =>
      `잘 끝난 학습의 가중치로 시작하기 전입니다. JSD는 ${js}이고, G는 데이터의 ${formatCount(of)}곳 가운데 ${formatCount(modes)}곳을 채웠습니다.`,
    bound: (value, criterion) => `V는 ${value}로, C(G)인 ${criterion}를 넘지 않습니다.`,
    critic: (criterion) =>
      `여기서 D는 비평가이고 점수는 확률이 아니므로 V를 구할 수 없습니다. C(G)는 ${criterion}입니다.`,
    blurred: (noise, js) =>
      `모두 흐린 분포의 것입니다. 데이터와 가짜에 표준편차가 ${formatNumber(noise, 2)}인 정규 잡음(인스턴스 잡음)을 더했습니다. 그림의 점에도 더했지만 G의 격자에는 더하지 않았습니다. 흐리지 않으면 JSD는 ${js} 이상입니다.`,
    bare: '인스턴스 잡음이 0이어서 아무것도 흐리지 않았습니다.',
    cells: (js, fine) =>
      `칸보다 가는 것은 드러나지 않습니다. JSD는 이 칸에서 ${js}, 더 작은 칸에서 ${fine}이고, 칸으로 나누지 않은 값은 그보다 작지 않습니다.`,
    missed: (mass) =>
      `정방향 KL(데이터→생성자)은 무한대입니다. 데이터 가운데 ${mass}만큼이 나오는 곳에 G는 아무것도 내놓지 않습니다.`,
    curve:
      '잡음이 1차원이라 가짜는 모두 한 곡선 위에 있습니다. 곡선이 어디에 있든 JSD는 log 2이고 두 KL은 무한대입니다. 인스턴스 잡음을 더하거나 z를 2차원으로 하면 유한해집니다.',
    plane,
    diagnosis,
    amount,
  },
};
