import type { claim } from '../../../../components/claims/first-term-is-zero.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'For the generator the first term is always zero.',
  truth:
    'There is no $\\G$ in the first term. That does not make the term zero; it makes its *gradient* zero, so $\\G$ can neither change it nor learn from it.',
  labels: {
    first: 'the first term for D*, the fakes one standard deviation away',
    value: 'both terms together, V(D*, G)',
    second: 'the second term alone',
  },
};
