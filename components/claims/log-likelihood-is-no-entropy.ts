import { bernoulliLogLikelihood, crossEntropy, entropy } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const observed = [0.7, 0.3];

const perToss = {
  label: 'minus-log',
  number: -bernoulliLogLikelihood(7, 10, 0.5) / 10,
} as const;

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
        label: 'cross-entropy',
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
        label: 'entropy',
        number: entropy(observed),
        reads: 'entropy',
      },
      unit: 'information',
      digits: 4,
    },
  ],
  see: { figure: 'believed-surprise', set: { p: observed, q: [0.5, 0.5] } },
});
