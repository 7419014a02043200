// What the drawing of a gradient's way to G says, in both languages.
import type { Localized } from '../../src/notebook/language.ts';

interface BackpropagationWords {
  readonly title: string;
  /** The drawing in words, for those who do not see it. */
  readonly description: string;
  readonly noise: string;
  readonly generator: string;
  readonly discriminator: string;
  readonly still: string;
  readonly logit: string;
  readonly loss: string;
  readonly howStrong: string;
  readonly whichWay: string;
  readonly whichWeights: string;
}

export const backpropagationWords: Localized<BackpropagationWords> = {
  en: {
    title: 'How a gradient reaches the generator',
    description:
      'From top to bottom, what is computed: noise z goes into the generator G and becomes a fake x, which is G of z. The fake goes into the discriminator D, which stands still and gives it a logit a. The logit has a loss, ell of a. From bottom to top, the way of the gradient: it starts at the loss with the factor ell prime of a, which says how strong it is. It passes through D, whose weights do not move, with the factor d a by d x, which says which way the fake has to move. It ends at the weights theta of G with the factor d G of z by d theta, which says which weights move it that way.',
    noise: 'noise',
    generator: 'generator',
    discriminator: 'discriminator',
    still: 'stands still',
    logit: 'logit',
    loss: 'loss',
    howStrong: 'how strong?',
    whichWay: 'which way?',
    whichWeights: 'by which weights?',
  },
  ko: {
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
  },
};
