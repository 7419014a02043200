import type { claim } from '../../../../components/claims/likelihood-is-no-density.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'The likelihood is the probability of the parameter.',
  truth:
    'It is the probability of the *data*, read as a function of the parameter. Over all possible data it sums to one; over the parameter it need not integrate to one. For 7 heads in 10 its area is $7!\\,3!/11! = 1/1320$: a curve as low as this over an interval of length 1 cannot enclose an area of 1.',
  labels: {
    likelihood: 'the greatest height of the curve $L(\\pi)$ for 7 heads in 10, at $\\pi = 0.7$',
    'area-under': 'the area under that curve, over the whole interval from 0 to 1',
  },
};
