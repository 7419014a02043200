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
      label: 'non-saturating-gradient',
      number: frozenGradient(data, normal(theta, 1), nonSaturatingGradient),
      reads: 'non-saturating-gradient',
    } as const;
    return [
      {
        value: pull,
        relation: '>',
        bound: {
          label: 'minimax-gradient',
          number: slope(js, theta, h),
          reads: 'minimax-gradient',
        },
        digits: 5,
      },
      {
        value: pull,
        relation: '=',
        bound: {
          label: 'slope-of-the-difference',
          number: slope((t) => klBetween(normal(t, 1), data) - js(t), theta, h),
        },
        tolerance: 1e-6,
        digits: 5,
      },
    ];
  },
  see: { figure: 'gradients', set: { shift: 8 } },
});
