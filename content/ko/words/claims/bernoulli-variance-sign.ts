import type { claim } from '../../../../components/claims/bernoulli-variance-sign.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '분산은 $\\E[X^2] - \\E[X]^2 = p^2 - p$입니다.',
  truth:
    '빼는 쪽은 평균의 제곱이므로 $p - p^2$입니다. 부호를 뒤집으면 공정한 동전의 분산이 $-\\tfrac14$이 되는데, 제곱의 평균은 음수일 수 없습니다.',
  labels: {
    'sample-variance': '$p = 0.3$인 동전을 10,000번 던진 결과의 분산',
    variance: '분산 $p - p^2$',
    'wrong-sign': '$p^2 - p$',
  },
};
