import type { claim } from '../../../../components/claims/mle-minimises-js.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '최대가능도 추정은 KL 발산을 최소로 하고, 따라서 젠슨-섀넌 발산도 최소로 합니다.',
  truth:
    '최소가 되는 것은 $\\KL{\\p}{\\q}$뿐입니다. $\\p = (0.6, 0.3, 0.1)$과, 뒤의 두 결과를 구별하지 못하는 분포족 $\\q_t = (t, \\frac{1-t}{2}, \\frac{1-t}{2})$를 봅시다. 정방향 KL, JSD, 역방향 KL이 고르는 $t$는 셋 다 다릅니다. $\\q = \\p$일 때 모두 0이라는 사실은 $\\q = \\p$가 될 수 없을 때는 도움이 되지 않습니다.',
  labels: {
    'best-js': '$\\JSD{\\p}{\\q_t}$가 가장 작은 $t$',
    'best-kl': '$\\KL{\\p}{\\q_t}$가 가장 작은 $t$, 곧 가능도가 가장 큰 $t$',
    'best-kl-reverse': '$\\KL{\\q_t}{\\p}$가 가장 작은 $t$',
  },
};
