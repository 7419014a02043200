import type { claim } from '../../../../components/claims/bernoulli-variance-sign.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'The variance is $\\E[X^2] - \\E[X]^2 = p^2 - p$.',
  truth:
    'The square of the mean is what is taken away: $p - p^2$. The other sign would give the fair coin a variance of $-\\tfrac14$, and an average of squares is never negative.',
  labels: {
    'sample-variance': 'the variance of 10,000 tosses with $p = 0.3$',
    variance: 'the variance $p - p^2$',
    'wrong-sign': '$p^2 - p$',
  },
};
