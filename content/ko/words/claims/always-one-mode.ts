import type { claim } from '../../../../components/claims/always-one-mode.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '역방향 KL은 언제나 봉우리 하나를 고르고, 젠슨-섀넌 발산도 그렇습니다.',
  truth:
    '봉우리가 충분히 멀 때만 그렇습니다. 가까울 때는 어느 발산으로 고르든 두 봉우리를 다 덮을 만큼 넓은 정규분포가 더 낫습니다. 봉우리가 멀어지면 역방향 KL로 고른 분포가 먼저 한쪽을 버리고, 젠슨-섀넌 발산으로 고른 분포는 더 나중에 버립니다. 정방향 KL로 고른 분포는 결코 버리지 않습니다.',
  labels: {
    width: '봉우리 하나의 너비',
    'reverse-sd': '봉우리가 $-1$과 $1$에 있을 때 역방향 KL로 고른 정규분포의 너비',
    'js-sd': 'JSD로 고른 정규분포의 너비',
  },
};
