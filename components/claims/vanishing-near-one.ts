import { saturatingLoss } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';
import { slope } from './slope.ts';

/** A logit with which a fake passes for real, and how far apart the slopes are measured. */
const a = 5;
const h = 1e-4;

export const claim = defineClaim({
  id: 'vanishing-near-one',
  source: 'common',
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
      bound: {
        label: 'slope-when-sure',
        number: slope(saturatingLoss, -a, h),
      },
      digits: 4,
    },
  ],
  see: { figure: 'generator-loss', set: { logit: 5 } },
});
