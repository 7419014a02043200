import type { claim } from '../../../../components/claims/kl-term-needs-samples.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'ELBO의 KL 항은 재구성 항처럼 표본으로 추정해야 합니다.',
  truth:
    '표본이 필요한 것은 안에 신경망이 들어 있는 재구성 항뿐입니다. 정규분포인 추측과 정규분포인 사전분포 사이의 KL 발산은 짧은 식으로 나오고, 식의 값은 적분한 값과 같습니다.',
  labels: {
    closed: '$\\mu=0.8$, $\\sigma=0.6$일 때 $\\tfrac12(\\mu^2+\\sigma^2-1)-\\ln\\sigma$',
    integral: '직접 적분한 $\\int \\q(z)\\ln\\frac{\\q(z)}{p(z)}\\dd z$',
  },
};
