import type { claim } from '../../../../components/claims/loss-is-a-distance.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '이진 교차 엔트로피는 두 분포의 차이입니다.',
  truth:
    '이진 교차 엔트로피는 *지금 이* 판별자가 얼마나 못 맞히는지를 나타냅니다. 서투른 판별자는 두 분포가 무엇이든 못 맞힙니다. 손실이 두 분포만으로 정해지는 것은 최적의 $\\D$일 때뿐이고, 그때는 방향이 거꾸로입니다. 값은 $\\log 2-\\DJS$이고, 두 분포가 같을 때 가장 큽니다.',
  labels: {
    'least-mean': '가짜와 데이터의 분포가 같을 때 가장 작은 평균 손실',
    loss: '가짜가 표준편차의 세 배만큼 떨어져 있을 때 D = ½의 평균 손실',
    'best-loss': '그만큼 떨어져 있을 때 가장 작은 평균 손실, 곧 D*의 손실',
  },
};
