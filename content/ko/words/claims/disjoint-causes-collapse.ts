import type { claim } from '../../../../components/claims/disjoint-causes-collapse.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '모드 붕괴(mode collapse)의 원인은 지지집합(support)이 겹치지 않는 것입니다.',
  truth:
    '그때 일어나는 일은 그래디언트 소실이고, 모드 붕괴와는 다른 실패입니다. 지지집합이 겹치지 않으면 생성자를 조금 움직여도 발산은 늘 $\\log 2$입니다. 그래서 최적 판별자를 상대로 원래의 손실을 쓰면 생성자는 *아무것도* 배우지 못합니다.',
  shows:
    '이 모델은 모드가 붕괴했지만 데이터의 지지집합 안에 있습니다. 곧 지지집합이 겹쳐도 모드 붕괴는 일어납니다.',
  labels: {
    js: '데이터에는 봉우리가 둘인데 모델은 하나만 만들 때의 $\\JSD{\\p}{\\q}$',
    'log-2': '지지집합이 겹치지 않을 때의 값 $\\log 2$',
  },
};
