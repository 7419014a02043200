import type { claim } from '../../../../components/claims/noise-is-not-output.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '$\\pz$는 생성자가 만들어 내는 이미지의 분포입니다.',
  truth:
    '$\\pz$는 생성자에 들어가는 잡음의 분포입니다. 예컨대 정규분포로 한 번 정해 두면 학습하는 동안 바뀌지 않습니다. 나오는 것의 분포는 $\\pg$이고, 학습 스텝마다 달라지는 것은 이쪽입니다.',
  labels: {
    variance: '$\\G$가 잡음으로 만든 것의 분포 $\\pg$의 분산',
    'noise-variance': '잡음의 분포 $\\pz$의 분산',
  },
};
