/** Every word of the cell `gan-1d`. */
const quantitiesEn = {
  js: 'Jensen–Shannon divergence',
  kl: 'KL divergence from data to generator',
  'kl-reverse': 'KL divergence from generator to data',
  value: 'value of the game',
  criterion: 'largest value, by the best discriminator',
  'd-loss': 'loss of D (mean BCE)',
  'g-loss': 'loss of G',
  'missed-mass': 'data mass out of reach',
  'steps-per-second': 'steps per second',
};

const quantitiesKo: typeof quantitiesEn = {
  js: '젠슨-섀넌 발산',
  kl: '데이터에서 생성자로 잰 KL 발산',
  'kl-reverse': '생성자에서 데이터로 잰 KL 발산',
  value: '게임의 값',
  criterion: '가장 좋은 판별자의 값',
  'd-loss': 'D의 손실(평균 BCE)',
  'g-loss': 'G의 손실',
  'missed-mass': '닿지 못한 데이터 확률',
  'steps-per-second': '초당 스텝',
};

const backends = { webgpu: 'WebGPU', webgl: 'WebGL', wasm: 'WebAssembly', cpu: 'CPU' };

export const ganText = {
  en: {
    title: 'A GAN, training in your browser',
    more: 'More settings',
    caption:
      'Press Run. Both densities are exact: $\\pg$ is the noise pushed through $\\G$ by change of variables, not a histogram. Dotted is what theory says the best $\\D$ would answer; $V$ never rises above $C(\\G)$.',
    parameters: {
      data: 'data',
      loss: 'loss of G',
      'd-steps': 'D per step',
      'd-rate': 'rate of D',
      'g-rate': 'rate of G',
      seed: 'seed',
      pace: 'speed',
      noise: 'noise z',
      depth: 'hidden layers',
      width: 'units in each',
      activation: 'activation',
      optimizer: 'optimiser',
      'g-steps': 'G per step',
      batch: 'batch',
      'instance-noise': 'added noise',
      backend: 'runs on',
      engine: 'engine',
    },
    options: {
      data: {
        'two-gaussians': 'two Gaussians',
        'one-gaussian': 'one Gaussian',
        'three-gaussians': 'three Gaussians',
        uniform: 'uniform',
      },
      loss: {
        minimax: 'minimax',
        'non-saturating': 'non-saturating',
        'least-squares': 'least squares',
        wasserstein: 'Wasserstein',
      },
      noise: { gaussian: 'Gaussian', uniform: 'uniform' },
      activation: { 'leaky-relu': 'leaky ReLU', relu: 'ReLU', tanh: 'tanh' },
      optimizer: { adam: 'Adam', momentum: 'momentum', sgd: 'SGD' },
      pace: { watch: 'to watch', slow: 'step by step', full: 'as fast as it can' },
      backend: { auto: 'the fastest here', ...backends },
      engine: { auto: 'the faster here', fused: 'fused kernel', reference: 'plain TensorFlow.js' },
    },
    quantities: quantitiesEn,
    panels: {
      densities: '$\\pdata$ and $\\pg$',
      discriminator: '$\\D(x)$, and the best there is, $\\Dstar(x)$',
      value: '$V(\\D,\\G)$ under $C(\\G)$, by step',
      divergences: 'divergences by step',
    },
    presets: {
      learns: {
        label: 'As it should go',
        look: 'JSD falls towards 0, $C(\\G)$ towards $-\\log 4$, and $\\D$ flattens towards $\\tfrac12$.',
      },
      sharp: {
        label: 'Eight steps of $\\D$',
        look: 'With a $\\D$ near its best, $V$ clings to $C(\\G)$: $\\G$ then goes down the JSD itself, and evenly.',
      },
      circling: {
        label: '$\\G$ ahead of $\\D$',
        look: 'A slow $\\D$ and a fast $\\G$ chase each other: JSD does not settle, while the loss of $\\D$ says nothing of it.',
      },
      three: {
        label: 'Three modes',
        look: 'See which mode $\\G$ finds first, and whether it finds all of them.',
      },
      bounded: {
        label: 'Bounded noise',
        look: 'Uniform noise through tanh has a bounded image: forward KL is infinite, and the missed mass says how much.',
      },
      breaks: {
        label: 'Break it',
        look: 'A learning rate of 10 sends the weights off: the cell says at which step, and keeps the last good state.',
      },
    },
  },
  ko: {
    title: '브라우저에서 학습하는 GAN',
    more: '설정 더 보기',
    caption:
      '실행을 누르세요. 두 밀도는 모두 정확합니다. $\\pg$는 표본의 히스토그램이 아니라 잡음을 $\\G$로 밀어낸 분포를 변수변환으로 구한 것입니다. 점선은 이론이 말하는 가장 좋은 $\\D$의 답이고, $V$는 결코 $C(\\G)$를 넘지 않습니다.',
    parameters: {
      data: '데이터',
      loss: 'G의 손실',
      'd-steps': '스텝당 D',
      'd-rate': 'D 학습률',
      'g-rate': 'G 학습률',
      seed: '시드',
      pace: '빠르기',
      noise: '잡음 z',
      depth: '은닉층',
      width: '층의 너비',
      activation: '활성화 함수',
      optimizer: '옵티마이저',
      'g-steps': '스텝당 G',
      batch: '배치',
      'instance-noise': '더한 잡음',
      backend: '실행 장치',
      engine: '엔진',
    },
    options: {
      data: {
        'two-gaussians': '정규분포 둘',
        'one-gaussian': '정규분포 하나',
        'three-gaussians': '정규분포 셋',
        uniform: '균등분포',
      },
      loss: {
        minimax: '최소최대',
        'non-saturating': '비포화',
        'least-squares': '최소제곱',
        wasserstein: '바서슈타인',
      },
      noise: { gaussian: '정규분포', uniform: '균등분포' },
      activation: { 'leaky-relu': 'leaky ReLU', relu: 'ReLU', tanh: 'tanh' },
      optimizer: { adam: 'Adam', momentum: '모멘텀', sgd: 'SGD' },
      pace: { watch: '지켜보기 좋게', slow: '한 스텝씩', full: '낼 수 있는 만큼' },
      backend: { auto: '여기서 가장 빠른 것', ...backends },
      engine: { auto: '여기서 더 빠른 것', fused: '융합 커널', reference: '기본 TensorFlow.js' },
    },
    quantities: quantitiesKo,
    panels: {
      densities: '$\\pdata$와 $\\pg$',
      discriminator: '$\\D(x)$와 가장 좋은 판별자 $\\Dstar(x)$',
      value: '스텝에 따른 $V(\\D,\\G)$와 $C(\\G)$',
      divergences: '스텝에 따른 발산',
    },
    presets: {
      learns: {
        label: '순조로운 학습',
        look: 'JSD는 0으로, $C(\\G)$는 $-\\log 4$로 내려가고 $\\D$는 $\\tfrac12$로 평평해집니다.',
      },
      sharp: {
        label: '$\\D$ 여덟 스텝',
        look: '$\\D$가 최선에 가까우면 $V$가 $C(\\G)$에 붙어 갑니다. 이때 $\\G$는 JSD 자체를 고르게 내려갑니다.',
      },
      circling: {
        label: '앞서가는 $\\G$',
        look: '느린 $\\D$와 빠른 $\\G$가 서로를 쫓습니다. JSD는 가라앉지 않는데 $\\D$의 손실만 보아서는 알 수 없습니다.',
      },
      three: { label: '봉우리 셋', look: '$\\G$가 어느 봉우리를 먼저 찾는지, 셋을 모두 찾는지 보세요.' },
      bounded: {
        label: '유계 잡음',
        look: '균등 잡음을 tanh 신경망에 넣으면 나오는 값의 범위가 유계입니다. 정방향 KL은 무한대가 되고, 닿지 못한 확률이 그 양을 말해 줍니다.',
      },
      breaks: {
        label: '망가뜨리기',
        look: '학습률 10은 가중치를 날려 버립니다. 몇 번째 스텝인지 알려 주고 마지막으로 온전한 상태를 지킵니다.',
      },
    },
  },
};
