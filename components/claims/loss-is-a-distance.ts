import { generatorCriterion, normal, valueFunction } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const data = normal(0, 1);
const far = normal(3, 1);

const atEquality = {
  label: 'least-mean',
  number: -generatorCriterion(data, data) / 2,
} as const;

export const claim = defineClaim({
  id: 'loss-is-a-distance',
  source: 'slip',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: {
        label: 'loss',
        number: -valueFunction(data, far, () => 0.5) / 2,
        reads: 'loss',
      },
      relation: '=',
      bound: atEquality,
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
      bound: atEquality,
      unit: 'information',
    },
  ],
  see: { figure: 'neuron', set: { w: 0, b: 0, 'g-mean': 3, 'g-sd': 1 } },
});
