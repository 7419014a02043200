import { entropy, sampleVariance } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

/** Equal shares of each value: the variance of the values is then that of a sample that holds each once. */
const far = [-10, 10];
const near = [1, 2, 3, 4, 5, 6, 7, 8];
const equal = (values: readonly number[]): number[] => values.map(() => 1 / values.length);

export const claim = defineClaim({
  id: 'entropy-is-spread',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks: () => [
    {
      value: {
        label: {
          en: 'variance of $-10$ and $10$, both equally likely',
          ko: '$-10$과 $10$이 반반으로 나올 때의 분산',
        },
        number: sampleVariance(far),
        reads: 'variance-far',
      },
      relation: '>',
      bound: {
        label: {
          en: 'variance of $1,\\dots,8$, all equally likely',
          ko: '$1,\\dots,8$이 똑같이 나올 때의 분산',
        },
        number: sampleVariance(near),
        reads: 'variance-near',
      },
      digits: 2,
    },
    {
      value: {
        label: { en: 'entropy of $-10$ and $10$', ko: '$-10$과 $10$이 반반일 때의 엔트로피' },
        number: entropy(equal(far)),
        reads: 'entropy-far',
      },
      relation: '<',
      bound: {
        label: { en: 'entropy of $1,\\dots,8$', ko: '$1,\\dots,8$이 똑같이 나올 때의 엔트로피' },
        number: entropy(equal(near)),
        reads: 'entropy-near',
      },
      unit: 'information',
    },
  ],
  see: { figure: 'spread', set: {} },
  text: {
    en: {
      claim: 'Entropy measures how far the values are spread.',
      truth:
        'Only the probabilities enter it, never the values: rename the outcomes as you like, and the entropy stays. The variance tells how far the values lie from their mean; the entropy tells how hard it is to guess which one will come.',
    },
    ko: {
      claim: '엔트로피는 값이 얼마나 넓게 퍼져 있는지를 잽니다.',
      truth:
        '엔트로피에는 확률만 들어가고 값은 들어가지 않습니다. 결과의 이름을 어떻게 바꾸어도 엔트로피는 그대로입니다. 분산은 값이 평균에서 얼마나 멀리 있는지를 나타내고, 엔트로피는 어느 것이 나올지 맞히기가 얼마나 어려운지를 나타냅니다.',
    },
  },
});
