import { generatorCriterion, normal, valueFunction } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const data = normal(0, 1);
const far = normal(3, 1);

const blind = {
  label: {
    en: 'mean loss of D = ½, the fakes three standard deviations away',
    ko: '가짜가 표준편차의 세 배만큼 떨어져 있을 때 D = ½의 평균 손실',
  },
  number: -valueFunction(data, far, () => 0.5) / 2,
  reads: 'loss',
};

export const claim = defineClaim({
  id: 'loss-of-log-two',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: blind,
      relation: '=',
      bound: { label: { en: 'log 2', ko: 'log 2' }, number: Math.LN2 },
      tolerance: 1e-9,
      unit: 'information',
    },
    {
      value: {
        label: {
          en: 'mean loss of D* against the same fakes',
          ko: '같은 가짜에 대한 D*의 평균 손실',
        },
        number: -generatorCriterion(data, far) / 2,
        reads: 'best-loss',
      },
      relation: '<',
      bound: blind,
      unit: 'information',
    },
  ],
  see: { figure: 'neuron', set: { w: 0, b: 0, 'g-mean': 3, 'g-sd': 1 } },
  text: {
    en: {
      claim: 'A discriminator loss of 0.693 means success.',
      truth:
        'At success the best discriminator answers $\\tfrac12$ everywhere, and its mean loss is indeed $\\log 2$. But a discriminator that has learnt nothing answers $\\tfrac12$ as well, whatever the generator makes, and has the same loss.',
    },
    ko: {
      claim: '판별자의 손실이 0.693이면 성공입니다.',
      truth:
        '성공했을 때 최적 판별자는 어디서나 $\\tfrac12$이라고 답하고, 평균 손실은 정말로 $\\log 2$입니다. 하지만 아무것도 배우지 못한 판별자도, 생성자가 무엇을 만들든, $\\tfrac12$이라고 답하므로 손실이 같습니다.',
    },
  },
});
