import type { claim } from '../../../../components/claims/log-likelihood-is-no-entropy.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'Rearranged, the log-likelihood is minus the entropy.',
  truth:
    'Per toss it is minus the *cross* entropy of what was observed and what the model says: $-\\ell(\\pi)/n = \\Ent(\\hat\\p,\\q_\\pi)$. The entropy of the observed row does not depend on $\\pi$ at all, and nothing could be learnt by raising it.',
  labels: {
    'minus-log': 'minus the log-likelihood per toss of 7 heads in 10, $-\\ell(0.5)/n$',
    'cross-entropy': 'the cross entropy $\\Ent(\\hat\\p,\\q_{0.5})$',
    entropy: 'the entropy $\\Ent(\\hat\\p)$',
  },
};
