import { frozenGradient, jsBetween, klBetween, nonSaturatingGradient, normal } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';
import { slope } from './slope.ts';

const data = normal(0, 1);
const theta = 8;
/** How far apart the slopes below are measured. */
const h = 1e-3;
const js = (t: number): number => 2 * jsBetween(data, normal(t, 1));

export const claim = defineClaim({
  id: 'gan-minimises-jsd',
  source: 'common',
  verdict: 'false',
  ground: 'shown',
  checks: () => {
    const pull = {
      label: {
        en: 'slope of the non-saturating loss against D*, at θ = 8',
        ko: 'θ = 8에서 D*를 상대로 한 비포화 손실의 기울기',
      },
      number: frozenGradient(data, normal(theta, 1), nonSaturatingGradient),
      reads: 'non-saturating-gradient',
    };
    return [
      {
        value: pull,
        relation: '>',
        bound: {
          label: { en: 'slope of 2 JSD', ko: '2 JSD의 기울기' },
          number: slope(js, theta, h),
          reads: 'minimax-gradient',
        },
        digits: 5,
      },
      {
        value: pull,
        relation: '=',
        bound: {
          label: { en: 'slope of KL(g‖p) − 2 JSD', ko: 'KL(g‖p) − 2 JSD의 기울기' },
          number: slope((t) => klBetween(normal(t, 1), data) - js(t), theta, h),
        },
        tolerance: 1e-6,
        digits: 5,
      },
    ];
  },
  see: { figure: 'gradients', set: { shift: 8 } },
  text: {
    en: {
      claim: 'In practice, a GAN minimises the Jensen–Shannon divergence.',
      truth:
        'With the *saturating* loss and a *perfect* $\\D$ it would: then the gradient is that of $\\C(\\G)=-\\log 4+2\\,\\JSD{\\pdata}{\\pg}$. In practice neither condition holds.',
      shows:
        'The numbers show that the loss used in practice goes down another quantity, even against a perfect $\\D$, and where the Jensen–Shannon divergence is all but level.',
    },
    ko: {
      claim: 'GAN은 실제로 젠슨-섀넌 발산을 최소화합니다.',
      truth:
        '*포화* 손실을 쓰고 $\\D$가 *완벽*하다면 그렇습니다. 그때 그래디언트는 $\\C(\\G)=-\\log 4+2\\,\\JSD{\\pdata}{\\pg}$의 그래디언트입니다. 실제로는 두 조건 모두 성립하지 않습니다.',
      shows:
        '실제로 쓰는 손실은 $\\D$가 완벽할 때조차 다른 양을 줄입니다. 젠슨-섀넌 발산은 이 자리에서 거의 평평합니다.',
    },
  },
});
