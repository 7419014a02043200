import {
  fitNormal,
  jsBetween,
  jsDivergence,
  klBetween,
  klDivergence,
  mixture,
  normal,
} from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const data = [0.6, 0.3, 0.1];
/** A family that cannot say that the last two outcomes differ. */
const model = (t: number): number[] => [t, (1 - t) / 2, (1 - t) / 2];

/** Where a loss with one valley is least, by golden sections. */
function leastAt(loss: (t: number) => number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [lo, hi] = [0.01, 0.99];
  while (hi - lo > 1e-7) {
    const [a, b] = [hi - golden * (hi - lo), lo + golden * (hi - lo)];
    if (loss(a) < loss(b)) hi = b;
    else lo = a;
  }
  return (lo + hi) / 2;
}

export const claim = defineClaim({
  id: 'mle-minimises-js',
  verdict: 'false',
  checks: () => {
    const p = mixture([0.8, 0.2], [normal(-1, 0.7), normal(2.5, 0.6)]);
    const [byKl, byJs] = [fitNormal(p, 'forward'), fitNormal(p, 'js')];
    return [
      {
        label: { en: 'best $t$ by $\\KL{\\p}{\\q_t}$', ko: '$\\KL{\\p}{\\q_t}$가 가장 작은 $t$' },
        value: leastAt((t) => klDivergence(data, model(t))),
        relation: '=',
        bound: 0.6,
        tolerance: 1e-6,
      },
      {
        label: { en: 'best $t$ by $\\JSD{\\p}{\\q_t}$', ko: '$\\JSD{\\p}{\\q_t}$가 가장 작은 $t$' },
        value: leastAt((t) => jsDivergence(data, model(t))),
        relation: '=',
        bound: 0.616,
        tolerance: 5e-4,
      },
      {
        label: { en: 'best $t$ by $\\KL{\\q_t}{\\p}$', ko: '$\\KL{\\q_t}{\\p}$가 가장 작은 $t$' },
        value: leastAt((t) => klDivergence(model(t), data)),
        relation: '=',
        bound: 0.634,
        tolerance: 5e-4,
      },
      {
        label: {
          en: 'JSD of the most likely bell in the figure, beside the least there is',
          ko: '그림에서 가능도가 가장 큰 정규분포의 JSD와 가장 작은 JSD의 비교',
        },
        value: jsBetween(p, normal(byKl.mean, byKl.sd)),
        relation: '>',
        bound: byJs.value,
        unit: 'information',
        digits: 4,
      },
      {
        label: {
          en: '$\\KL{\\p}{\\q}$ of the best bell by JSD, beside the least there is',
          ko: 'JSD로 고른 정규분포의 $\\KL{\\p}{\\q}$와 가장 작은 값의 비교',
        },
        value: klBetween(p, normal(byJs.mean, byJs.sd)),
        relation: '>',
        bound: byKl.value,
        unit: 'information',
      },
    ];
  },
  see: { figure: 'mle', preset: 'js' },
  text: {
    en: {
      claim: 'Maximum likelihood minimises the KL divergence, and with it the Jensen–Shannon divergence.',
      truth:
        'It minimises $\\KL{\\p}{\\q}$ and no other. Take $\\p = (0.6, 0.3, 0.1)$ and the family $\\q_t = (t, \\frac{1-t}{2}, \\frac{1-t}{2})$, which cannot tell the last two apart: forward KL, JSD and reverse KL choose three different $t$. Both being zero at $\\q = \\p$ does not help where $\\q = \\p$ cannot be had.',
    },
    ko: {
      claim: '최대가능도 추정은 KL 발산을 최소로 하고, 따라서 젠슨-섀넌 발산도 최소로 합니다.',
      truth:
        '최소가 되는 것은 $\\KL{\\p}{\\q}$뿐입니다. $\\p = (0.6, 0.3, 0.1)$과, 뒤의 두 결과를 구별하지 못하는 분포 $\\q_t = (t, \\frac{1-t}{2}, \\frac{1-t}{2})$들을 봅시다. 정방향 KL, JSD, 역방향 KL이 고르는 $t$는 셋 다 다릅니다. $\\q = \\p$에서 둘 다 0이 된다는 사실은 $\\q = \\p$가 될 수 없는 곳에서는 쓸모가 없습니다.',
    },
  },
});
