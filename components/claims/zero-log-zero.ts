import { crossEntropy, entropy } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const cells = 900;
const epsilon = 1e-4;

/** One certain outcome among 900. */
const certain = (outcome: number): number[] =>
  Array.from({ length: cells }, (_, i) => (i === outcome ? 1 : 0));

/** The law with the constant in every cell, divided by its new total. */
const blurred = (p: readonly number[]): number[] => p.map((mass) => (mass + epsilon) / (1 + cells * epsilon));

export const claim = defineClaim({
  id: 'zero-log-zero',
  source: 'common',
  verdict: 'false',
  ground: 'shown',
  checks: () => [
    {
      value: {
        label: 'entropy-epsilon',
        number: entropy(blurred(certain(0))),
        reads: 'entropy-epsilon',
      },
      relation: '>',
      bound: {
        label: 'entropy',
        number: entropy(certain(0)),
        reads: 'entropy',
      },
      unit: 'information',
    },
    {
      value: {
        label: 'cross',
        number: crossEntropy(certain(0), certain(cells - 1)),
        reads: 'cross',
      },
      relation: '>',
      bound: {
        label: 'cross-epsilon',
        number: crossEntropy(certain(0), blurred(certain(cells - 1))),
        reads: 'cross-epsilon',
      },
      unit: 'information',
    },
  ],
  see: { figure: 'epsilon', set: {} },
});
