import { normal } from '../../src/math/index.ts';
import { klByIntegral } from '../../src/math/kl-between.ts';
import { defineClaim } from './define-claim.ts';

const [mean, sd] = [0.8, 0.6];

export const claim = defineClaim({
  id: 'kl-term-needs-samples',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: {
        label: 'closed',
        number: 0.5 * (mean * mean + sd * sd - 1) - Math.log(sd),
        reads: 'kl',
      },
      relation: '=',
      bound: {
        label: 'integral',
        number: klByIntegral(normal(mean, sd), normal(0, 1)).value,
        reads: 'kl',
      },
      tolerance: 1e-9,
      unit: 'information',
      digits: 6,
    },
  ],
  see: { figure: 'elbo', preset: 'posterior' },
});
