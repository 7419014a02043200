/** What settings and numbers are called in every cell that plays the game. */
export const parameters = {
  data: '데이터',
  loss: 'G의 손실',
  'd-steps': '스텝당 D 갱신',
  'd-rate': 'D 학습률',
  'g-rate': 'G 학습률',
  seed: '시드',
  pace: '빠르기',
  noise: '잡음 z',
  depth: '은닉층',
  width: '층의 너비',
  'd-activation': 'D 활성화 함수',
  'g-activation': 'G 활성화 함수',
  'g-output': 'G의 출력',
  'd-optimizer': 'D 옵티마이저',
  'g-optimizer': 'G 옵티마이저',
  'g-steps': '스텝당 G 갱신',
  batch: '배치',
  'instance-noise': '인스턴스 잡음',
  backend: '실행 장치',
  engine: '엔진',
};

const activations = { 'leaky-relu': 'leaky ReLU', relu: 'ReLU', tanh: 'tanh' };
const optimizers = { adam: 'Adam', momentum: '모멘텀', sgd: 'SGD' };

export const options = {
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
  'd-activation': activations,
  'g-activation': activations,
  'g-output': { linear: '제한 없음', tanh: 'tanh, 그림 안으로' },
  'd-optimizer': optimizers,
  'g-optimizer': optimizers,
  pace: { watch: '지켜보기 좋게', slow: '한 스텝씩', full: '가능한 한 빨리' },
  backend: { auto: '여기서 가장 빠른 것', webgpu: 'WebGPU', webgl: 'WebGL', wasm: 'WebAssembly', cpu: 'CPU' },
  engine: { auto: '여기서 더 빠른 것', fused: '융합 커널', reference: '기본 TensorFlow.js' },
};

export const quantities = {
  js: '젠슨-섀넌 발산',
  'js-bare': '흐리지 않은 JSD',
  kl: '정방향 KL 발산(데이터→생성자)',
  'kl-reverse': '역방향 KL 발산(생성자→데이터)',
  value: '게임의 값',
  criterion: '최적 판별자가 얻는 게임의 값',
  'd-loss': 'D의 손실',
  'g-loss': 'G의 손실',
  'missed-mass': '놓친 데이터의 확률',
  'steps-per-second': '초당 스텝',
};

/** Said of settings under which nobody would learn. */
export const frozen =
  'D와 G를 둘 다 멈춰 둘 수는 없습니다. 적어도 하나는 스텝마다 한 번 이상 갱신해야 합니다. 설정은 앞의 것 그대로입니다.';
