/** Every word of the cell `gan-1d`. */
const quantitiesEn = {
  js: 'Jensen–Shannon divergence',
  kl: 'forward KL divergence (data to generator)',
  'kl-reverse': 'reverse KL divergence (generator to data)',
  value: 'value of the game',
  criterion: 'value of the game with the best discriminator',
  'd-loss': 'loss of D (mean BCE)',
  'g-loss': 'loss of G',
  'missed-mass': 'data mass out of reach',
  'steps-per-second': 'steps per second',
};

const quantitiesKo: typeof quantitiesEn = {
  js: '젠슨-섀넌 발산',
  kl: '정방향 KL 발산(데이터→생성자)',
  'kl-reverse': '역방향 KL 발산(생성자→데이터)',
  value: '게임의 값',
  criterion: '최적 판별자가 얻는 게임의 값',
  'd-loss': 'D의 손실(평균 BCE)',
  'g-loss': 'G의 손실',
  'missed-mass': '놓친 데이터의 확률',
  'steps-per-second': '초당 스텝',
};

const backends = { webgpu: 'WebGPU', webgl: 'WebGL', wasm: 'WebAssembly', cpu: 'CPU' };

export const ganText = {
  en: {
    title: 'A GAN, training in your browser',
    more: 'More settings',
    caption:
      'Press Run. Nothing here is estimated from samples: $\\pg$ is computed from the network itself, by change of variables, on a fine grid. The dotted curve is the answer of the best $\\D$; $V$ never rises above $C(\\G)$.',
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
      'instance-noise': 'instance noise',
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
      discriminator: '$\\D(x)$, and the best answer $\\Dstar(x)$ (dotted)',
      value: '$V(\\D,\\G)$ under $C(\\G)$, by step',
      divergences: 'divergences by step',
    },
    presets: {
      learns: {
        label: 'As it should go',
        look: 'JSD comes down to a few hundredths of a nat or less, $C(\\G)$ close to $-\\log 4$, and $\\D$ flattens towards $\\tfrac12$.',
      },
      sharp: {
        label: 'Eight steps of $\\D$',
        look: '$\\D$ is nearer its best than with two, so $V$ keeps closer to $C(\\G)$. In the long run JSD goes below a hundredth of a nat.',
      },
      circling: {
        label: '$\\G$ ahead of $\\D$',
        look: 'A slow $\\D$ and a fast $\\G$ chase each other: JSD rises and falls for hundreds of steps, while the loss of $\\D$ stays close to $\\log 2$.',
      },
      three: {
        label: 'Three modes',
        look: 'Do the fakes reach all three hills of the data? Watch the places between them, which $\\G$ has to cross.',
      },
      bounded: {
        label: 'Bounded noise',
        look: 'Noise from an interval stays within one, whatever continuous $\\G$ it passes: forward KL is infinite, and the missed mass says how much of the data is out of reach.',
      },
      breaks: {
        label: 'Break it',
        look: 'A learning rate of 10 throws the weights far out. The cell says at which step, and keeps the last good state.',
      },
    },
  },
  ko: {
    title: '브라우저에서 학습하는 GAN',
    more: '설정 더 보기',
    caption:
      '실행을 누르세요. 여기에는 표본으로 추정한 값이 없습니다. $\\pg$는 신경망에서 변수변환으로, 촘촘한 격자 위에서 계산합니다. 점선은 최적 판별자의 답이고, $V$는 결코 $C(\\G)$를 넘지 않습니다.',
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
      'instance-noise': '인스턴스 잡음',
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
      pace: { watch: '지켜보기 좋게', slow: '한 스텝씩', full: '가능한 한 빨리' },
      backend: { auto: '여기서 가장 빠른 것', ...backends },
      engine: { auto: '여기서 더 빠른 것', fused: '융합 커널', reference: '기본 TensorFlow.js' },
    },
    quantities: quantitiesKo,
    panels: {
      densities: '$\\pdata$와 $\\pg$',
      discriminator: '$\\D(x)$와 최적 판별자 $\\Dstar(x)$(점선)',
      value: '스텝에 따른 $V(\\D,\\G)$와 $C(\\G)$',
      divergences: '스텝에 따른 발산',
    },
    presets: {
      learns: {
        label: '순조로운 학습',
        look: 'JSD는 백분의 몇 내트 이하로, $C(\\G)$는 $-\\log 4$ 가까이로 내려가고 $\\D$는 $\\tfrac12$로 평평해집니다.',
      },
      sharp: {
        label: '스텝당 $\\D$ 여덟 번',
        look: '두 번일 때보다 $\\D$가 최적에 가까워서 $V$가 $C(\\G)$에 더 붙어 갑니다. 오래 두면 JSD가 0.01내트 아래로 내려갑니다.',
      },
      circling: {
        label: '앞서가는 $\\G$',
        look: '느린 $\\D$와 빠른 $\\G$가 서로를 쫓습니다. JSD가 수백 스텝 동안 오르내리는데, $\\D$의 손실은 $\\log 2$ 근처에 머뭅니다.',
      },
      three: {
        label: '봉우리 셋',
        look: '가짜가 데이터의 봉우리 셋에 모두 닿을까요? $\\G$가 건너가야 하는 봉우리 사이도 살펴보세요.',
      },
      bounded: {
        label: '유계 잡음',
        look: '한 구간에서 나온 잡음은 $\\G$가 연속인 한 다시 한 구간에 머뭅니다. 정방향 KL은 무한대이고, 닿지 못한 데이터가 얼마나 되는지는 놓친 확률에 나타납니다.',
      },
      breaks: {
        label: '망가뜨리기',
        look: '학습률이 10이면 가중치가 걷잡을 수 없이 커집니다. 몇 번째 스텝에서 그랬는지 알려 주고, 마지막으로 온전했던 상태를 남겨 둡니다.',
      },
    },
  },
};
