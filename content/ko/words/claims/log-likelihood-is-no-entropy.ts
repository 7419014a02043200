import type { claim } from '../../../../components/claims/log-likelihood-is-no-entropy.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '로그 가능도를 정리하면 엔트로피에 음의 부호를 붙인 것이 됩니다.',
  truth:
    '던진 횟수로 나누면 관측한 분포와 모델의 *교차* 엔트로피에 음의 부호를 붙인 것이 됩니다. 곧 $-\\ell(\\pi)/n = \\Ent(\\hat\\p,\\q_\\pi)$입니다. 관측한 결과의 엔트로피라면 $\\pi$와 아무 상관이 없으니, 그것을 높여서 배울 것도 없습니다.',
  labels: {
    'minus-log': '10번 중 앞면이 7번일 때 한 번당 로그 가능도에 음의 부호를 붙인 값 $-\\ell(0.5)/n$',
    'cross-entropy': '교차 엔트로피 $\\Ent(\\hat\\p,\\q_{0.5})$',
    entropy: '엔트로피 $\\Ent(\\hat\\p)$',
  },
};
