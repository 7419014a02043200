import { bernoulliLogLikelihood } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

const likelihood = (k: number, n: number, pi: number): number => Math.exp(bernoulliLogLikelihood(k, n, pi));

/** ∫₀¹ π^k (1−π)^(n−k) dπ = B(k+1, n−k+1) = k! (n−k)! / (n+1)!, by the midpoint rule. */
function areaUnderLikelihood(k: number, n: number): number {
  const steps = 20_000;
  let sum = 0;
  for (let i = 0; i < steps; i++) sum += likelihood(k, n, (i + 0.5) / steps);
  return sum / steps;
}

/** The probabilities of all 2^n rows of n tosses under one coin: those with k heads number n!/(k! (n−k)!). */
function sumOverRows(n: number, pi: number): number {
  let rows = 1;
  let sum = 0;
  for (let k = 0; k <= n; k++) {
    sum += rows * likelihood(k, n, pi);
    rows = (rows * (n - k)) / (k + 1);
  }
  return sum;
}

export const claim = defineClaim({
  id: 'likelihood-is-no-density',
  verdict: 'false',
  checks: () => [
    {
      label: {
        en: 'area under $L(\\pi)$ for 7 heads in 10, beside $1/1320$',
        ko: '10번 중 앞면 7번일 때 $L(\\pi)$ 아래의 넓이와 $1/1320$의 비교',
      },
      value: areaUnderLikelihood(7, 10),
      relation: '=',
      bound: 1 / 1320,
      tolerance: 1e-9,
      digits: 6,
    },
    {
      label: {
        en: 'area under $L(\\pi) = \\pi$, one head in one toss',
        ko: '한 번 던져 앞면일 때 $L(\\pi) = \\pi$ 아래의 넓이',
      },
      value: areaUnderLikelihood(1, 1),
      relation: '=',
      bound: 1 / 2,
      tolerance: 1e-9,
    },
    {
      label: {
        en: 'sum over all 1,024 rows of ten tosses, for the one coin $\\pi = 0.7$',
        ko: '동전 $\\pi = 0.7$ 하나로, 열 번 던진 결과 1,024가지를 모두 더한 값',
      },
      value: sumOverRows(10, 0.7),
      relation: '=',
      bound: 1,
      tolerance: 1e-12,
    },
  ],
  see: { figure: 'likelihood', preset: 'best' },
  text: {
    en: {
      claim: 'The likelihood is the probability of the parameter.',
      truth:
        'It is the probability of the *data*, read as a function of the parameter. Over all possible data it sums to one; over the parameter it need not integrate to one. For 7 heads in 10 its area is $7!\\,3!/11! = 1/1320$.',
    },
    ko: {
      claim: '가능도는 매개변수의 확률입니다.',
      truth:
        '가능도는 *데이터*의 확률을 매개변수의 함수로 읽은 것입니다. 가능한 데이터를 모두 더하면 1이지만, 매개변수에 대해 적분하면 1일 까닭이 없습니다. 10번 중 앞면이 7번이면 넓이는 $7!\\,3!/11! = 1/1320$입니다.',
    },
  },
});
