import type { claim } from '../../../../components/claims/loss-derivative.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '손실을 미분하면 추정값의 역수를 실제 분포에 대해 평균한 것이 됩니다.',
  truth:
    '신경망이 내놓는 로짓으로 미분하면 $\\hat y - y$이고, 예측으로 미분하면 $(\\hat y - y)/(\\hat y(1-\\hat y))$입니다. 역수에 음의 부호를 붙인 $-1/\\hat y$은 두 항 가운데 하나, 곧 레이블이 $1$인 표본의 항만 미분한 것입니다.',
  labels: {
    gradient: '레이블이 $0$이고 $a=6$일 때 로짓에 대한 손실의 기울기(잰 값)',
    probability: '그때의 예측 $\\hat y$',
    inverse: '역수 $1/\\hat y$',
  },
};
