import { saturatingLoss } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';
import { slope } from './slope.ts';

/** A logit with which a fake passes for real, and how far apart the slopes are measured. */
const a = 5;
const h = 1e-4;

export const claim = defineClaim({
  id: 'vanishing-near-one',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: {
        label: {
          en: 'slope of the minimax loss at a = 5, where D is fooled',
          ko: 'D가 속은 a = 5에서 최소최대 손실의 기울기',
        },
        number: slope(saturatingLoss, a, h),
        reads: 'saturating-gradient',
      },
      relation: '<',
      bound: {
        label: {
          en: 'its slope at a = −5, where D is sure of a fake',
          ko: 'D가 가짜라고 확신하는 a = −5에서 최소최대 손실의 기울기',
        },
        number: slope(saturatingLoss, -a, h),
      },
      digits: 4,
    },
  ],
  see: { figure: 'generator-loss', preset: 'fooled' },
  text: {
    en: {
      claim: 'With the minimax loss, gradients vanish when $\\D(\\G(z))$ is near 1.',
      truth:
        'The other way round. Near $1$ the generator has already won, and there the slope of $\\log(1-\\D)$ is at its steepest. It vanishes near $0$, when $\\D$ is sure of the fakes.',
    },
    ko: {
      claim: '최소최대 손실에서는 $\\D(\\G(z))$가 1에 가까우면 그래디언트가 사라집니다.',
      truth:
        '반대입니다. $1$ 근처에서는 생성자가 이미 이겼고, $\\log(1-\\D)$의 기울기는 그곳에서 가장 가파릅니다. 사라지는 곳은 $\\D$가 가짜라고 확신하는 $0$ 근처입니다.',
    },
  },
});
