import type { claim } from '../../../../components/claims/entropy-is-spread.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '엔트로피는 값이 얼마나 넓게 퍼져 있는지를 잽니다.',
  truth:
    '엔트로피에는 확률만 들어가고 값은 들어가지 않습니다. 결과의 이름을 어떻게 바꾸어도 엔트로피는 그대로입니다. 분산은 값이 평균에서 얼마나 멀리 있는지를 나타내고, 엔트로피는 어느 것이 나올지 맞히기가 얼마나 어려운지를 나타냅니다.',
  labels: {
    'variance-far': '$-10$과 $10$이 반반으로 나올 때의 분산',
    'variance-near': '$1,\\dots,8$이 똑같이 나올 때의 분산',
    'entropy-far': '$-10$과 $10$이 반반일 때의 엔트로피',
    'entropy-near': '$1,\\dots,8$이 똑같이 나올 때의 엔트로피',
  },
};
