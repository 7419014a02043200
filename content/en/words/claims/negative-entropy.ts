import type { claim } from '../../../../components/claims/negative-entropy.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'Differential entropy is never negative; after all a density is at most 1.',
  truth:
    'A probability is at most one; a density is not. What is one is the area under it. Over an interval of width $\\frac12$ the uniform density is $2$, its surprise is $-\\log 2$ everywhere, and the mean is $-\\log 2$ as well.',
  labels: {
    'differential-entropy': 'differential entropy of a normal distribution with standard deviation $0.1$',
    peak: 'the greatest height of its density',
  },
};
