import { generatorCriterion, normal, valueFunction } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const data = normal(0, 1);
const far = normal(3, 1);

const atEquality = {
  label: {
    en: 'least mean loss where fakes and data are the same',
    ko: '가짜와 데이터의 분포가 같을 때 가장 작은 평균 손실',
  },
  number: -generatorCriterion(data, data) / 2,
};

export const claim = defineClaim({
  id: 'loss-is-a-distance',
  source: 'slip',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: {
        label: {
          en: 'mean loss of D = ½, the fakes three standard deviations away',
          ko: '가짜가 표준편차의 세 배만큼 떨어져 있을 때 D = ½의 평균 손실',
        },
        number: -valueFunction(data, far, () => 0.5) / 2,
        reads: 'loss',
      },
      relation: '=',
      bound: atEquality,
      tolerance: 1e-9,
      unit: 'information',
    },
    {
      value: {
        label: {
          en: 'least mean loss, that of D*, with the fakes as far away',
          ko: '그만큼 떨어져 있을 때 가장 작은 평균 손실, 곧 D*의 손실',
        },
        number: -generatorCriterion(data, far) / 2,
        reads: 'best-loss',
      },
      relation: '<',
      bound: atEquality,
      unit: 'information',
    },
  ],
  see: { figure: 'neuron', set: { w: 0, b: 0, 'g-mean': 3, 'g-sd': 1 } },
  text: {
    en: {
      claim: 'Binary cross entropy is the difference of the two distributions.',
      truth:
        'It tells how badly *this* discriminator guesses, and a poor one guesses badly whatever the two distributions are. Only for the best $\\D$ does the loss depend on the two distributions alone, and then it runs the wrong way: it is $\\log 2-\\DJS$, largest where they are equal.',
    },
    ko: {
      claim: '이진 교차 엔트로피는 두 분포의 차이입니다.',
      truth:
        '이진 교차 엔트로피는 *지금 이* 판별자가 얼마나 못 맞히는지를 나타냅니다. 서투른 판별자는 두 분포가 무엇이든 못 맞힙니다. 손실이 두 분포만으로 정해지는 것은 최적의 $\\D$일 때뿐이고, 그때는 방향이 거꾸로입니다. 값은 $\\log 2-\\DJS$이고, 두 분포가 같을 때 가장 큽니다.',
    },
  },
});
