/** Every word of the cell `discriminator-1d`. */
import { ganText } from './gan-1d-text.ts';

const quantitiesEn = {
  'd-loss': 'mean BCE of D',
  js: 'Jensen–Shannon divergence',
  value: 'value of the game',
  criterion: 'largest value, by the best discriminator',
  kl: 'KL divergence from data to fakes',
  'kl-reverse': 'KL divergence from fakes to data',
  'missed-mass': 'data mass out of reach',
  'steps-per-second': 'steps per second',
};

const quantitiesKo: typeof quantitiesEn = {
  'd-loss': 'D의 평균 BCE',
  js: '젠슨-섀넌 발산',
  value: '게임의 값',
  criterion: '가장 좋은 판별자의 값',
  kl: '데이터에서 가짜로 잰 KL 발산',
  'kl-reverse': '가짜에서 데이터로 잰 KL 발산',
  'missed-mass': '닿지 못한 데이터 확률',
  'steps-per-second': '초당 스텝',
};

const parametersEn = {
  data: 'real data',
  'g-mean': 'mean of the fakes',
  'g-sd': 'width of the fakes',
  depth: 'hidden layers',
  width: 'units in each',
  'd-rate': 'rate of D',
  seed: 'seed',
  pace: 'speed',
  activation: 'activation',
  optimizer: 'optimiser',
  'd-steps': 'D per step',
  batch: 'batch',
  'instance-noise': 'added noise',
  backend: 'runs on',
  engine: 'engine',
};

const parametersKo: typeof parametersEn = {
  data: '진짜 데이터',
  'g-mean': '가짜의 평균',
  'g-sd': '가짜의 너비',
  depth: '은닉층',
  width: '층의 너비',
  'd-rate': 'D 학습률',
  seed: '시드',
  pace: '빠르기',
  activation: '활성화 함수',
  optimizer: '옵티마이저',
  'd-steps': '스텝당 D',
  batch: '배치',
  'instance-noise': '더한 잡음',
  backend: '실행 장치',
  engine: '엔진',
};

export const discriminatorText = {
  en: {
    title: 'A discriminator, training in your browser',
    more: 'More settings',
    caption:
      'Press Run. Each step shows $\\D$ a batch of real points, labelled $1$, and as many fakes, labelled $0$, and moves its weights against the gradient of their mean binary cross entropy. Dotted is the best answer there is; the loss cannot fall below the lower line.',
    parameters: parametersEn,
    options: ganText.en.options,
    quantities: quantitiesEn,
    panels: {
      densities: '$\\pdata$, what is real, and $\\pg$, the fakes: neither moves',
      discriminator: '$\\D(x)$, and the best there is, $\\Dstar(x)$',
      loss: 'mean BCE of $\\D$ by step',
    },
    presets: {
      learns: {
        label: 'Two hills and a bell',
        look: 'Within a few hundred steps $\\D$ bends towards $\\Dstar$, and its loss comes to rest just above the lower line.',
      },
      line: {
        label: 'No hidden layer',
        look: 'The logit is a straight line now and can only lean left or right. Both hills deserve a yes, so it stays flat, and the loss stays at $\\log 2$.',
      },
      same: {
        label: 'Nothing to find',
        look: 'The fakes have the law of the data. The best answer is $\\tfrac12$ everywhere, and the two lines are one.',
      },
      apart: {
        label: 'Far apart',
        look: 'Hardly a point could be either. The divergence is near $\\log 2$, and the loss falls almost to zero.',
      },
    },
  },
  ko: {
    title: '브라우저에서 학습하는 판별자',
    more: '설정 더 보기',
    caption:
      '실행을 누르세요. 스텝마다 $\\D$는 레이블이 $1$인 진짜 한 배치와 레이블이 $0$인 가짜 한 배치를 보고, 평균 이진 교차 엔트로피의 그래디언트를 거슬러 가중치를 옮깁니다. 점선은 낼 수 있는 가장 좋은 답이고, 손실은 아래쪽 선보다 내려갈 수 없습니다.',
    parameters: parametersKo,
    options: ganText.ko.options,
    quantities: quantitiesKo,
    panels: {
      densities: '진짜 $\\pdata$와 가짜 $\\pg$ (둘 다 움직이지 않습니다)',
      discriminator: '$\\D(x)$와 가장 좋은 판별자 $\\Dstar(x)$',
      loss: '스텝에 따른 $\\D$의 평균 BCE',
    },
    presets: {
      learns: {
        label: '봉우리 둘, 정규분포 하나',
        look: '몇백 스텝 만에 $\\D$가 $\\Dstar$ 쪽으로 휘고, 손실은 아래쪽 선 바로 위에서 멈춥니다.',
      },
      line: {
        label: '은닉층 없이',
        look: '로짓이 직선이라 왼쪽이나 오른쪽으로 기울 수만 있습니다. 두 봉우리 모두 진짜라고 해야 하니 평평하게 남고, 손실은 $\\log 2$에 머뭅니다.',
      },
      same: {
        label: '찾을 것이 없을 때',
        look: '가짜의 분포가 데이터의 분포와 같습니다. 가장 좋은 답은 어디서나 $\\tfrac12$이고, 두 선이 하나로 겹칩니다.',
      },
      apart: {
        label: '멀리 떨어뜨리기',
        look: '진짜와 가짜가 거의 겹치지 않습니다. 발산은 $\\log 2$에 가깝고, 손실은 거의 0까지 내려갑니다.',
      },
    },
  },
};
