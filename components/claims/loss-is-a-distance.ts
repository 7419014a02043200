import { generatorCriterion, jsBetween, normal, valueFunction } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const data = normal(0, 1);
const far = normal(3, 1);

export const claim = defineClaim({
  id: 'loss-is-a-distance',
  verdict: 'false',
  checks: () => [
    {
      label: {
        en: 'least loss where fakes and data are the same',
        ko: '가짜와 데이터가 같을 때 가장 작은 손실',
      },
      value: -generatorCriterion(data, data) / 2,
      relation: '=',
      bound: Math.LN2,
      tolerance: 1e-12,
      unit: 'information',
    },
    {
      label: {
        en: 'loss of $\\D=\\tfrac12$ where they are three widths apart',
        ko: '너비의 세 배만큼 떨어졌을 때 $\\D=\\tfrac12$의 손실',
      },
      value: -valueFunction(data, far, () => 0.5) / 2,
      relation: '=',
      bound: Math.LN2,
      tolerance: 1e-9,
      unit: 'information',
    },
    {
      label: {
        en: 'loss of $\\Dstar$ there, against $\\log 2-\\DJS$',
        ko: '그곳에서 $\\Dstar$의 손실과 $\\log 2-\\DJS$',
      },
      value: -generatorCriterion(data, far) / 2,
      relation: '=',
      bound: Math.LN2 - jsBetween(data, far),
      tolerance: 1e-9,
      unit: 'information',
    },
  ],
  see: { figure: 'optimal-discriminator', preset: 'equilibrium' },
  text: {
    en: {
      claim: 'Binary cross entropy is the difference of the two distributions.',
      truth:
        'It says how badly *this* discriminator guesses, and a poor one guesses badly whatever the two distributions are. Only at the best $\\D$ does it measure them, and the wrong way round: it is $\\log 2-\\DJS$, largest where they are equal.',
    },
    ko: {
      claim: '이진 교차 엔트로피는 두 분포의 차이입니다.',
      truth:
        '이것은 *지금 이* 판별자가 얼마나 못 맞히는지를 말할 뿐이고, 서투른 판별자는 두 분포가 무엇이든 못 맞힙니다. 두 분포를 재는 것은 가장 좋은 $\\D$일 때뿐이며, 그것도 거꾸로입니다. 값은 $\\log 2-\\DJS$이고, 두 분포가 같을 때 가장 큽니다.',
    },
  },
});
