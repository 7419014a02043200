import type { claim } from '../../../../components/claims/loss-is-a-distance.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'Binary cross entropy is the difference of the two distributions.',
  truth:
    'It tells how badly *this* discriminator guesses, and a poor one guesses badly whatever the two distributions are. Only for the best $\\D$ does the loss depend on the two distributions alone, and then it runs the wrong way: it is $\\log 2-\\DJS$, largest where they are equal.',
  labels: {
    'least-mean': 'least mean loss where fakes and data are the same',
    loss: 'mean loss of D = ½, the fakes three standard deviations away',
    'best-loss': 'least mean loss, that of D*, with the fakes as far away',
  },
};
