import type { claim } from '../../../../components/claims/gan-is-an-autoencoder.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'A GAN is an autoencoder: $\\D$ is its encoder.',
  truth:
    'An encoder has to say *which* code belongs to this $x$, and $\\D$ gives one number that says how likely $x$ is to be real: at the equilibrium it is $\\tfrac12$ for every $x$. The game never asks for a pairing, either. Turn the generator round, $\\G(-z)$ for $\\G(z)$, and the law of its fakes, and so every score, stays; an autoencoder whose decoder is turned round rebuilds nothing.',
  labels: {
    score: 'score of the best $\\D$ against $\\G(z)=-z$',
    perfect: '−log 4, the score against perfect fakes',
    error: 'mean squared error when that $\\G$ decodes what $\\enc(x)=x$ encoded',
    answer: 'what the best $\\D$ answers at $x=1$',
  },
};
