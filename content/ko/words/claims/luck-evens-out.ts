import type { claim } from '../../../../components/claims/luck-evens-out.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '앞면이 이어졌으니 이제 뒷면이 나올 차례입니다. 큰 수의 법칙이 균형을 맞추어 줍니다.',
  truth:
    '균형을 맞추는 것이 아니라 희석될 뿐입니다. 동전은 지난 결과를 기억하지 않습니다. 앞면의 수는 평균적으로 $\\sqrt n$에 비례하여 절반에서 점점 더 멀어집니다. 그래도 그 차이를 $n$으로 나누면 $1/\\sqrt n$에 비례하여 0으로 갑니다.',
  labels: {
    'after-run': '공정한 동전을 2,500번씩 100번 던질 때, 앞면이 세 번 이어진 다음에 앞면이 나온 비율',
    'count-many': '2,500번 던졌을 때 앞면의 수와 절반(1,250)의 평균 거리',
    'count-few': '100번 던졌을 때 앞면의 수와 절반(50)의 평균 거리',
    'share-many': '2,500번 던졌을 때 앞면의 비율과 ½의 평균 거리',
    'share-few': '100번 던졌을 때 앞면의 비율과 ½의 평균 거리',
  },
};
