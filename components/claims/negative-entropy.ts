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
        label: 'differential-entropy',
        number: differentialEntropy(narrow),
        reads: 'differential-entropy',
      },
      relation: '<',
      bound: 0,
      unit: 'information',
    },
    {
      value: {
        label: 'peak',
        number: narrow.pdf(0),
        reads: 'peak',
      },
      relation: '>',
      bound: 1,
    },
  ],
  see: { figure: 'density-entropy', preset: 'narrow' },
});
