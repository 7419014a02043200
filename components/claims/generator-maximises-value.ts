import { nonSaturatingGradient, saturatingGradient } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

export const claim = defineClaim({
  id: 'generator-maximises-value',
  verdict: 'false',
  checks: () => [
    {
      label: {
        en: 'slope of $V$ in a fake’s logit, $a=-4$: to raise $V$, lower $a$',
        ko: '$a=-4$에서 가짜의 로짓에 대한 $V$의 기울기: $V$를 올리려면 $a$를 내려야 합니다',
      },
      value: saturatingGradient(-4),
      relation: '<',
      bound: 0,
      digits: 4,
    },
    {
      label: {
        en: 'slope of $-\\log\\D$ there: to lower it, raise $a$',
        ko: '그곳에서 $-\\log\\D$의 기울기: 이것을 내리려면 $a$를 올려야 합니다',
      },
      value: nonSaturatingGradient(-4),
      relation: '<',
      bound: -0.98,
      digits: 4,
    },
  ],
  see: { figure: 'generator-loss', preset: 'sure' },
  text: {
    en: {
      claim: 'In the non-saturating game both players maximise V.',
      truth:
        'A $\\G$ that maximised $\\V$ would make its fakes easier to tell. And $-\\log \\D(\\G(z))$ is no term of $\\V$, with either sign: the two players now lower two different losses, and the game is no longer a tug on one rope.',
    },
    ko: {
      claim: '비포화 게임에서는 두 선수가 모두 V를 최대화합니다.',
      truth:
        '$\\G$가 $\\V$를 최대화한다면 가짜를 더 알아보기 쉽게 만들 것입니다. 게다가 $-\\log \\D(\\G(z))$는 부호를 어떻게 바꾸어도 $\\V$의 항이 아닙니다. 두 선수는 이제 서로 다른 두 손실을 내립니다. 더는 밧줄 하나를 마주 당기는 게임이 아닙니다.',
    },
  },
});
