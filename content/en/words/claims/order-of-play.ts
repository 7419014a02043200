import type { claim } from '../../../../components/claims/order-of-play.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'Minimum of maxima or maximum of minima: it is the same game.',
  truth:
    'Among all functions $\\D$ and all distributions $\\pg$ it is: both orders give $-\\log 4$. Among networks it is not. Neither player can reach every function, the inner problem is never solved to the end, and whoever moves last has the advantage. Two moves for each player are enough to see it: $\\D$ takes one side of the axis or the other for the real one, and $\\G$ puts its bell on one side or the other.',
  labels: {
    'min-max': 'two moves for each player, D moves second: the least of the largest scores, min max V',
    'max-min': 'the same moves, G moves second: the largest of the least scores, max min V',
  },
};
