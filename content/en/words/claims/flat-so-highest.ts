import type { claim } from '../../../../components/claims/flat-so-highest.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'The derivative is zero there, so it is the maximum.',
  truth:
    'A flat point may be a bottom as well as a top. The proof rests on two facts. The score at one $x$ is *concave* in $\\D(x)$, which makes the flat point a peak; and $\\D$ is *free at every point*, so that each peak can be climbed by itself. A real network lacks the second: its few parameters tie the answer here to the answer there.',
  labels: {
    value: 'score of the neuron where its slopes in $w$ and in $b$ are zero',
    'score-at-half': 'its score at w = ½',
    criterion: 'score of the best discriminator, C(G)',
  },
};
