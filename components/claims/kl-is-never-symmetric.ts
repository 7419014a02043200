import { klBetween, normal } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const [left, right] = [normal(-1, 1), normal(1, 1)];

export const claim = defineClaim({
  id: 'kl-is-never-symmetric',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: {
        label: {
          en: '$\\KL{\\p}{\\q}$ of two normal distributions of width 1, with means $-1$ and $1$',
          ko: '너비가 1이고 평균이 $-1$과 $1$인 두 정규분포의 $\\KL{\\p}{\\q}$',
        },
        number: klBetween(left, right),
        reads: 'kl',
      },
      relation: '=',
      bound: {
        label: { en: 'the other way, $\\KL{\\q}{\\p}$', ko: '반대 방향의 $\\KL{\\q}{\\p}$' },
        number: klBetween(right, left),
        reads: 'kl-reverse',
      },
      tolerance: 1e-12,
      unit: 'information',
    },
  ],
  see: { figure: 'kl', preset: 'equal' },
  text: {
    en: {
      claim: 'The KL divergence is never symmetric.',
      truth:
        'It *need* not be symmetric. Two normal distributions of the same width, or any two shapes that are mirror images of each other, give the same number in both directions.',
    },
    ko: {
      claim: 'KL 발산은 결코 대칭이 아닙니다.',
      truth:
        '대칭이라는 *보장이 없을* 뿐입니다. 너비가 같은 두 정규분포나 서로 거울에 비친 모양인 두 분포에서는 두 방향의 값이 같습니다.',
    },
  },
});
