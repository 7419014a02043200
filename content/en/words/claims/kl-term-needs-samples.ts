import type { claim } from '../../../../components/claims/kl-term-needs-samples.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'The KL term of the ELBO has to be estimated from samples, as the reconstruction term is.',
  truth:
    'Only the reconstruction term needs samples: it has a network inside. Between a normal guess and the normal prior the KL divergence is a short formula, and the formula and the integral give the same number.',
  labels: {
    closed: '$\\tfrac12(\\mu^2+\\sigma^2-1)-\\ln\\sigma$ for $\\mu=0.8$ and $\\sigma=0.6$',
    integral: '$\\int \\q(z)\\ln\\frac{\\q(z)}{p(z)}\\dd z$, integrated',
  },
};
