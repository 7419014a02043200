import { jsBetween, mixture, normal } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const twoHills = mixture([0.5, 0.5], [normal(-4, 0.5), normal(4, 0.5)]);

export const claim = defineClaim({
  id: 'disjoint-causes-collapse',
  source: 'common',
  verdict: 'false',
  ground: 'shown',
  checks: () => [
    {
      value: {
        label: 'js',
        number: jsBetween(twoHills, normal(4, 0.5)),
        reads: 'js',
      },
      relation: '<',
      bound: {
        label: 'log-2',
        number: Math.LN2,
      },
      unit: 'information',
    },
  ],
  see: {
    figure: 'js',
    set: { 'p-mean': 0, 'p-sd': 0.5, 'p-modes': '2', 'p-gap': 4, 'q-mean': 4, 'q-sd': 0.5 },
  },
});
