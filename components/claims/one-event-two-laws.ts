import { crossEntropy, selfInformation } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const cross = {
  label: 'cross-entropy',
  number: crossEntropy([0.5, 0.25, 0.25], [0.25, 0.25, 0.5]),
  reads: 'cross-entropy',
} as const;

export const claim = defineClaim({
  id: 'one-event-two-laws',
  source: 'slip',
  verdict: 'false',
  ground: 'shown',
  checks: () => [
    {
      value: cross,
      relation: '<',
      bound: {
        label: 'first',
        number: selfInformation(0.25),
        reads: 'first',
      },
      unit: 'information',
      digits: 4,
    },
    {
      value: cross,
      relation: '>',
      bound: {
        label: 'last',
        number: selfInformation(0.5),
        reads: 'last',
      },
      unit: 'information',
      digits: 4,
    },
  ],
  see: { figure: 'believed-surprise', set: {} },
});
