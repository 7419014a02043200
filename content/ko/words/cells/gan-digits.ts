import type { GanDigitsWords } from '../../../../components/cells/gan-digits.ts';
import { formatCount } from '../../../../src/notebook/unit.ts';
import { unitName } from '../live/units.ts';
import { frozen, options, parameters, quantities } from './parts/game.ts';
import { history } from './parts/history.ts';

const digit = (d: number): string => `숫자 ${d}만`;

export const words: GanDigitsWords = {
  title: '숫자를 쓰는 GAN, 브라우저에서 학습하기',
  more: '설정 더 보기',
  caption:
    '실행을 누르면 먼저 학습에 쓸 진짜 숫자 5,000개와 학습에 쓰지 않을 1,000개(MNIST, 570KB), 가짜를 재는 분류기(115KB)를 받아 온 다음, 작은 신경망 둘이 처음부터 학습합니다. 가짜마다 코드 $z$가 끝까지 그대로이므로, 같은 코드 마흔 개가 점점 또렷해지는 모습을 볼 수 있습니다. 그림 아래 초록 막대는 $\\D(x)$입니다. 비어 있으면 ‘가짜’, 차 있으면 ‘진짜’라는 답입니다. $\\D$가 구별하지 못하면 두 손실은 모두 $\\log 2$, 합은 $2\\log 2$입니다. 그렇다고 가짜가 훌륭하다는 뜻은 아닙니다. 아무것도 배우지 못한 $\\D$의 손실도 같은 값이기 때문입니다. $V$와 $C(\\G)$, 발산은 화소가 784개인 모든 그림에 걸친 적분이라 여기서는 계산할 수 없습니다.',
  impossible: frozen,
  parameters: {
    ...parameters,
    penalty: '그래디언트 벌점',
    until: '멈출 스텝',
    start: '첫 가중치',
    'noise-dimension': 'z의 차원',
    depth: 'D 은닉층 수',
    width: 'D 은닉층 너비',
    'g-depth': 'G 은닉층 수',
    'g-width': 'G 은닉층 너비',
    'd-steps': '스텝당 D 갱신 횟수',
    'g-steps': '스텝당 G 갱신 횟수',
  },
  options: {
    ...options,
    start: { fresh: '시드에 따라 무작위로', trained: '잘된 학습에서 가져옴' },
    data: {
      digits: '모든 숫자',
      'digit-0': digit(0),
      'digit-1': digit(1),
      'digit-2': digit(2),
      'digit-3': digit(3),
      'digit-4': digit(4),
      'digit-5': digit(5),
      'digit-6': digit(6),
      'digit-7': digit(7),
      'digit-8': digit(8),
      'digit-9': digit(9),
    },
  },
  quantities: {
    ...quantities,
    'd-real': '학습에 쓴 숫자에 대한 D의 평균',
    'd-held-out': '학습에 쓰지 않은 숫자에 대한 D의 평균',
    'd-fake': '가짜에 대한 D의 평균',
    accuracy: 'D의 정답률',
    confidence: '분류기의 확신도',
    coverage: '가짜의 3% 이상을 차지하는 숫자의 종류',
    frechet: '진짜 숫자와의 프레셰 거리',
    precision: '정밀도(진짜 사이에 있는 가짜)',
    recall: '재현율(가짜 사이에 있는 진짜)',
    nearest: '가장 가까운 학습 숫자까지의 거리',
    'confidence-floor': '진짜 숫자에 대한 확신도',
    'frechet-floor': '진짜끼리의 프레셰 거리',
    'precision-floor': '진짜끼리의 정밀도',
    'recall-floor': '진짜끼리의 재현율',
    'nearest-floor': '진짜 숫자의 가장 가까운 거리',
  },
  moreQuantities: 'D의 답, 정밀도와 재현율, 진짜 숫자로 잰 값',
  panels: {
    fakes: '고정한 코드 마흔 개로 만든 가짜 $\\G(z)$와 $\\D$의 답',
    real: '학습 데이터의 진짜 숫자',
    losses: '스텝에 따른 두 손실',
    answers: '스텝에 따른 $\\D(x)$의 평균',
  },
  presets: {
    learns: {
      label: '순조로운 학습',
      look: '처음에는 얼룩이다가 몇백 스텝이면 획이, 천에서 이천 스텝이면 숫자가 나타납니다. 그동안 내내 $\\D$가 앞서서 $\\D$의 손실은 $\\log 2$보다 낮은 곳에 머뭅니다. 그래픽 카드 없이 코어 둘로 6,000스텝에 1분쯤 걸립니다.',
    },
    saved: {
      label: '바로 숫자 보기',
      look: '잘된 학습에서 저장해 둔 가중치(240KB 더)에서 시작합니다. $\\G$는 첫 스텝 전부터 숫자를 쓰고, 두 신경망은 거기서부터 더 배웁니다.',
    },
    small: {
      label: '더 작은 신경망',
      look: '초당 스텝이 두 배 넘게 늘어 휴대전화에 알맞습니다. 처음 신경망으로 1분 걸릴 학습이 30초면 됩니다. 숫자가 더 빨리 나타나지만 끝까지 거칩니다. 좁은 $\\G$에 열 가지 모양을 담을 자리가 모자라기 때문입니다.',
    },
    large: {
      label: '더 큰 신경망',
      look: '초당 스텝이 절반 아래로 줄어, 처음 신경망이 1분에 6,000스텝을 갈 때 10,000스텝에 3~4분이 걸립니다. 나중에는 획이 더 깨끗해집니다. $z$의 차원이 많아 기울기와 굵기, 글씨체까지 담을 수 있습니다.',
    },
    'one-class': {
      label: '숫자 3만',
      look: '열 가지가 아니라 한 가지 모양만 배우므로 더 빨리 끝납니다. 기울기와 굵기, 고리의 크기처럼 가짜마다 다른 점을 찾아보세요.',
    },
    'no-penalty': {
      label: '벌점 없이',
      look: '모드 붕괴가 일어납니다. 500스텝쯤에는 가짜 열 가운데 아홉이 한 가지 모양인데, 손실만 보아서는 알 수 없습니다. 그 뒤로 모양이 늘지만 숫자마다 나오는 비율은 끝까지 고르지 않습니다.',
    },
  },
  phrases: {
    ...history,
    leastLoss: '최소',
    penalized: '벌점을 더한 D',
    player: '선수',
    loss: '손실',
    picture: '그림',
    answer: 'D(x)',
    ofTraining: '학습용',
    ofHeldOut: '처음 보는',
    ofFakes: '가짜',
    updates: (d, g) =>
      d + g === 0
        ? '두 신경망 모두 아직 움직이지 않았습니다.'
        : `지금까지 D를 ${formatCount(d)}번, G를 ${formatCount(g)}번 갱신했습니다.`,
    losses: (d, g) => `D의 손실은 ${d}, G의 손실은 ${g}입니다.`,
    answers: (real, fake) =>
      `D가 진짜라고 답할 확률은 학습에 쓴 숫자에서 평균 ${real}, 가짜에서 평균 ${fake}입니다.`,
    quality: (confidence, coverage, frechet, floor) =>
      `분류기는 가짜를 평균 ${confidence}% 확신하며, 열 가지 숫자 가운데 ${formatCount(coverage)}가지를 알아봅니다. 진짜 숫자와의 프레셰 거리는 ${frechet}인데, 다른 진짜 숫자로 재면 ${floor}입니다.`,
    unitAfter: unitName,
  },
};
