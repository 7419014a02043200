import type { claim } from '../../../../components/claims/luck-evens-out.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'After a run of heads, tails are due: the law of large numbers evens things out.',
  truth:
    'Nothing is evened out; it is diluted. The coin does not know what it has shown. On average the number of heads strays further and further from its half, like $\\sqrt n$; divided by $n$, that still goes to zero, like $1/\\sqrt n$.',
  labels: {
    'after-run': 'share of heads right after three heads in a row, in 100 rows of 2,500 fair tosses',
    'count-many': 'mean distance of the number of heads from its half, after 2,500 tosses',
    'count-few': 'the same after 100 tosses',
    'share-many': 'mean distance of the share of heads from one half, after 2,500 tosses',
    'share-few': 'the same after 100 tosses',
  },
};
