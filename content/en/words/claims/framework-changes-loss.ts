import type { claim } from '../../../../components/claims/framework-changes-loss.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'Frameworks change the generator’s loss internally.',
  truth:
    'No framework does. Its cross entropy stays what it always was; it is the training script that passes a $1$ for $\\G$ where it passed a $0$ for $\\D$.',
  shows:
    'The numbers show that one cross entropy gives both losses, according to the label it is handed; there is nothing left for a framework to change.',
  labels: {
    'label-one': 'binary cross entropy of a fake with the logit −7, label 1',
    'non-saturating': 'the non-saturating loss −log D',
    'label-zero': 'the same with label 0, times −1',
    saturating: 'the minimax loss log(1 − D)',
  },
};
