import { jsDivergence, klDivergence } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const data = [0.6, 0.3, 0.1];
/** A family that cannot say that the last two outcomes differ. */
const model = (t: number): number[] => [t, (1 - t) / 2, (1 - t) / 2];

/** Where a loss with one valley is least, by golden sections. */
function leastAt(loss: (t: number) => number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [lo, hi] = [0.01, 0.99];
  while (hi - lo > 1e-8) {
    const [a, b] = [hi - golden * (hi - lo), lo + golden * (hi - lo)];
    if (loss(a) < loss(b)) hi = b;
    else lo = a;
  }
  return (lo + hi) / 2;
}

export const claim = defineClaim({
  id: 'mle-minimises-js',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => {
    const byJs = {
      label: { en: 'the $t$ with the least $\\JSD{\\p}{\\q_t}$', ko: '$\\JSD{\\p}{\\q_t}$가 가장 작은 $t$' },
      number: leastAt((t) => jsDivergence(data, model(t))),
      reads: 'best-js',
    };
    return [
      {
        value: {
          label: {
            en: 'the $t$ with the least $\\KL{\\p}{\\q_t}$, which is the likeliest',
            ko: '$\\KL{\\p}{\\q_t}$가 가장 작은 $t$, 곧 가능도가 가장 큰 $t$',
          },
          number: leastAt((t) => klDivergence(data, model(t))),
          reads: 'best-kl',
        },
        relation: '<',
        bound: byJs,
      },
      {
        value: byJs,
        relation: '<',
        bound: {
          label: {
            en: 'the $t$ with the least $\\KL{\\q_t}{\\p}$',
            ko: '$\\KL{\\q_t}{\\p}$가 가장 작은 $t$',
          },
          number: leastAt((t) => klDivergence(model(t), data)),
          reads: 'best-kl-reverse',
        },
      },
    ];
  },
  see: { figure: 'three-best', set: {} },
  text: {
    en: {
      claim: 'Maximum likelihood minimises the KL divergence, and with it the Jensen–Shannon divergence.',
      truth:
        'It minimises $\\KL{\\p}{\\q}$ and no other. Take $\\p = (0.6, 0.3, 0.1)$ and the family $\\q_t = (t, \\frac{1-t}{2}, \\frac{1-t}{2})$, which cannot tell the last two apart: forward KL, JSD and reverse KL choose three different $t$. That all of them are zero at $\\q = \\p$ does not help where $\\q = \\p$ is out of reach.',
    },
    ko: {
      claim: '최대가능도 추정은 KL 발산을 최소로 하고, 따라서 젠슨-섀넌 발산도 최소로 합니다.',
      truth:
        '최소가 되는 것은 $\\KL{\\p}{\\q}$뿐입니다. $\\p = (0.6, 0.3, 0.1)$과, 뒤의 두 결과를 구별하지 못하는 분포족 $\\q_t = (t, \\frac{1-t}{2}, \\frac{1-t}{2})$를 봅시다. 정방향 KL, JSD, 역방향 KL이 고르는 $t$는 셋 다 다릅니다. $\\q = \\p$일 때 모두 0이라는 사실은 $\\q = \\p$가 될 수 없을 때는 도움이 되지 않습니다.',
    },
  },
});
