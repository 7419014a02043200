import type { claim } from '../../../../components/claims/vanishing-near-one.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'With the minimax loss, gradients vanish when $\\D(\\G(z))$ is near 1.',
  truth:
    'The other way round. Near $1$ the generator has already won, and there the slope of $\\log(1-\\D)$ is at its steepest. It vanishes near $0$, when $\\D$ is sure of the fakes.',
  labels: {
    'saturating-gradient': 'slope of the minimax loss at a = 5, where D is fooled',
    'slope-when-sure': 'its slope at a = −5, where D is sure of a fake',
  },
};
