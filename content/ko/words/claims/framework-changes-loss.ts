import type { claim } from '../../../../components/claims/framework-changes-loss.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '프레임워크가 내부에서 생성자의 손실을 바꿉니다.',
  truth:
    '그런 프레임워크는 없습니다. 교차 엔트로피는 늘 그대로입니다. $\\D$의 차례에 $0$을 넘기던 자리에 $\\G$의 차례에는 $1$을 넘기는 것은 학습 스크립트입니다.',
  shows:
    '레이블만 바꾸면 같은 교차 엔트로피에서 두 손실이 모두 나옵니다. 프레임워크가 따로 바꿀 것이 없습니다.',
  labels: {
    'label-one': '로짓이 −7인 가짜에 레이블 1을 줄 때의 이진 교차 엔트로피',
    'non-saturating': '비포화 손실 −log D',
    'label-zero': '레이블 0을 줄 때의 값에 −1을 곱한 값',
    saturating: '최소최대 손실 log(1 − D)',
  },
};
