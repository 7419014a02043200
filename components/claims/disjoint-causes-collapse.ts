import { jsBetween, mixture, normal } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const twoHills = mixture([0.5, 0.5], [normal(-4, 0.5), normal(4, 0.5)]);

export const claim = defineClaim({
  id: 'disjoint-causes-collapse',
  source: 'common',
  verdict: 'false',
  ground: 'shown',
  checks: () => [
    {
      value: {
        label: {
          en: 'data with two hills, a model that makes only one of them: $\\JSD{\\p}{\\q}$',
          ko: '데이터에는 봉우리가 둘인데 모델은 하나만 만들 때의 $\\JSD{\\p}{\\q}$',
        },
        number: jsBetween(twoHills, normal(4, 0.5)),
        reads: 'js',
      },
      relation: '<',
      bound: {
        label: {
          en: '$\\log 2$, what it is wherever supports are disjoint',
          ko: '지지집합이 겹치지 않을 때의 값 $\\log 2$',
        },
        number: Math.LN2,
      },
      unit: 'information',
    },
  ],
  see: {
    figure: 'js',
    set: { 'p-mean': 0, 'p-sd': 0.5, 'p-modes': '2', 'p-gap': 4, 'q-mean': 4, 'q-sd': 0.5 },
  },
  text: {
    en: {
      claim: 'Disjoint supports are what causes mode collapse.',
      truth:
        'They cause vanishing gradients, which is a different failure. With disjoint supports the divergence stays at $\\log 2$ however the generator is moved a little, so against the best discriminator the original loss tells it *nothing*.',
      shows:
        'The number shows a model that has collapsed and yet lies well inside the support of the data, so that collapse does not need disjoint supports.',
    },
    ko: {
      claim: '모드 붕괴(mode collapse)의 원인은 지지집합(support)이 겹치지 않는 것입니다.',
      truth:
        '그때 일어나는 일은 그래디언트 소실이고, 모드 붕괴와는 다른 실패입니다. 지지집합이 겹치지 않으면 생성자를 조금 움직여도 발산은 늘 $\\log 2$입니다. 그래서 최적 판별자를 상대로 원래의 손실을 쓰면 생성자는 *아무것도* 배우지 못합니다.',
      shows:
        '이 모델은 모드가 붕괴했지만 데이터의 지지집합 안에 있습니다. 곧 지지집합이 겹쳐도 모드 붕괴는 일어납니다.',
    },
  },
});
