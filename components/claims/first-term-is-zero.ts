import { normal, optimalDiscriminator, softplus, valueFunctionFromLogit } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const data = normal(0, 1);
const fakes = normal(1, 1);
const { logit } = optimalDiscriminator(data, fakes);

/** E[f(x)] over a normal, by the midpoint rule. */
function mean(law: { pdf(x: number): number }, f: (x: number) => number): number {
  let sum = 0;
  for (let i = 0; i < 4000; i++) {
    const x = -12 + (i + 0.5) * 0.006;
    sum += law.pdf(x) * f(x) * 0.006;
  }
  return sum;
}

export const claim = defineClaim({
  id: 'first-term-is-zero',
  source: 'slip',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: {
        label: {
          en: 'the first term for D*, the fakes one standard deviation away',
          ko: '가짜가 표준편차만큼 떨어져 있을 때 D*의 첫째 항',
        },
        number: mean(data, (x) => -softplus(-logit(x))),
        reads: 'first',
      },
      relation: '<',
      bound: 0,
      unit: 'information',
    },
    {
      value: {
        label: { en: 'both terms together, V(D*, G)', ko: '두 항의 합 V(D*, G)' },
        number: valueFunctionFromLogit(data, fakes, logit),
        reads: 'value',
      },
      relation: '<',
      bound: {
        label: { en: 'the second term alone', ko: '둘째 항만의 값' },
        number: mean(fakes, (x) => -softplus(logit(x))),
        reads: 'second',
      },
      unit: 'information',
    },
  ],
  see: { figure: 'neuron', set: { w: -1, b: 0.5, 'g-mean': 1, 'g-sd': 1 } },
  text: {
    en: {
      claim: 'For the generator the first term is always zero.',
      truth:
        'There is no $\\G$ in the first term. That does not make the term zero; it makes its *gradient* zero, so $\\G$ can neither change it nor learn from it.',
    },
    ko: {
      claim: '생성자에게 첫째 항은 언제나 0입니다.',
      truth:
        '첫째 항에는 $\\G$가 없습니다. 그렇다고 항의 값이 0인 것은 아닙니다. 0인 것은 *그래디언트*이고, 그래서 $\\G$는 이 항을 바꿀 수도, 이 항에서 배울 수도 없습니다.',
    },
  },
});
