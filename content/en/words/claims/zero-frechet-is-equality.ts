import type { claim } from '../../../../components/claims/zero-frechet-is-equality.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'If the Fréchet distance is zero, the fakes are distributed as the data are.',
  truth:
    'If the laws are equal it is zero, and not the other way round. It compares two means and two spreads, and laws of every shape may share those.',
  labels: {
    'data-sd': 'standard deviation of the data, whose mean is 0',
    'fakes-sd': 'standard deviation of the fakes, whose mean is 0 as well',
    js: '$\\JSD{\\pdata}{\\pg}$',
    frechet: 'squared Fréchet distance',
  },
};
