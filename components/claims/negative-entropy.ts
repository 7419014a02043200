import { differentialEntropy, normal } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const narrow = normal(0, 0.1);

export const claim = defineClaim({
  id: 'negative-entropy',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: {
        label: {
          en: 'differential entropy of a normal distribution with standard deviation $0.1$',
          ko: '표준편차가 $0.1$인 정규분포의 미분 엔트로피',
        },
        number: differentialEntropy(narrow),
        reads: 'differential-entropy',
      },
      relation: '<',
      bound: 0,
      unit: 'information',
    },
    {
      value: {
        label: { en: 'the greatest height of its density', ko: '그 밀도의 가장 큰 높이' },
        number: narrow.pdf(0),
        reads: 'peak',
      },
      relation: '>',
      bound: 1,
    },
  ],
  see: { figure: 'density-entropy', preset: 'narrow' },
  text: {
    en: {
      claim: 'Differential entropy is never negative; after all a density is at most 1.',
      truth:
        'A probability is at most one; a density is not. What is one is the area under it. Over an interval of width $\\frac12$ the uniform density is $2$, its surprise is $-\\log 2$ everywhere, and the mean is $-\\log 2$ as well.',
    },
    ko: {
      claim: '미분 엔트로피는 음수가 될 수 없습니다. 밀도는 1을 넘지 않으니까요.',
      truth:
        '1을 넘지 않는 것은 확률이지 밀도가 아닙니다. 밀도에서는 곡선 아래의 넓이가 1입니다. 길이가 $\\frac12$인 구간에서 균등분포의 밀도는 $2$이고, 놀라움은 어디서나 $-\\log 2$이므로 그 평균도 $-\\log 2$입니다.',
    },
  },
});
