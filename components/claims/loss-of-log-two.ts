import { generatorCriterion, normal, valueFunction } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const data = normal(0, 1);
const far = normal(3, 1);

const blind = {
  label: 'loss',
  number: -valueFunction(data, far, () => 0.5) / 2,
  reads: 'loss',
} as const;

export const claim = defineClaim({
  id: 'loss-of-log-two',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: blind,
      relation: '=',
      bound: { label: 'log-2', number: Math.LN2 },
      tolerance: 1e-9,
      unit: 'information',
    },
    {
      value: {
        label: 'best-loss',
        number: -generatorCriterion(data, far) / 2,
        reads: 'best-loss',
      },
      relation: '<',
      bound: blind,
      unit: 'information',
    },
  ],
  see: { figure: 'neuron', set: { w: 0, b: 0, 'g-mean': 3, 'g-sd': 1 } },
});
