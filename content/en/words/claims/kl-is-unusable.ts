import type { claim } from '../../../../components/claims/kl-is-unusable.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'The KL divergence is unusable, because it is not symmetric.',
  truth:
    'Every fit by maximum likelihood uses it: such a fit minimises the KL divergence from the data to the model. The direction is a choice, and it is part of the question.',
  shows:
    'The numbers show two answers to two questions: the model leaves out nothing that happens, but it makes up much that does not. Whoever knows which of the two matters can use the number.',
  labels: {
    kl: '$\\KL{\\p}{\\q}$: data of width $0.5$, a model of width $2.5$',
    'kl-reverse': 'the other direction, $\\KL{\\q}{\\p}$',
  },
};
