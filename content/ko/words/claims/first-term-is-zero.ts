import type { claim } from '../../../../components/claims/first-term-is-zero.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '생성자에게 첫째 항은 언제나 0입니다.',
  truth:
    '첫째 항에는 $\\G$가 없습니다. 그렇다고 항의 값이 0인 것은 아닙니다. 0인 것은 *그래디언트*이고, 그래서 $\\G$는 이 항을 바꿀 수도, 이 항에서 배울 수도 없습니다.',
  labels: {
    first: '가짜가 표준편차만큼 떨어져 있을 때 D*의 첫째 항',
    value: '두 항의 합 V(D*, G)',
    second: '둘째 항만의 값',
  },
};
