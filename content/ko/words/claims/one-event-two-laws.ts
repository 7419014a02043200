import type { claim } from '../../../../components/claims/one-event-two-laws.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '교차 엔트로피는 한 사건이 두 분포에서 갖는 정보량입니다.',
  truth:
    '한 사건이 $\\q$에서 갖는 놀라움은 하나이고, 거기에 $\\p$는 들어가지 않습니다. 교차 엔트로피는 모든 사건에 걸친 평균입니다. $\\q$를 믿는 사람이 느끼는 놀라움을 $\\p$의 확률로 평균한 것입니다.',
  shows:
    '이 값들을 보면 교차 엔트로피는 세 결과 가운데 어느 것의 놀라움도 아닙니다. 평균답게 그 사이에 있습니다.',
  labels: {
    'cross-entropy': '$(\\frac12,\\frac14,\\frac14)$과 $(\\frac14,\\frac14,\\frac12)$의 교차 엔트로피',
    first: '$\\q$에서 첫째 결과의 놀라움(둘째 결과도 같음)',
    last: '$\\q$에서 셋째 결과의 놀라움',
  },
};
