import { bernoulliLogLikelihood } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

/** The likelihood of 7 heads in 10 tosses. */
const likelihood = (pi: number): number => Math.exp(bernoulliLogLikelihood(7, 10, pi));

/** ∫₀¹ π⁷ (1−π)³ dπ = 7! 3! / 11! = 1/1320, by the midpoint rule. */
function area(): number {
  const steps = 20_000;
  let sum = 0;
  for (let i = 0; i < steps; i++) sum += likelihood((i + 0.5) / steps);
  return sum / steps;
}

const height = {
  label: {
    en: 'the greatest height of the curve $L(\\pi)$ for 7 heads in 10, at $\\pi = 0.7$',
    ko: '10번 중 앞면이 7번일 때 곡선 $L(\\pi)$의 가장 큰 높이($\\pi = 0.7$)',
  },
  number: likelihood(0.7),
  reads: 'likelihood',
};

export const claim = defineClaim({
  id: 'likelihood-is-no-density',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    { value: height, relation: '<', bound: 1, digits: 6 },
    {
      value: {
        label: {
          en: 'the area under that curve, over the whole interval from 0 to 1',
          ko: '0에서 1까지 그 곡선 아래의 넓이',
        },
        number: area(),
      },
      relation: '<',
      bound: height,
      digits: 6,
    },
  ],
  see: { figure: 'likelihood', preset: 'best' },
  text: {
    en: {
      claim: 'The likelihood is the probability of the parameter.',
      truth:
        'It is the probability of the *data*, read as a function of the parameter. Over all possible data it sums to one; over the parameter it need not integrate to one. For 7 heads in 10 its area is $7!\\,3!/11! = 1/1320$: a curve as low as this over an interval of length 1 cannot enclose an area of 1.',
    },
    ko: {
      claim: '가능도는 매개변수의 확률입니다.',
      truth:
        '가능도는 *데이터*의 확률을 매개변수의 함수로 읽은 것입니다. 가능한 데이터를 모두 더하면 1이지만, 매개변수에 대해 적분하면 1일 까닭이 없습니다. 10번 중 앞면이 7번이면 넓이는 $7!\\,3!/11! = 1/1320$입니다. 길이가 1인 구간에서 이렇게 낮은 곡선의 넓이가 1일 수는 없습니다.',
    },
  },
});
