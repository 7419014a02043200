import { entropy, sampleVariance } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

/** Equal shares of each value: the variance of the values is then that of a sample that holds each once. */
const far = [-10, 10];
const near = [1, 2, 3, 4, 5, 6, 7, 8];
const equal = (values: readonly number[]): number[] => values.map(() => 1 / values.length);

export const claim = defineClaim({
  id: 'entropy-is-spread',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: {
        label: 'variance-far',
        number: sampleVariance(far),
        reads: 'variance-far',
      },
      relation: '>',
      bound: {
        label: 'variance-near',
        number: sampleVariance(near),
        reads: 'variance-near',
      },
      digits: 2,
    },
    {
      value: {
        label: 'entropy-far',
        number: entropy(equal(far)),
        reads: 'entropy-far',
      },
      relation: '<',
      bound: {
        label: 'entropy-near',
        number: entropy(equal(near)),
        reads: 'entropy-near',
      },
      unit: 'information',
    },
  ],
  see: { figure: 'spread', set: {} },
});
