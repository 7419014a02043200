import type { claim } from '../../../../components/claims/vanishing-near-one.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '최소최대 손실에서는 $\\D(\\G(z))$가 1에 가까우면 그래디언트가 사라집니다.',
  truth:
    '반대입니다. $1$ 근처에서는 생성자가 이미 이겼고, $\\log(1-\\D)$의 기울기는 그곳에서 가장 가파릅니다. 사라지는 곳은 $\\D$가 가짜라고 확신하는 $0$ 근처입니다.',
  labels: {
    'saturating-gradient': 'D가 속은 a = 5에서 최소최대 손실의 기울기',
    'slope-when-sure': 'D가 가짜라고 확신하는 a = −5에서 최소최대 손실의 기울기',
  },
};
