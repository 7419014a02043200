import { defineClaim } from './define-claim.ts';

/** ∫₀¹ π^k (1−π)^(n−k) dπ = B(k+1, n−k+1) = k! (n−k)! / (n+1)!, by the midpoint rule. */
function areaUnderLikelihood(k: number, n: number): number {
  const steps = 20_000;
  let sum = 0;
  for (let i = 0; i < steps; i++) {
    const pi = (i + 0.5) / steps;
    sum += pi ** k * (1 - pi) ** (n - k);
  }
  return sum / steps;
}

export const claim = defineClaim({
  id: 'likelihood-is-no-density',
  verdict: 'false',
  checks: () => [
    {
      label: {
        en: 'area under $L(\\pi)$ for 7 heads in 10',
        ko: '10번 중 앞면 7번일 때 $L(\\pi)$ 아래의 넓이',
      },
      value: areaUnderLikelihood(7, 10),
      relation: '=',
      bound: 1 / 1320,
      tolerance: 1e-9,
      digits: 6,
    },
    {
      label: { en: 'the same area, beside 1', ko: '같은 넓이와 1의 비교' },
      value: areaUnderLikelihood(7, 10),
      relation: '<',
      bound: 1,
      digits: 6,
    },
  ],
  see: { figure: 'likelihood' },
  text: {
    en: {
      claim: 'The likelihood is the probability of the parameter.',
      truth:
        'It is the probability of the data, read as a function of the parameter. Its area need not be one: for 7 heads in 10 it is $7!\\,3!/11! = 1/1320$.',
    },
    ko: {
      claim: '가능도는 모수의 확률입니다.',
      truth:
        '가능도는 자료의 확률을 모수의 함수로 읽은 것입니다. 넓이가 1일 까닭이 없습니다. 10번 중 앞면이 7번이면 $7!\\,3!/11! = 1/1320$입니다.',
    },
  },
});
