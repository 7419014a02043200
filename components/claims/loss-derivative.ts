import { binaryCrossEntropyWithLogits, sigmoid } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';
import { slope } from './slope.ts';

/** The logit of a fake that is taken for real, and how far apart its slope is measured. */
const a = 6;
const h = 1e-4;

const measured = {
  label: 'gradient',
  number: slope((logit) => binaryCrossEntropyWithLogits(0, logit), a, h),
  reads: 'gradient',
} as const;

export const claim = defineClaim({
  id: 'loss-derivative',
  source: 'slip',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: measured,
      relation: '=',
      bound: {
        label: 'probability',
        number: sigmoid(a),
        reads: 'probability',
      },
      tolerance: 1e-9,
      digits: 4,
    },
    {
      value: measured,
      relation: '<',
      bound: {
        label: 'inverse',
        number: 1 / sigmoid(a),
      },
      digits: 4,
    },
  ],
  see: { figure: 'bce', preset: 'wrong' },
});
