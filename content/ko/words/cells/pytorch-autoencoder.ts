import type { PytorchAutoencoderWords } from '../../../../components/cells/pytorch-autoencoder-words.ts';

/** The comments of the PyTorch script; its code is English in every language. */
export const words: PytorchAutoencoderWords = {
  title: {
    plain: 'Minimax Notebook의 설정 그대로 옮긴 오토인코더입니다.',
    variational: 'Minimax Notebook의 설정 그대로 옮긴 변분 오토인코더입니다.',
  },
  about: [
    'PyTorch는 페이지와 다른 난수를 뽑습니다. 시드가 같아도 모델만 같고 학습은 다르게',
    '흘러가므로, 숫자 하나하나가 아니라 흐름을 견주어 보세요.',
  ],
  settings: '설정',
  data: [
    '데이터: MNIST에서 픽셀마다 잉크의 비율을 읽습니다. 페이지도 같은 수의 숫자로 학습하지만,',
    '숫자마다 앞에서부터 같은 개수를 골라 열여섯 단계의 회색으로 줄인 것입니다.',
  ],
  initialisation: [
    '분산을 gain / (입력 수)로 두면 신호의 크기가 유지됩니다. 첫 층의 편향을 흩어 놓으면',
    '유닛이 꺾이는 자리가 입력이 있는 곳에 놓입니다.',
  ],
  encoder: {
    plain: '인코더는 코드, 곧 점 하나를 냅니다.',
    variational: '인코더는 코드가 따르는 정규분포의 평균과 로그 분산을 냅니다.',
  },
  decoder: '디코더는 픽셀마다 로짓을 냅니다. 그림을 만드는 G와 같은 모양입니다.',
  likelihood: {
    bernoulli: [
      '픽셀마다 베르누이 분포일 때의 -log p(x|z)를 로짓에서 바로 계산합니다. 단정밀도에서',
      'sigmoid(18)은 1이므로, sigmoid 뒤에 BCELoss를 쓰면 거기서 기울기가 사라집니다.',
    ],
    gaussian: ['픽셀마다 정규분포일 때의 -log p(x|z), 곧 제곱오차에 상수를 더한 값입니다.'],
  },
  kl: ['KL(q(z|x) || p(z)): 정규분포와 표준정규분포 사이의 닫힌 식입니다.'],
  reparametrisation: ['N(0, I)에서 뽑은 e로 z = m + s e를 만들면 그래디언트가 m과 s로 흐릅니다.'],
  loss: { plain: '재구성 비용뿐입니다. kl은 0입니다.', variational: 'ELBO에 음의 부호를 붙인 값입니다.' },
  heldOut: '학습에 쓰지 않은 숫자입니다.',
  step: '스텝 {step:5d}',
  cost: '재구성',
};
