import type { claim } from '../../../../components/claims/kl-is-never-symmetric.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'The KL divergence is never symmetric.',
  truth:
    'It *need* not be symmetric. Two normal distributions of the same width, or any two shapes that are mirror images of each other, give the same number in both directions.',
  labels: {
    kl: '$\\KL{\\p}{\\q}$ of two normal distributions of width 1, with means $-1$ and $1$',
    'kl-reverse': 'the other way, $\\KL{\\q}{\\p}$',
  },
};
