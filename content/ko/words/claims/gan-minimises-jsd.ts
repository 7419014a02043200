import type { claim } from '../../../../components/claims/gan-minimises-jsd.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'GAN은 실제로 젠슨-섀넌 발산을 최소화합니다.',
  truth:
    '*포화* 손실을 쓰고 $\\D$가 *완벽*하다면 그렇습니다. 그때 그래디언트는 $\\C(\\G)=-\\log 4+2\\,\\JSD{\\pdata}{\\pg}$의 그래디언트입니다. 실제로는 두 조건 모두 성립하지 않습니다.',
  shows:
    '실제로 쓰는 손실은 $\\D$가 완벽할 때조차 다른 양을 줄입니다. 젠슨-섀넌 발산은 이 자리에서 거의 평평합니다.',
  labels: {
    'non-saturating-gradient': 'θ = 8에서 D*를 상대로 한 비포화 손실의 기울기',
    'minimax-gradient': '2 JSD의 기울기',
    'slope-of-the-difference': 'KL(g‖p) − 2 JSD의 기울기',
  },
};
