import type { claim } from '../../../../components/claims/loss-derivative.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'The derivative of the loss is the inverse of the estimate, averaged over the real distribution.',
  truth:
    'With respect to the logit, which is what a network puts out, it is $\\hat y - y$; with respect to the prediction it is $(\\hat y - y)/(\\hat y(1-\\hat y))$. The inverse with a minus, $-1/\\hat y$, is the derivative of one of the two terms alone, that of a sample with the label $1$.',
  labels: {
    gradient: 'slope of the loss with respect to the logit, measured at $a=6$ with the label $0$',
    probability: 'the prediction $\\hat y$ there',
    inverse: 'the inverse $1/\\hat y$',
  },
};
