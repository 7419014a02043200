import { jsDistance, jsDivergence } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const heads = [1, 0];
const fair = [0.5, 0.5];
const tails = [0, 1];

export const claim = defineClaim({
  id: 'jsd-is-a-metric',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: {
        label: 'straight',
        number: jsDivergence(heads, tails),
        reads: 'way',
      },
      relation: '>',
      bound: {
        label: 'detour',
        number: jsDivergence(heads, fair) + jsDivergence(fair, tails),
        reads: 'detour',
      },
      unit: 'information',
    },
    {
      value: {
        label: 'root-straight',
        number: jsDistance(heads, tails),
        reads: 'root-way',
      },
      relation: '≤',
      bound: {
        label: 'root-detour',
        number: jsDistance(heads, fair) + jsDistance(fair, tails),
        reads: 'root-detour',
      },
      unit: 'root-information',
    },
  ],
  see: { figure: 'detour', set: {} },
});
