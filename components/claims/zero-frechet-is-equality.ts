import { frechetDistance, jsBetween, normal, twoModes } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const data = twoModes(1.2, 0.5);
const fakes = normal(0, 1.3);

export const claim = defineClaim({
  id: 'zero-frechet-is-equality',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: { label: 'data-sd', number: Math.sqrt(data.variance), reads: 'data-sd' },
      relation: '=',
      bound: { label: 'fakes-sd', number: Math.sqrt(fakes.variance), reads: 'g-sd' },
      tolerance: 1e-12,
    },
    {
      value: { label: 'js', number: jsBetween(data, fakes), reads: 'js' },
      relation: '>',
      bound: { label: 'frechet', number: frechetDistance(data, fakes), reads: 'frechet' },
      digits: 3,
    },
  ],
  see: { figure: 'frechet', preset: 'same-moments' },
});
