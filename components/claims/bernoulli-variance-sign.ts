import { bernoulliTosses, bernoulliVariance, random, sampleVariance } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

export const claim = defineClaim({
  id: 'bernoulli-variance-sign',
  verdict: 'false',
  checks: () => [
    {
      label: { en: '$p^2 - p$ at $p = 0.3$', ko: '$p = 0.3$일 때 $p^2 - p$' },
      value: 0.3 ** 2 - 0.3,
      relation: '<',
      bound: 0,
    },
    {
      label: { en: 'the variance at $p = 0.3$', ko: '$p = 0.3$일 때의 분산' },
      value: bernoulliVariance(0.3),
      relation: '=',
      bound: 0.3 - 0.3 ** 2,
      tolerance: 1e-15,
    },
    {
      label: {
        en: 'the variance of 10,000 tosses with $p = 0.3$',
        ko: '$p = 0.3$으로 만 번 던진 결과의 분산',
      },
      value: sampleVariance(bernoulliTosses(0.3, 10_000, random(23))),
      relation: '=',
      bound: 0.21,
      // Its standard deviation is about (1 − 2p) √(0.21/n) = 0.002.
      tolerance: 0.01,
    },
    {
      label: { en: 'the largest variance of a coin, at $p = 1/2$', ko: '가장 큰 분산, $p = 1/2$일 때' },
      value: bernoulliVariance(0.5),
      relation: '=',
      bound: 0.25,
    },
  ],
  see: { figure: 'bernoulli', preset: 'fair' },
  text: {
    en: {
      claim: 'The variance is $\\E[X^2] - \\E[X]^2 = p^2 - p$.',
      truth:
        'The square of the mean is what is taken away: $p - p^2$. The other sign would give the fair coin a variance of $-\\tfrac14$, and an average of squares is never negative.',
    },
    ko: {
      claim: '분산은 $\\E[X^2] - \\E[X]^2 = p^2 - p$입니다.',
      truth:
        '빼는 쪽은 평균의 제곱이므로 $p - p^2$입니다. 부호를 뒤집으면 공정한 동전의 분산이 $-\\tfrac14$이 되는데, 제곱의 평균은 음수일 수 없습니다.',
    },
  },
});
