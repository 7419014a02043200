import type { claim } from '../../../../components/claims/order-of-play.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '최댓값의 최소든 최솟값의 최대든 같은 게임입니다.',
  truth:
    '모든 함수 $\\D$와 모든 분포 $\\pg$ 가운데에서 고른다면 맞는 말입니다. 어느 순서로 해도 $-\\log 4$입니다. 신경망이라면 그렇지 않습니다. 두 선수 모두 나타낼 수 없는 함수가 있고, 안쪽 문제를 끝까지 푸는 일도 없으며, 나중에 고르는 쪽이 유리합니다. 선택지가 두 가지씩만 있어도 알 수 있습니다. $\\D$는 축의 어느 한쪽을 진짜로 보고, $\\G$는 정규분포를 어느 한쪽에 놓습니다.',
  labels: {
    'min-max': '두 선수의 선택지가 두 가지씩이고 D가 나중에 고를 때의 점수 min max V',
    'max-min': '같은 선택지에서 G가 나중에 고를 때의 점수 max min V',
  },
};
