import type { claim } from '../../../../components/claims/disjoint-causes-collapse.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'Disjoint supports are what causes mode collapse.',
  truth:
    'They cause vanishing gradients, which is a different failure. With disjoint supports the divergence stays at $\\log 2$ however the generator is moved a little, so against the best discriminator the original loss tells it *nothing*.',
  shows:
    'The number shows a model that has collapsed and yet lies well inside the support of the data, so that collapse does not need disjoint supports.',
  labels: {
    js: 'data with two hills, a model that makes only one of them: $\\JSD{\\p}{\\q}$',
    'log-2': '$\\log 2$, what it is wherever supports are disjoint',
  },
};
