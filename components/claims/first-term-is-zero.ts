import { normal, optimalDiscriminator, softplus, valueFunctionFromLogit } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const data = normal(0, 1);
const { logit } = optimalDiscriminator(data, normal(1, 1));

/** E[f(x)] over a normal, by the midpoint rule. */
function mean(law: { pdf(x: number): number }, f: (x: number) => number): number {
  let sum = 0;
  for (let i = 0; i < 4000; i++) {
    const x = -12 + (i + 0.5) * 0.006;
    sum += law.pdf(x) * f(x) * 0.006;
  }
  return sum;
}

const first = (): number => mean(data, (x) => -softplus(-logit(x)));
const second = (shift: number): number => mean(normal(shift, 1), (x) => -softplus(logit(x)));

export const claim = defineClaim({
  id: 'first-term-is-zero',
  verdict: 'false',
  checks: () => [
    {
      label: {
        en: 'first term, $\\D$ the best against fakes one width away',
        ko: '가짜가 너비만큼 떨어졌을 때 $\\Dstar$의 첫째 항',
      },
      value: first(),
      relation: '<',
      bound: 0,
      unit: 'information',
    },
    {
      label: {
        en: 'its change when $\\G$ moves the fakes by one',
        ko: '$\\G$가 가짜를 1만큼 옮길 때 첫째 항의 변화',
      },
      // All of the change of V less that of its second term.
      value:
        valueFunctionFromLogit(data, data, logit) -
        valueFunctionFromLogit(data, normal(1, 1), logit) -
        (second(0) - second(1)),
      relation: '=',
      bound: 0,
      tolerance: 1e-9,
      unit: 'information',
    },
    {
      label: { en: 'the second term’s change', ko: '둘째 항의 변화' },
      value: second(0) - second(1),
      relation: '<',
      bound: 0,
      unit: 'information',
    },
  ],
  see: { figure: 'optimal-discriminator', preset: 'optimal' },
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
