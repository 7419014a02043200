import { bernoulliTosses, bernoulliVariance, random, sampleVariance } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

export const claim = defineClaim({
  id: 'bernoulli-variance-sign',
  source: 'slip',
  verdict: 'false',
  ground: 'refuted',
  checks() {
    const seen = {
      label: 'sample-variance',
      number: sampleVariance(bernoulliTosses(0.3, 10_000, random(4625))),
      reads: 'sample-variance',
    } as const;
    return [
      {
        value: seen,
        relation: '=',
        bound: {
          label: 'variance',
          number: bernoulliVariance(0.3),
          reads: 'variance',
        },
        // The standard deviation of the first is about (1 − 2p) √(0.21/n) = 0.002.
        tolerance: 0.01,
      },
      {
        value: seen,
        relation: '>',
        bound: { label: 'wrong-sign', number: 0.3 ** 2 - 0.3 },
      },
    ];
  },
  see: { figure: 'bernoulli', preset: 'long' },
});
