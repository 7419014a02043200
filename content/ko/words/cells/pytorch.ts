import type { PytorchWords } from '../../../../components/cells/pytorch-words.ts';

/** The comments of the PyTorch script; its code is English in every language. */
export const words: PytorchWords = {
  title: 'Minimax Notebook의 설정 그대로 옮긴 생성적 적대 신경망(GAN)입니다.',
  chosen: (data, loss) => `데이터: ${data}, 손실: ${loss}`,
  about: [
    'PyTorch는 페이지와 다른 난수를 뽑습니다. 시드가 같아도 모델만 같고 학습은 다르게',
    '흘러가므로, 숫자 하나하나가 아니라 흐름을 견주어 보세요.',
  ],
  settings: '설정',
  perStep: '한 스텝에서 갱신하는 횟수',
  mixture: '데이터: 모든 자리의 확률이 같고, 자리마다 둥근 정규분포가 놓입니다.',
  box: '데이터: 균등분포입니다.',
  kernels: '데이터: 그린 점마다 둥근 정규분포가 놓입니다.',
  dataNoise: '데이터 자체에 잡음이 있어 정규분포마다 폭이 넓어집니다. 이 잡음까지가 p_data입니다.',
  digits: [
    '데이터: 페이지와 똑같이 MNIST의 클래스마다 처음 500개를 16단계 회색으로 줄인 것.',
    '종이는 -1, 잉크는 1이다.',
  ],
  withLogits: [
    'BCEWithLogitsLoss는 D(x)가 아니라 로짓을 받는다. 시그모이드가 0이나 1로 반올림되면',
    '손실은 무한대가 되고 기울기는 사라지기 때문이다.',
  ],
  sheet: ['두 손실을 출력하고, 고정한 코드 마흔 개의 가짜를 그림 파일로 저장한다.'],
  trainingSet: [
    '훈련 집합을 한 번 뽑아 계속 씁니다. 아래에서 읽는 값은 학습에 쓰지 않은 새 데이터로',
    '계산합니다.',
  ],
  instanceNoise: '인스턴스 잡음: 진짜와 가짜를 똑같이 흐려서 D에 넣습니다.',
  initialisation: [
    '분산을 gain / (입력 수)로 두면 신호의 크기가 유지됩니다. 첫 층의 편향을 흩어 놓으면',
    '유닛이 꺾이는 자리가 입력이 있는 곳에 놓입니다.',
  ],
  savedStart: [
    '페이지에서는 잘 학습된 가중치를 불러와 시작하지만, 그 가중치는 이 파일에 들어 있지 않습니다.',
    '이 스크립트는 무작위 가중치, 곧 학습되지 않은 상태에서 시작합니다.',
  ],
  scaledTanh: (scale) => `가짜는 모두 -${scale}와 ${scale} 사이, 곧 페이지의 그림 안에 놓입니다.`,
  logit: 'D가 내는 값은 로짓 a이고, 판정은 D(x) = sigmoid(a)입니다.',
  fixed: 'G는 고정된 함수이고 D만 학습합니다.',
  loss: {
    minimax: {
      title: '최소최대 손실. D가 가짜임을 확신하는 곳에서는 G의 기울기가 거의 0이 됩니다(포화).',
      discriminator: '진짜에는 -log D(x), 가짜에는 -log(1 - D(x))',
      generator: 'log(1 - D(G(z)))',
    },
    'non-saturating': {
      title: '비포화 손실. D가 가짜임을 확신하는 곳에서도 G의 기울기가 0이 되지 않습니다.',
      discriminator: '진짜에는 -log D(x), 가짜에는 -log(1 - D(x))',
      generator: '-log D(G(z))',
    },
    'least-squares': {
      title: '확률 sigmoid(a)에 대한 최소제곱 손실. 최적의 D는 다른 손실에서와 같습니다.',
      discriminator: '진짜에는 (1 - D(x))^2, 가짜에는 D(x)^2',
      generator: '(1 - D(G(z)))^2 / 2',
    },
    wasserstein: {
      title: '바서슈타인 손실. a는 비평가(critic)의 점수이고, 가중치를 일정한 범위로 자릅니다.',
      discriminator: '가짜의 평균 점수에서 진짜의 평균 점수를 뺀 값의 절반',
      generator: '가짜의 평균 점수에 음의 부호를 붙인 값',
    },
  },
  neverSigmoid: [
    '로짓에서 바로 계산하고, sigmoid 뒤에 BCELoss를 쓰지 않습니다. 단정밀도에서 sigmoid(18)은 1이고',
    '기울기는 0이며 log(1 - 1)은 -inf입니다(BCELoss는 -100에서 끊어 이를 가립니다).',
    'softplus(a) = -log(1 - sigmoid(a))는 값과 기울기를 모두 지킵니다.',
  ],
  squaredSigmoid: [
    '로그를 거쳐 계산합니다. sigmoid(a)가 1로 반올림된 곳에서는 그 기울기가 0이 되기 때문입니다.',
  ],
  penalty: [
    '진짜 입력에서 잰 a의 기울기 제곱의 평균에 감마의 절반을 곱합니다. 이 기울기를 D의 가중치로',
    '다시 미분해야 하므로 create_graph를 켭니다.',
  ],
  reading: [
    '아래 값은 분포가 아니라 표본을 읽은 것입니다. 데이터에서 두 번 뽑은 표본끼리도 JSD가 0보다',
    '큽니다. 그 값이 잡음 바닥이고, 여기에 가까운 JSD는 0과 구별할 수 없습니다.',
  ],
  outer: '창 밖의 점은 바깥 테두리 칸에 들어갑니다. 버리는 점은 없습니다.',
  jsd: '단위는 내트이고 0 이상 log 2 이하입니다. xlogy는 0 log 0을 0으로 보므로 작은 수를 더할 필요가 없습니다.',
  value: 'V(D, G) = -2 BCE이고, 평형에서는 -log 4 = -1.3863입니다.',
  diverged: '{step}스텝에 이르기 전에 발산했습니다. 학습률을 낮추어 보세요.',
  step: '{step:6d}스텝',
  floor: '잡음 바닥',
  stillG: 'D가 배우는 동안 G는 멈추어 있으므로 그래디언트가 필요 없습니다.',
  stillD: '여기서는 D에도 그래디언트가 쌓이지만 G만 갱신하고, D의 것은 D를 갱신하기 전에 지웁니다.',
  clip: '가중치를 자르면 비평가의 기울기가 제한됩니다.',
  changes: ['학습 도중의 변경입니다. 정해진 수의 스텝을 마친 뒤에 한 번씩 적용합니다.'],
};
