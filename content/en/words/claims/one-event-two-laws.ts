import type { claim } from '../../../../components/claims/one-event-two-laws.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'Cross entropy is the information that one event has under two distributions.',
  truth:
    'One event has one surprise under $\\q$, and $\\p$ does not enter it. Cross entropy is a mean over all events: the surprise of someone who believes $\\q$, averaged over what $\\p$ makes happen.',
  shows:
    'The numbers show that the cross entropy is the surprise of none of the three outcomes; it lies between them, as a mean does.',
  labels: {
    'cross-entropy': 'cross entropy of $(\\frac12,\\frac14,\\frac14)$ and $(\\frac14,\\frac14,\\frac12)$',
    first: 'surprise of the first outcome under $\\q$, which is also that of the second',
    last: 'surprise of the third outcome under $\\q$',
  },
};
