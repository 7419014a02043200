import type { claim } from '../../../../components/claims/entropy-is-spread.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'Entropy measures how far the values are spread.',
  truth:
    'Only the probabilities enter it, never the values: rename the outcomes as you like, and the entropy stays. The variance tells how far the values lie from their mean; the entropy tells how hard it is to guess which one will come.',
  labels: {
    'variance-far': 'variance of $-10$ and $10$, both equally likely',
    'variance-near': 'variance of $1,\\dots,8$, all equally likely',
    'entropy-far': 'entropy of $-10$ and $10$',
    'entropy-near': 'entropy of $1,\\dots,8$',
  },
};
