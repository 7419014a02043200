import type { claim } from '../../../../components/claims/samples-as-densities.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'To compare two sets of samples, make a histogram of each and put the two into the formula.',
  truth:
    'A sample is not the density it came from, and neither is its histogram. Take two samples of $150$ points from *one* uniform law and sort each into $900$ cells. The true divergence is zero. What the formula makes of the histograms is the *noise floor*, and a number near it tells nothing.',
  shows:
    'The numbers show that the recipe reads a large divergence, and even an infinite one, where there is none.',
  labels: {
    floor: 'JSD of the histograms of two samples of one law, mean of 100 pairs',
    'js-of-the-law': 'JSD of that law and itself',
    kl: 'KL divergence of the histograms of the first pair',
    'kl-of-the-law': 'KL divergence of that law and itself',
  },
};
