import type { claim } from '../../../../components/claims/kl-is-unusable.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'KL 발산은 대칭이 아니어서 쓸 수 없습니다.',
  truth:
    '최대가능도 추정(maximum likelihood estimation)이 바로 KL 발산을 씁니다. 데이터에서 모델로 가는 방향의 KL 발산을 최소로 하는 것이 최대가능도 추정입니다. 방향은 고르는 것이고, 어느 방향인지가 물음의 일부입니다.',
  shows:
    '두 값은 서로 다른 두 물음의 답입니다. 이 모델은 일어나는 일을 빠뜨리지는 않지만, 일어나지 않는 일을 많이 지어냅니다. 둘 가운데 무엇이 중요한지 알면 그 방향의 값을 쓰면 됩니다.',
  labels: {
    kl: '데이터의 너비가 $0.5$이고 모델의 너비가 $2.5$일 때의 $\\KL{\\p}{\\q}$',
    'kl-reverse': '반대 방향의 $\\KL{\\q}{\\p}$',
  },
};
