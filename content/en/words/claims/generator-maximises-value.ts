import type { claim } from '../../../../components/claims/generator-maximises-value.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'In the non-saturating game both players maximise V.',
  truth:
    'A $\\G$ that maximised $\\V$ would make its fakes easier to tell. And $-\\log \\D(\\G(z))$ is no term of $\\V$, with either sign. Each player now lowers a loss of its own; it is no longer a tug of war, in which one gains what the other loses.',
  labels: {
    'saturating-gradient': 'slope of V against a fake’s logit at a = −7 (a larger logit lowers V)',
    'non-saturating-gradient': 'slope of −log D there (G lowers this loss, and so raises the logit)',
  },
};
