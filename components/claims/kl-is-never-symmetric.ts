import { klBetween, normal } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

export const claim = defineClaim({
  id: 'kl-is-never-symmetric',
  verdict: 'false',
  checks: () => [
    {
      label: { en: 'widths 1 and 1, means 0 and 1', ko: '너비 1과 1, 평균 0과 1' },
      value: klBetween(normal(0, 1), normal(1, 1)),
      relation: '=',
      bound: 0.5,
      tolerance: 1e-12,
      unit: 'information',
    },
    {
      label: { en: 'the other way', ko: '반대 방향' },
      value: klBetween(normal(1, 1), normal(0, 1)),
      relation: '=',
      bound: 0.5,
      tolerance: 1e-12,
      unit: 'information',
    },
    {
      label: { en: 'widths 1 and 2, beside the other way', ko: '너비 1과 2, 반대 방향과 비교' },
      value: klBetween(normal(0, 1), normal(0, 2)),
      relation: '<',
      bound: klBetween(normal(0, 2), normal(0, 1)),
      unit: 'information',
    },
  ],
  see: { figure: 'kl', preset: 'equal' },
  text: {
    en: {
      claim: 'The KL divergence is never symmetric.',
      truth:
        'It *need* not be symmetric. Two bells of one width, or any two shapes that are mirror images of each other, give the same number in both directions.',
    },
    ko: {
      claim: 'KL 발산은 결코 대칭이 아닙니다.',
      truth:
        '대칭이라는 *보장이 없을* 뿐입니다. 너비가 같은 두 정규분포나 서로 거울에 비친 모양인 두 분포에서는 두 방향의 값이 같습니다.',
    },
  },
});
