import { bernoulliTosses, bernoulliVariance, random, sampleVariance } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

export const claim = defineClaim({
  id: 'bernoulli-variance-sign',
  source: 'slip',
  verdict: 'false',
  ground: 'refuted',
  checks() {
    const seen = {
      label: {
        en: 'the variance of 10,000 tosses with $p = 0.3$',
        ko: '$p = 0.3$인 동전을 10,000번 던진 결과의 분산',
      },
      number: sampleVariance(bernoulliTosses(0.3, 10_000, random(4625))),
      reads: 'sample-variance',
    };
    return [
      {
        value: seen,
        relation: '=',
        bound: {
          label: { en: 'the variance $p - p^2$', ko: '분산 $p - p^2$' },
          number: bernoulliVariance(0.3),
          reads: 'variance',
        },
        // The standard deviation of the first is about (1 − 2p) √(0.21/n) = 0.002.
        tolerance: 0.01,
      },
      {
        value: seen,
        relation: '>',
        bound: { label: { en: '$p^2 - p$', ko: '$p^2 - p$' }, number: 0.3 ** 2 - 0.3 },
      },
    ];
  },
  see: { figure: 'bernoulli', preset: 'long' },
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
