import { binaryCrossEntropyWithLogits, nonSaturatingLoss, saturatingLoss } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const a = -7;

export const claim = defineClaim({
  id: 'framework-changes-loss',
  source: 'slip',
  verdict: 'false',
  ground: 'shown',
  checks: () => [
    {
      value: {
        label: 'label-one',
        number: binaryCrossEntropyWithLogits(1, a),
      },
      relation: '=',
      bound: {
        label: 'non-saturating',
        number: nonSaturatingLoss(a),
        reads: 'non-saturating',
      },
      tolerance: 1e-12,
      unit: 'information',
      digits: 4,
    },
    {
      value: {
        label: 'label-zero',
        number: -binaryCrossEntropyWithLogits(0, a),
      },
      relation: '=',
      bound: {
        label: 'saturating',
        number: saturatingLoss(a),
        reads: 'saturating',
      },
      tolerance: 1e-12,
      unit: 'information',
      digits: 4,
    },
  ],
  see: { figure: 'generator-loss', set: { logit: -7 } },
});
