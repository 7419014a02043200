import type { claim } from '../../../../components/claims/zero-log-zero.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'Since $0\\log 0$ is undefined, add a small epsilon to every probability.',
  truth:
    '$0\\log 0$ is $0$: as $t$ falls to zero, $t\\log t$ goes with it. And an epsilon does not protect a formula, it changes the distributions. Let one of $900$ outcomes be certain: the entropy is $0$. Add $0.0001$ to each of them, and it is not. Where the right answer is $\\infty$, what comes out is set by the epsilon that you happened to choose.',
  shows:
    'The numbers show what the epsilon costs: it makes a certain outcome uncertain, and it puts a number of its own in the place of $\\infty$. The formula needed neither.',
  labels: {
    'entropy-epsilon': 'entropy of one certain outcome among 900, with $0.0001$ added to every cell',
    entropy: 'its entropy without an epsilon',
    cross: 'cross entropy with a $\\q$ that rules this outcome out',
    'cross-epsilon': 'the same with $0.0001$ in every cell of $\\q$',
  },
};
