import {
  generatorCriterion,
  nonSaturatingLoss,
  normal,
  saturatingLoss,
  valueFunction,
} from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const data = normal(0, 1);
const far = normal(3, 1);
const knowsNothing = (): number => 0.5;

export const claim = defineClaim({
  id: 'loss-of-log-two',
  verdict: 'false',
  checks: () => [
    {
      label: {
        en: 'loss of $\\D=\\tfrac12$, fakes three widths away',
        ko: '가짜가 너비의 세 배만큼 떨어져 있을 때 $\\D=\\tfrac12$의 손실',
      },
      value: -valueFunction(data, far, knowsNothing) / 2,
      relation: '=',
      bound: Math.LN2,
      tolerance: 1e-9,
      unit: 'information',
    },
    {
      label: { en: 'loss of $\\Dstar$ against the same fakes', ko: '같은 가짜에 대한 $\\Dstar$의 손실' },
      value: -generatorCriterion(data, far) / 2,
      relation: '<',
      bound: Math.LN2,
      unit: 'information',
    },
    {
      label: { en: '$V$ at equilibrium', ko: '평형에서의 $V$' },
      value: generatorCriterion(data, data),
      relation: '=',
      bound: -2 * Math.LN2,
      tolerance: 1e-12,
      unit: 'information',
    },
    {
      label: { en: 'minimax loss of $\\G$ at equilibrium', ko: '평형에서 $\\G$의 최소최대 손실' },
      value: saturatingLoss(0),
      relation: '=',
      bound: -Math.LN2,
      unit: 'information',
    },
    {
      label: { en: 'its non-saturating loss there', ko: '그곳에서 $\\G$의 비포화 손실' },
      value: nonSaturatingLoss(0),
      relation: '=',
      bound: Math.LN2,
      unit: 'information',
    },
  ],
  see: { figure: 'optimal-discriminator', preset: 'nothing' },
  text: {
    en: {
      claim: 'A discriminator loss of 0.693 means success.',
      truth:
        'At success the best discriminator answers $\\tfrac12$ everywhere, and its mean loss is indeed $\\log 2$. But one that has learnt nothing answers $\\tfrac12$ as well, whatever the generator makes, and pays the same.',
    },
    ko: {
      claim: '판별자의 손실이 0.693이면 성공입니다.',
      truth:
        '성공했을 때 최적 판별자는 어디서나 $\\tfrac12$이라고 대답하고, 평균 손실은 정말로 $\\log 2$입니다. 하지만 아무것도 배우지 못한 판별자도, 생성자가 무엇을 만들든, $\\tfrac12$이라고 대답하고 같은 값을 치릅니다.',
    },
  },
});
