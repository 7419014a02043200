import type { claim } from '../../../../components/claims/loss-of-log-two.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '판별자의 손실이 0.693이면 성공입니다.',
  truth:
    '성공했을 때 최적 판별자는 어디서나 $\\tfrac12$이라고 답하고, 평균 손실은 정말로 $\\log 2$입니다. 하지만 아무것도 배우지 못한 판별자도, 생성자가 무엇을 만들든, $\\tfrac12$이라고 답하므로 손실이 같습니다.',
  labels: {
    loss: '가짜가 표준편차의 세 배만큼 떨어져 있을 때 D = ½의 평균 손실',
    'log-2': 'log 2',
    'best-loss': '같은 가짜에 대한 D*의 평균 손실',
  },
};
