import { jsDistance, jsDivergence } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const heads = [1, 0];
const fair = [0.5, 0.5];
const tails = [0, 1];

export const claim = defineClaim({
  id: 'jsd-is-a-metric',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: {
        label: {
          en: 'the divergence from $(1,0)$ straight to $(0,1)$',
          ko: '$(1,0)$에서 $(0,1)$까지 곧바로 잰 발산',
        },
        number: jsDivergence(heads, tails),
        reads: 'way',
      },
      relation: '>',
      bound: {
        label: {
          en: 'by way of $(\\tfrac12,\\tfrac12)$, both parts together',
          ko: '$(\\tfrac12,\\tfrac12)$을 거칠 때 두 발산의 합',
        },
        number: jsDivergence(heads, fair) + jsDivergence(fair, tails),
        reads: 'detour',
      },
      unit: 'information',
    },
    {
      value: {
        label: { en: 'with the square roots: straight', ko: '제곱근으로 곧바로 잰 값' },
        number: jsDistance(heads, tails),
        reads: 'root-way',
      },
      relation: '≤',
      bound: {
        label: {
          en: 'with the square roots: by way of the fair coin',
          ko: '제곱근으로 공정한 동전을 거쳐 잰 값',
        },
        number: jsDistance(heads, fair) + jsDistance(fair, tails),
        reads: 'root-detour',
      },
      unit: 'root-information',
    },
  ],
  see: { figure: 'detour', set: {} },
  text: {
    en: {
      claim: 'The Jensen–Shannon divergence is a metric: it serves as the distance of two distributions.',
      truth:
        'Its square root is one. The divergence itself breaks the triangle inequality, and three coins are enough to see it: one that always shows heads, a fair one, and one that always shows tails.',
    },
    ko: {
      claim: '젠슨-섀넌 발산은 거리(계량)이고, 두 분포 사이의 거리 역할을 합니다.',
      truth:
        '거리가 되는 것은 그 제곱근입니다. 발산 자체는 삼각부등식을 어기며, 동전 세 개면 그것을 볼 수 있습니다. 늘 앞면인 동전, 공정한 동전, 늘 뒷면인 동전입니다.',
    },
  },
});
