import type { claim } from '../../../../components/claims/gan-is-an-autoencoder.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: 'GAN은 오토인코더이고, 그 인코더가 $\\D$입니다.',
  truth:
    '인코더라면 이 $x$에 맞는 코드가 *무엇인지* 답해야 하는데, $\\D$의 답은 $x$가 진짜일 확률을 나타내는 수 하나입니다. 평형에서는 모든 $x$에 대해 $\\tfrac12$입니다. 게다가 이 게임에는 $x$와 코드의 짝이 없습니다. $\\G(z)$ 대신 $\\G(-z)$로 생성자를 뒤집어도 가짜의 분포는 그대로이고, 따라서 점수도 모두 그대로입니다. 오토인코더의 디코더를 이렇게 뒤집으면 아무것도 되살리지 못합니다.',
  labels: {
    score: '$\\G(z)=-z$에 대한 최적 $\\D$의 점수',
    perfect: '완벽한 가짜에 대한 점수 −log 4',
    error: '$\\enc(x)=x$로 만든 코드를 이 $\\G$로 되살릴 때의 평균 제곱 오차',
    answer: '$x=1$에서 최적 $\\D$의 답',
  },
};
