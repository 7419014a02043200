import type { claim } from '../../../../components/claims/flat-so-highest.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '도함수가 0이니까 거기가 최댓값입니다.',
  truth:
    '기울기가 0인 점은 꼭대기일 수도 있지만 바닥일 수도 있습니다. 증명에는 두 가지가 쓰입니다. 한 점 $x$에서의 점수는 $\\D(x)$의 함수로서 *위로 볼록*(concave)하므로, 기울기가 0인 점이 꼭대기입니다. 그리고 $\\D$는 *점마다 자유롭게* 정할 수 있으므로 꼭대기마다 따로 오를 수 있습니다. 실제 신경망에는 둘째 조건이 없습니다. 몇 안 되는 매개변수가 이곳의 답과 저곳의 답을 한데 묶기 때문입니다.',
  labels: {
    value: '$w$로 미분하든 $b$로 미분하든 기울기가 0인 곳에서 뉴런의 점수',
    'score-at-half': 'w = ½에서 뉴런의 점수',
    criterion: '최적 판별자의 점수 C(G)',
  },
};
