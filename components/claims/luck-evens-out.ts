import { bernoulliTosses, random, sampleMean } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

/** How often a fair coin shows 1 right after three 1s in a row. */
function afterThree(tosses: Float64Array): number {
  const next = tosses.filter((_, i) => i >= 3 && tosses.subarray(i - 3, i).every((toss) => toss === 1));
  return sampleMean(next);
}

/** The mean distance, over 100 rows of n fair tosses, of the number of 1s from n/2. */
function distanceOfCount(n: number): number {
  const source = random(5);
  const distances = Array.from({ length: 100 }, () =>
    Math.abs(n * sampleMean(bernoulliTosses(0.5, n, source)) - n / 2),
  );
  return sampleMean(distances);
}

export const claim = defineClaim({
  id: 'luck-evens-out',
  verdict: 'false',
  checks() {
    const few = distanceOfCount(100);
    const many = distanceOfCount(2500);
    return [
      {
        label: {
          en: 'share of 1s right after three 1s, in 20,000 fair tosses',
          ko: '공정한 동전 2만 번에서, 1이 세 번 이어진 다음에 1이 나온 비율',
        },
        value: afterThree(bernoulliTosses(0.5, 20_000, random(1))),
        relation: '=',
        bound: 0.5,
        // About 2,500 places to look at: three standard deviations are 0.03.
        tolerance: 0.03,
      },
      {
        label: {
          en: 'mean distance of the count from its half: 2,500 tosses, beside 100 tosses',
          ko: '앞면의 수와 절반의 평균 거리: 2,500번과 100번의 비교',
        },
        value: many,
        relation: '>',
        bound: 3 * few,
      },
      {
        label: {
          en: 'mean distance of the share from one half: 2,500 tosses, beside 100 tosses',
          ko: '앞면의 비율과 2분의 1의 평균 거리: 2,500번과 100번의 비교',
        },
        value: many / 2500,
        relation: '<',
        bound: few / 100 / 3,
      },
    ];
  },
  see: { figure: 'bernoulli', preset: 'long' },
  text: {
    en: {
      claim: 'After a run of heads, tails are due: the law of large numbers evens things out.',
      truth:
        'Nothing is evened out; it is diluted. The coin does not know what it has shown. The number of heads strays further and further from its half, like $\\sqrt n$, and divided by $n$ that still goes to zero, like $1/\\sqrt n$.',
    },
    ko: {
      claim: '앞면이 이어졌으니 이제 뒷면이 나올 차례입니다. 큰 수의 법칙이 균형을 맞추어 줍니다.',
      truth:
        '균형을 맞추는 것이 아니라 희석될 뿐입니다. 동전은 지난 일을 모릅니다. 앞면의 수는 절반에서 $\\sqrt n$에 비례하여 점점 더 멀어지는데, 그 차이를 $n$으로 나눈 것은 $1/\\sqrt n$에 비례하여 0으로 갑니다.',
    },
  },
});
