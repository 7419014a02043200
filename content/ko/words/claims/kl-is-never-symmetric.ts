import type { claim } from '../../../../components/claims/kl-is-never-symmetric.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'KL 발산은 결코 대칭이 아닙니다.',
  truth:
    '대칭이라는 *보장이 없을* 뿐입니다. 너비가 같은 두 정규분포나 서로 거울에 비친 모양인 두 분포에서는 두 방향의 값이 같습니다.',
  labels: {
    kl: '너비가 1이고 평균이 $-1$과 $1$인 두 정규분포의 $\\KL{\\p}{\\q}$',
    'kl-reverse': '반대 방향의 $\\KL{\\q}{\\p}$',
  },
};
