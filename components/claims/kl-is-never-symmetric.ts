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
        label: 'kl',
        number: klBetween(left, right),
        reads: 'kl',
      },
      relation: '=',
      bound: {
        label: 'kl-reverse',
        number: klBetween(right, left),
        reads: 'kl-reverse',
      },
      tolerance: 1e-12,
      unit: 'information',
    },
  ],
  see: { figure: 'kl', preset: 'equal' },
});
