import { nonSaturatingLoss, saturatingLoss } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';
import { slope } from './slope.ts';

/** A fake's logit where D is sure of it, and how far apart the slopes are measured. */
const a = -7;
const h = 1e-4;

export const claim = defineClaim({
  id: 'generator-maximises-value',
  source: 'slip',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: {
        label: {
          en: 'slope of V against a fake’s logit at a = −7 (a larger logit lowers V)',
          ko: 'a = −7에서 가짜의 로짓에 대한 V의 기울기(로짓이 커지면 V는 작아집니다)',
        },
        number: slope(saturatingLoss, a, h),
        reads: 'saturating-gradient',
      },
      relation: '<',
      bound: 0,
      digits: 4,
    },
    {
      value: {
        label: {
          en: 'slope of −log D there (G lowers this loss, and so raises the logit)',
          ko: '그곳에서 −log D의 기울기(G는 이 손실을 줄이려고 로짓을 키웁니다)',
        },
        number: slope(nonSaturatingLoss, a, h),
        reads: 'non-saturating-gradient',
      },
      relation: '<',
      bound: 0,
      digits: 4,
    },
  ],
  see: { figure: 'generator-loss', preset: 'sure' },
  text: {
    en: {
      claim: 'In the non-saturating game both players maximise V.',
      truth:
        'A $\\G$ that maximised $\\V$ would make its fakes easier to tell. And $-\\log \\D(\\G(z))$ is no term of $\\V$, with either sign. Each player now lowers a loss of its own; it is no longer a tug of war, in which one gains what the other loses.',
    },
    ko: {
      claim: '비포화 게임에서는 두 선수가 모두 V를 최대화합니다.',
      truth:
        '$\\G$가 $\\V$를 최대화한다면 가짜를 더 알아보기 쉽게 만들 것입니다. 게다가 $-\\log \\D(\\G(z))$는 부호를 어떻게 바꾸어도 $\\V$의 항이 아닙니다. 이제 두 선수는 저마다 다른 손실을 줄입니다. 한쪽이 얻은 만큼 다른 쪽이 잃는 줄다리기가 더는 아닙니다.',
    },
  },
});
