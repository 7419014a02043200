import type { claim } from '../../../../components/claims/generator-maximises-value.ts';
import type { ClaimWordsOf } from '../../../../src/notebook/words/claim.ts';

export const words: ClaimWordsOf<typeof claim> = {
  claim: '비포화 게임에서는 두 선수가 모두 V를 최대화합니다.',
  truth:
    '$\\G$가 $\\V$를 최대화한다면 가짜를 더 알아보기 쉽게 만들 것입니다. 게다가 $-\\log \\D(\\G(z))$는 부호를 어떻게 바꾸어도 $\\V$의 항이 아닙니다. 이제 두 선수는 저마다 다른 손실을 줄입니다. 한쪽이 얻은 만큼 다른 쪽이 잃는 줄다리기가 더는 아닙니다.',
  labels: {
    'saturating-gradient': 'a = −7에서 가짜의 로짓에 대한 V의 기울기(로짓이 커지면 V는 작아집니다)',
    'non-saturating-gradient': '그곳에서 −log D의 기울기(G는 이 손실을 줄이려고 로짓을 키웁니다)',
  },
};
