import type { claim } from '../../../../components/claims/loss-of-log-two.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'A discriminator loss of 0.693 means success.',
  truth:
    'At success the best discriminator answers $\\tfrac12$ everywhere, and its mean loss is indeed $\\log 2$. But a discriminator that has learnt nothing answers $\\tfrac12$ as well, whatever the generator makes, and has the same loss.',
  labels: {
    loss: 'mean loss of D = ½, the fakes three standard deviations away',
    'log-2': 'log 2',
    'best-loss': 'mean loss of D* against the same fakes',
  },
};
