import type { claim } from '../../../../components/claims/samples-as-densities.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '표본 두 벌을 비교하려면 각각 히스토그램을 그려 공식에 넣으면 됩니다.',
  truth:
    '표본은 그것이 나온 밀도가 아니고, 표본의 히스토그램도 마찬가지입니다. *하나의* 균등분포에서 점을 $150$개씩 두 번 뽑아 $900$칸에 나누어 담아 봅시다. 발산의 참값은 0입니다. 두 히스토그램을 공식에 넣어 나오는 값은 *잡음 바닥*이고, 그 근처의 값에서는 아무것도 알 수 없습니다.',
  shows: '이 값들에서 보듯, 그렇게 하면 발산이 0인데도 큰 값이, 심지어 무한대가 나옵니다.',
  labels: {
    floor: '한 분포에서 나온 표본 두 벌의 히스토그램 사이의 JSD, 100쌍의 평균',
    'js-of-the-law': '그 분포와 그 자신 사이의 JSD',
    kl: '첫째 쌍의 히스토그램 사이의 KL 발산',
    'kl-of-the-law': '그 분포와 그 자신 사이의 KL 발산',
  },
};
