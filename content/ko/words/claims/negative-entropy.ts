import type { claim } from '../../../../components/claims/negative-entropy.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '미분 엔트로피는 음수가 될 수 없습니다. 밀도는 1을 넘지 않으니까요.',
  truth:
    '1을 넘지 않는 것은 확률이지 밀도가 아닙니다. 밀도에서는 곡선 아래의 넓이가 1입니다. 길이가 $\\frac12$인 구간에서 균등분포의 밀도는 $2$이고, 놀라움은 어디서나 $-\\log 2$이므로 그 평균도 $-\\log 2$입니다.',
  labels: {
    'differential-entropy': '표준편차가 $0.1$인 정규분포의 미분 엔트로피',
    peak: '그 밀도의 가장 큰 높이',
  },
};
