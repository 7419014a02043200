import type { BackpropagationWords } from '../../../../src/notebook/words/backpropagation.ts';

export const words: BackpropagationWords = {
  title: '그래디언트가 생성자에 이르는 길',
  description:
    '위에서 아래로는 계산하는 순서입니다. 잡음 z가 생성자 G를 지나 가짜 x, 곧 G(z)가 됩니다. 가짜는 고정해 둔 판별자 D를 지나 로짓 a를 받습니다. 로짓에서 손실 ℓ(a)가 나옵니다. 아래에서 위로는 그래디언트가 전해지는 길입니다. 손실에서 인수 ℓ′(a)로 시작하며, 이것이 세기를 정합니다. 가중치를 고정한 D를 지나며 인수 ∂a/∂x가 곱해지고, 이것이 가짜가 움직일 방향을 정합니다. G의 가중치 θ에서 인수 ∂G(z)/∂θ가 곱해지며 끝나고, 이것이 어느 가중치를 바꿀지 정합니다.',
  noise: '잡음',
  generator: '생성자',
  discriminator: '판별자',
  still: '고정',
  logit: '로짓',
  loss: '손실',
  howStrong: '얼마나 세게?',
  whichWay: '어느 쪽으로?',
  whichWeights: '어느 가중치로?',
};
