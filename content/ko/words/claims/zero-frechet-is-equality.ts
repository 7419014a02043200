import type { claim } from '../../../../components/claims/zero-frechet-is-equality.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '프레셰 거리가 0이면 가짜의 분포는 데이터의 분포와 같습니다.',
  truth:
    '분포가 같으면 0이지만, 그 역은 성립하지 않습니다. 이 거리에서는 두 평균과 두 퍼짐만 견주는데, 모양이 서로 다른 분포도 평균과 퍼짐은 같을 수 있습니다.',
  labels: {
    'data-sd': '평균이 0인 데이터의 표준편차',
    'fakes-sd': '평균이 똑같이 0인 가짜의 표준편차',
    js: '$\\JSD{\\pdata}{\\pg}$',
    frechet: '프레셰 거리의 제곱',
  },
};
