import type { claim } from '../../../../components/claims/zero-log-zero.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '$0\\log 0$은 정의되지 않으니 모든 확률에 작은 엡실론을 더해야 합니다.',
  truth:
    '$0\\log 0$은 $0$입니다. $t$가 0으로 가면 $t\\log t$도 0으로 가기 때문입니다. 그리고 엡실론을 더하면 식이 안전해지는 것이 아니라 분포가 달라집니다. 결과 $900$가지 가운데 하나가 확실하면 엔트로피는 $0$인데, 칸마다 $0.0001$을 더하면 $0$이 아니게 됩니다. 답이 $\\infty$여야 하는 곳에서는 어쩌다 고른 엡실론의 크기에 따라 정해지는 값이 나옵니다.',
  shows:
    '이 값들은 엡실론을 더한 대가를 보여 줍니다. 확실한 결과가 불확실해지고, $\\infty$ 대신 엡실론이 정한 값이 나옵니다. 식에는 둘 다 필요하지 않았습니다.',
  labels: {
    'entropy-epsilon': '900칸 가운데 한 칸이 확실한 분포의 모든 칸에 $0.0001$을 더했을 때의 엔트로피',
    entropy: '엡실론을 더하지 않은 엔트로피',
    cross: '그 결과가 나올 수 없다고 하는 $\\q$로 잰 교차 엔트로피',
    'cross-epsilon': '$\\q$의 모든 칸에 $0.0001$을 더하고 잰 값',
  },
};
