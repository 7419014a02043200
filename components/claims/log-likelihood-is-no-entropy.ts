import { bernoulliLogLikelihood, crossEntropy, entropy } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const observed = [0.7, 0.3];

const perToss = {
  label: {
    en: 'minus the log-likelihood per toss of 7 heads in 10, $-\\ell(0.5)/n$',
    ko: '10번 중 앞면이 7번일 때 한 번당 로그 가능도에 음의 부호를 붙인 값 $-\\ell(0.5)/n$',
  },
  number: -bernoulliLogLikelihood(7, 10, 0.5) / 10,
};

export const claim = defineClaim({
  id: 'log-likelihood-is-no-entropy',
  source: 'slip',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: perToss,
      relation: '=',
      bound: {
        label: {
          en: 'the cross entropy $\\Ent(\\hat\\p,\\q_{0.5})$',
          ko: '교차 엔트로피 $\\Ent(\\hat\\p,\\q_{0.5})$',
        },
        number: crossEntropy(observed, [0.5, 0.5]),
        reads: 'cross-entropy',
      },
      tolerance: 1e-14,
      unit: 'information',
      digits: 4,
    },
    {
      value: perToss,
      relation: '>',
      bound: {
        label: { en: 'the entropy $\\Ent(\\hat\\p)$', ko: '엔트로피 $\\Ent(\\hat\\p)$' },
        number: entropy(observed),
        reads: 'entropy',
      },
      unit: 'information',
      digits: 4,
    },
  ],
  see: { figure: 'believed-surprise', set: { p: observed, q: [0.5, 0.5] } },
  text: {
    en: {
      claim: 'Rearranged, the log-likelihood is minus the entropy.',
      truth:
        'Per toss it is minus the *cross* entropy of what was observed and what the model says: $-\\ell(\\pi)/n = \\Ent(\\hat\\p,\\q_\\pi)$. The entropy of the observed row does not depend on $\\pi$ at all, and nothing could be learnt by raising it.',
    },
    ko: {
      claim: '로그 가능도를 정리하면 엔트로피에 음의 부호를 붙인 것이 됩니다.',
      truth:
        '던진 횟수로 나누면 관측한 분포와 모델의 *교차* 엔트로피에 음의 부호를 붙인 것이 됩니다. 곧 $-\\ell(\\pi)/n = \\Ent(\\hat\\p,\\q_\\pi)$입니다. 관측한 결과의 엔트로피라면 $\\pi$와 아무 상관이 없으니, 그것을 높여서 배울 것도 없습니다.',
    },
  },
});
