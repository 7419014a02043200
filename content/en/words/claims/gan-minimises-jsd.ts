import type { claim } from '../../../../components/claims/gan-minimises-jsd.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'In practice, a GAN minimises the Jensen–Shannon divergence.',
  truth:
    'With the *saturating* loss and a *perfect* $\\D$ it would: then the gradient is that of $\\C(\\G)=-\\log 4+2\\,\\JSD{\\pdata}{\\pg}$. In practice neither condition holds.',
  shows:
    'The numbers show that the loss used in practice goes down another quantity, even against a perfect $\\D$, and where the Jensen–Shannon divergence is all but level.',
  labels: {
    'non-saturating-gradient': 'slope of the non-saturating loss against D*, at θ = 8',
    'minimax-gradient': 'slope of 2 JSD',
    'slope-of-the-difference': 'slope of KL(g‖p) − 2 JSD',
  },
};
