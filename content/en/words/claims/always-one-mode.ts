import type { claim } from '../../../../components/claims/always-one-mode.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'Reverse KL always settles on one mode, and so does the Jensen–Shannon divergence.',
  truth:
    'Only when the hills are far enough apart. While they are close, both prefer a bell wide enough to cover both hills. As the hills part, reverse KL is the first to let one of them go, the Jensen–Shannon divergence does so later, and forward KL never does.',
  labels: {
    width: 'width of one hill',
    'reverse-sd': 'hills at $-1$ and $1$: width of the best normal distribution by reverse KL',
    'js-sd': 'width of the best one by JSD',
  },
};
