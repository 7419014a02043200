import { entropy, sampleVariance } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

/** Equal shares of each value: the variance of the values is then that of a sample that holds each once. */
const far = [-10, 10];
const near = [1, 2, 3, 4, 5, 6, 7, 8];
const equal = (values: readonly number[]): number[] => values.map(() => 1 / values.length);

export const claim = defineClaim({
  id: 'entropy-is-spread',
  verdict: 'false',
  checks: () => [
    {
      label: { en: 'variance of $-10$ or $10$, evenly', ko: '$-10$과 $10$이 반씩 나올 때의 분산' },
      value: sampleVariance(far),
      relation: '>',
      bound: sampleVariance(near),
    },
    {
      label: { en: 'its entropy, beside that of $1,\\dots,8$', ko: '그 엔트로피와 $1,\\dots,8$의 엔트로피' },
      value: entropy(equal(far)),
      relation: '<',
      bound: entropy(equal(near)),
      unit: 'information',
    },
  ],
  see: { figure: 'entropy', preset: 'eight' },
  text: {
    en: {
      claim: 'Entropy measures how far the values are spread.',
      truth:
        'It does not know the values, only the probabilities: rename the outcomes as you like and it stays. Variance asks how far the values lie from their mean, entropy how hard it is to say which one it will be.',
    },
    ko: {
      claim: '엔트로피는 값이 얼마나 넓게 퍼져 있는지를 잽니다.',
      truth:
        '엔트로피는 값을 모르고 확률만 압니다. 결과의 이름을 어떻게 바꾸어도 그대로입니다. 분산은 값이 평균에서 얼마나 먼지를 묻고, 엔트로피는 어느 것이 나올지 맞히기가 얼마나 어려운지를 묻습니다.',
    },
  },
});
