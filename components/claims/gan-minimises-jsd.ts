import { frozenGradient, jsBetween, klBetween, nonSaturatingGradient, normal } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';
import { slope } from './slope.ts';

const data = normal(0, 1);
const pull = (shift: number): number => frozenGradient(data, normal(shift, 1), nonSaturatingGradient);
/** How far apart the slopes below are measured. */
const h = 1e-3;
const js = (t: number): number => 2 * jsBetween(data, normal(t, 1));

export const claim = defineClaim({
  id: 'gan-minimises-jsd',
  verdict: 'false',
  checks: () => [
    {
      label: {
        en: 'non-saturating pull at $\\theta=1$, against the slope of $2\\DJS$',
        ko: '$\\theta=1$에서 비포화 손실이 당기는 힘과 $2\\DJS$의 기울기',
      },
      value: pull(1),
      relation: '>',
      bound: slope(js, 1, h),
      digits: 6,
    },
    {
      label: { en: 'the same, against the slope of $\\DKL-2\\DJS$', ko: '같은 힘과 $\\DKL-2\\DJS$의 기울기' },
      value: pull(1),
      relation: '=',
      bound: slope((t) => klBetween(normal(t, 1), data) - js(t), 1, h),
      tolerance: 1e-6,
      digits: 6,
    },
    {
      label: { en: 'slope of $2\\DJS$ at $\\theta=8$', ko: '$\\theta=8$에서 $2\\DJS$의 기울기' },
      value: slope(js, 8, h),
      relation: '<',
      bound: 0.0004,
      digits: 5,
    },
    {
      label: { en: 'non-saturating pull there', ko: '그곳에서 비포화 손실이 당기는 힘' },
      value: pull(8),
      relation: '>',
      bound: 7.999,
      digits: 4,
    },
  ],
  see: { figure: 'gradients', preset: 'far' },
  text: {
    en: {
      claim: 'In practice, a GAN minimises the Jensen–Shannon divergence.',
      truth:
        'With the *saturating* loss and a *perfect* $\\D$ it would: then the gradient is that of $\\C(\\G)=-\\log 4+2\\,\\JSD{\\pdata}{\\pg}$. In practice neither condition holds.',
    },
    ko: {
      claim: 'GAN은 실제로 젠슨-섀넌 발산을 최소화합니다.',
      truth:
        '*포화* 손실과 *완벽한* $\\D$라면 그렇습니다. 그때 그래디언트는 $\\C(\\G)=-\\log 4+2\\,\\JSD{\\pdata}{\\pg}$의 그래디언트입니다. 실제로는 두 조건 모두 지켜지지 않습니다.',
    },
  },
});
