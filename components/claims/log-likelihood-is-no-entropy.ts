import { bernoulliLogLikelihood, crossEntropy, entropy } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

/** −ℓ(π)/n for 7 heads in 10 tosses. */
const perToss = (pi: number): number => -bernoulliLogLikelihood(7, 10, pi) / 10;

const observed = [0.7, 0.3];

export const claim = defineClaim({
  id: 'log-likelihood-is-no-entropy',
  verdict: 'false',
  checks: () => [
    {
      label: {
        en: '$-\\ell(0.5)/n$ for 7 heads in 10, beside $\\Ent(\\hat\\p,\\q_{0.5})$',
        ko: '10번 중 앞면 7번일 때 $-\\ell(0.5)/n$과 $\\Ent(\\hat\\p,\\q_{0.5})$의 비교',
      },
      value: perToss(0.5),
      relation: '=',
      bound: crossEntropy(observed, [0.5, 0.5]),
      tolerance: 1e-14,
      unit: 'information',
      digits: 4,
    },
    {
      label: {
        en: 'the same, beside the entropy $\\Ent(\\hat\\p)$',
        ko: '같은 값과 엔트로피 $\\Ent(\\hat\\p)$의 비교',
      },
      value: perToss(0.5),
      relation: '>',
      bound: entropy(observed),
      unit: 'information',
      digits: 4,
    },
    {
      label: {
        en: '$-\\ell(0.2)/n$ for the same row, beside that entropy',
        ko: '같은 결과의 $-\\ell(0.2)/n$과 그 엔트로피의 비교',
      },
      value: perToss(0.2),
      relation: '>',
      bound: entropy(observed),
      unit: 'information',
      digits: 4,
    },
    {
      label: {
        en: '$-\\ell(\\hat\\pi)/n$, at its least, beside that entropy',
        ko: '가장 작을 때인 $-\\ell(\\hat\\pi)/n$과 그 엔트로피의 비교',
      },
      value: perToss(0.7),
      relation: '=',
      bound: entropy(observed),
      tolerance: 1e-14,
      unit: 'information',
      digits: 4,
    },
  ],
  see: { figure: 'likelihood', preset: 'best' },
  text: {
    en: {
      claim: 'Rearranged, the log-likelihood is minus the entropy.',
      truth:
        'Per toss it is minus the *cross* entropy of what was observed and what the model says, $-\\ell(\\pi)/n = \\Ent(\\hat\\p,\\q_\\pi)$. An entropy of the observed row would not depend on $\\pi$ at all, and nothing could be learnt by raising it.',
    },
    ko: {
      claim: '로그 가능도를 정리하면 엔트로피에 음의 부호를 붙인 것이 됩니다.',
      truth:
        '던진 횟수로 나누면 관측한 분포와 모델의 *교차* 엔트로피에 음의 부호를 붙인 것이 됩니다. 곧 $-\\ell(\\pi)/n = \\Ent(\\hat\\p,\\q_\\pi)$입니다. 관측한 결과의 엔트로피라면 $\\pi$와 아무 상관이 없으니, 그것을 높여서 배울 것도 없습니다.',
    },
  },
});
