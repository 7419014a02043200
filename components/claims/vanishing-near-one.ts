import { nonSaturatingGradient, saturatingGradient } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

export const claim = defineClaim({
  id: 'vanishing-near-one',
  verdict: 'false',
  checks: () => [
    {
      label: {
        en: 'saturating slope where $\\D$ is fooled, $a=6$',
        ko: '$\\D$가 속은 $a=6$에서 포화 손실의 기울기',
      },
      value: saturatingGradient(6),
      relation: '<',
      bound: -0.99,
      digits: 4,
    },
    {
      label: {
        en: 'saturating slope where $\\D$ is sure of a fake, $a=-6$',
        ko: '$\\D$가 가짜라고 확신하는 $a=-6$에서 포화 손실의 기울기',
      },
      value: saturatingGradient(-6),
      relation: '>',
      bound: -0.01,
      digits: 4,
    },
    {
      label: { en: 'non-saturating slope there', ko: '그곳에서 비포화 손실의 기울기' },
      value: nonSaturatingGradient(-6),
      relation: '<',
      bound: -0.99,
      digits: 4,
    },
  ],
  see: { figure: 'generator-loss', preset: 'sure' },
  text: {
    en: {
      claim: 'Gradients vanish when D(G(z)) is near 1.',
      truth:
        'The other way round. Near $1$ the generator has already won, and there the saturating slope is at its largest. It vanishes near $0$, when $\\D$ is sure of the fakes.',
    },
    ko: {
      claim: 'D(G(z))가 1에 가까우면 그래디언트가 사라집니다.',
      truth:
        '반대입니다. $1$ 근처에서는 생성자가 이미 이겼고, 포화 손실의 기울기는 그곳에서 가장 큽니다. 사라지는 곳은 $\\D$가 가짜라고 확신하는 $0$ 근처입니다.',
    },
  },
});
