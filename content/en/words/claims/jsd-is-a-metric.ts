import type { claim } from '../../../../components/claims/jsd-is-a-metric.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'The Jensen–Shannon divergence is a metric: it serves as the distance of two distributions.',
  truth:
    'Its square root is one. The divergence itself breaks the triangle inequality, and three coins are enough to see it: one that always shows heads, a fair one, and one that always shows tails.',
  labels: {
    straight: 'the divergence from $(1,0)$ straight to $(0,1)$',
    detour: 'by way of $(\\tfrac12,\\tfrac12)$, both parts together',
    'root-straight': 'with the square roots: straight',
    'root-detour': 'with the square roots: by way of the fair coin',
  },
};
