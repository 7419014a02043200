import { jsBetween, mixture, normal, uniform } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const block = uniform(0, 1);
const twoHills = mixture([0.5, 0.5], [normal(-10, 0.5), normal(10, 0.5)]);

export const claim = defineClaim({
  id: 'disjoint-causes-collapse',
  verdict: 'false',
  checks: () => [
    {
      label: { en: 'JSD of two blocks that do not meet', ko: '만나지 않는 두 구간의 JSD' },
      value: jsBetween(block, uniform(2, 3)),
      relation: '=',
      bound: Math.LN2,
      tolerance: 1e-12,
      unit: 'information',
    },
    {
      label: { en: 'how much it changes when one moves by a tenth', ko: '하나를 0.1만큼 옮길 때 변하는 양' },
      value: jsBetween(block, uniform(2.1, 3.1)) - jsBetween(block, uniform(2, 3)),
      relation: '=',
      bound: 0,
      tolerance: 1e-12,
      unit: 'information',
    },
    {
      label: {
        en: 'JSD of two hills and a bell that sits on one of them',
        ko: '두 봉우리와 그중 하나에 앉은 정규분포 사이의 JSD',
      },
      value: jsBetween(twoHills, normal(10, 0.5)),
      relation: '<',
      bound: Math.LN2,
      unit: 'information',
    },
  ],
  see: { figure: 'js', preset: 'disjoint' },
  text: {
    en: {
      claim: 'Disjoint supports are what causes mode collapse.',
      truth:
        'They cause vanishing gradients, which is a different failure. With disjoint supports the generator learns *nothing*: the divergence is $\\log 2$ for every small change of it.',
    },
    ko: {
      claim: '모드 붕괴(mode collapse)의 원인은 지지집합(support)이 겹치지 않는 것입니다.',
      truth:
        '그때 일어나는 일은 그래디언트 소실이고, 모드 붕괴와는 다른 실패입니다. 지지집합이 겹치지 않으면 생성자는 *아무것도* 배우지 못합니다. 생성자를 조금 바꾸어도 발산은 늘 $\\log 2$입니다.',
    },
  },
});
