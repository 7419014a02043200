import { differentialEntropy, normal, uniform } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const narrow = normal(0, 0.1);

export const claim = defineClaim({
  id: 'negative-entropy',
  verdict: 'false',
  checks: () => [
    {
      label: {
        en: 'differential entropy of $\\Normal(0,0.1)$',
        ko: '$\\Normal(0,0.1)$의 미분 엔트로피',
      },
      value: differentialEntropy(narrow),
      relation: '=',
      // The closed form log(σ√(2πe)), in nats.
      bound: 0.5 * Math.log(2 * Math.PI * Math.E * 0.01),
      tolerance: 1e-12,
      unit: 'information',
    },
    {
      label: { en: 'the same, beside zero', ko: '같은 값과 0의 비교' },
      value: differentialEntropy(narrow),
      relation: '<',
      bound: 0,
      unit: 'information',
    },
    {
      label: { en: 'the density of $\\Normal(0,0.1)$ at $0$', ko: '$0$에서 $\\Normal(0,0.1)$의 밀도' },
      value: narrow.pdf(0),
      relation: '>',
      bound: 1,
    },
    {
      label: {
        en: 'differential entropy of the uniform density on $[0,\\frac12]$',
        ko: '$[0,\\frac12]$ 위 균등 밀도의 미분 엔트로피',
      },
      value: differentialEntropy(uniform(0, 0.5)),
      relation: '=',
      bound: -Math.LN2,
      tolerance: 1e-15,
      unit: 'information',
    },
  ],
  see: { figure: 'density-entropy', preset: 'narrow' },
  text: {
    en: {
      claim: 'Differential entropy is never negative; after all a density is at most 1.',
      truth:
        'A probability is at most one, a density is not: what is one is its area. Over an interval of width $\\frac12$ the uniform density is $2$, its surprise $-\\log 2$ everywhere, and so is the mean.',
    },
    ko: {
      claim: '미분 엔트로피는 음수가 될 수 없습니다. 밀도는 1을 넘지 않으니까요.',
      truth:
        '1을 넘지 않는 것은 확률이지 밀도가 아닙니다. 밀도에서 1인 것은 넓이입니다. 너비 $\\frac12$인 구간에서 균등 밀도는 $2$이고, 놀라움은 어디서나 $-\\log 2$이므로 평균도 그렇습니다.',
    },
  },
});
