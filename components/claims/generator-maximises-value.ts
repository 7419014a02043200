import { nonSaturatingLoss, saturatingLoss } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';
import { slope } from './slope.ts';

/** A fake's logit where D is sure of it, and how far apart the slopes are measured. */
const a = -7;
const h = 1e-4;

export const claim = defineClaim({
  id: 'generator-maximises-value',
  source: 'slip',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: {
        label: 'saturating-gradient',
        number: slope(saturatingLoss, a, h),
        reads: 'saturating-gradient',
      },
      relation: '<',
      bound: 0,
      digits: 4,
    },
    {
      value: {
        label: 'non-saturating-gradient',
        number: slope(nonSaturatingLoss, a, h),
        reads: 'non-saturating-gradient',
      },
      relation: '<',
      bound: 0,
      digits: 4,
    },
  ],
  see: { figure: 'generator-loss', set: { logit: -7 } },
});
