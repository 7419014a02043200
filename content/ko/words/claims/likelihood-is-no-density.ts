import type { claim } from '../../../../components/claims/likelihood-is-no-density.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '가능도는 매개변수의 확률입니다.',
  truth:
    '가능도는 *데이터*의 확률을 매개변수의 함수로 읽은 것입니다. 가능한 데이터를 모두 더하면 1이지만, 매개변수에 대해 적분하면 1일 까닭이 없습니다. 10번 중 앞면이 7번이면 넓이는 $7!\\,3!/11! = 1/1320$입니다. 길이가 1인 구간에서 이렇게 낮은 곡선의 넓이가 1일 수는 없습니다.',
  labels: {
    likelihood: '10번 중 앞면이 7번일 때 곡선 $L(\\pi)$의 가장 큰 높이($\\pi = 0.7$)',
    'area-under': '0에서 1까지 그 곡선 아래의 넓이',
  },
};
