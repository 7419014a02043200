import type { claim } from '../../../../components/claims/noise-is-not-output.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '$\\pz$ is the distribution of the images that the generator makes.',
  truth:
    '$\\pz$ is the distribution of the noise that goes in. It is chosen once, a normal distribution for instance, and training never changes it. The distribution of what comes out is $\\pg$, and every step of training moves that one.',
  labels: {
    variance: 'variance of what $\\G$ makes of the noise, $\\pg$',
    'noise-variance': 'variance of the noise, $\\pz$',
  },
};
