import type { claim } from '../../../../components/claims/mle-minimises-js.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'Maximum likelihood minimises the KL divergence, and with it the Jensen–Shannon divergence.',
  truth:
    'It minimises $\\KL{\\p}{\\q}$ and no other. Take $\\p = (0.6, 0.3, 0.1)$ and the family $\\q_t = (t, \\frac{1-t}{2}, \\frac{1-t}{2})$, which cannot tell the last two apart: forward KL, JSD and reverse KL choose three different $t$. That all of them are zero at $\\q = \\p$ does not help where $\\q = \\p$ is out of reach.',
  labels: {
    'best-js': 'the $t$ with the least $\\JSD{\\p}{\\q_t}$',
    'best-kl': 'the $t$ with the least $\\KL{\\p}{\\q_t}$, which is the likeliest',
    'best-kl-reverse': 'the $t$ with the least $\\KL{\\q_t}{\\p}$',
  },
};
