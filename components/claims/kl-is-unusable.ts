import { klBetween, normal } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const [narrow, wide] = [normal(0, 0.5), normal(0, 2.5)];

export const claim = defineClaim({
  id: 'kl-is-unusable',
  source: 'common',
  verdict: 'false',
  ground: 'shown',
  checks: () => [
    {
      value: {
        label: 'kl',
        number: klBetween(narrow, wide),
        reads: 'kl',
      },
      relation: '<',
      bound: {
        label: 'kl-reverse',
        number: klBetween(wide, narrow),
        reads: 'kl-reverse',
      },
      unit: 'information',
    },
  ],
  see: { figure: 'js', preset: 'unequal' },
});
