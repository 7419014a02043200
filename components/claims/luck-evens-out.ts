import { bernoulliTosses, random, sampleMean } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

/** A hundred rows of 2,500 fair tosses. */
const rows = (): Float64Array[] => {
  const source = random(5);
  return Array.from({ length: 100 }, () => bernoulliTosses(0.5, 2500, source));
};

/** How often a row shows 1 right after three 1s, over all rows. */
function afterThree(all: readonly Float64Array[]): number {
  const next = all.flatMap((row) =>
    [...row].filter((_, i) => i >= 3 && row.subarray(i - 3, i).every((toss) => toss === 1)),
  );
  return sampleMean(next);
}

/** The mean distance of the number of 1s among the first n tosses from n/2. */
const distanceOfCount = (all: readonly Float64Array[], n: number): number =>
  sampleMean(all.map((row) => Math.abs(n * sampleMean(row.subarray(0, n)) - n / 2)));

export const claim = defineClaim({
  id: 'luck-evens-out',
  source: 'common',
  verdict: 'false',
  ground: 'refuted',
  checks() {
    const all = rows();
    const [few, many] = [distanceOfCount(all, 100), distanceOfCount(all, 2500)];
    return [
      {
        value: {
          label: {
            en: 'share of heads right after three heads in a row, in 100 rows of 2,500 fair tosses',
            ko: '공정한 동전을 2,500번씩 100번 던질 때, 앞면이 세 번 이어진 다음에 앞면이 나온 비율',
          },
          number: afterThree(all),
          reads: 'after-run',
        },
        relation: '=',
        bound: 0.5,
        // Some 31,000 places to look at: three standard deviations are 0.0085.
        tolerance: 0.01,
      },
      {
        value: {
          label: {
            en: 'mean distance of the number of heads from its half, after 2,500 tosses',
            ko: '2,500번 던졌을 때 앞면의 수와 절반(1,250)의 평균 거리',
          },
          number: many,
          reads: 'count-many',
        },
        relation: '>',
        bound: {
          label: { en: 'the same after 100 tosses', ko: '100번 던졌을 때 앞면의 수와 절반(50)의 평균 거리' },
          number: few,
          reads: 'count-few',
        },
        digits: 2,
      },
      {
        value: {
          label: {
            en: 'mean distance of the share of heads from one half, after 2,500 tosses',
            ko: '2,500번 던졌을 때 앞면의 비율과 ½의 평균 거리',
          },
          number: many / 2500,
          reads: 'share-many',
        },
        relation: '<',
        bound: {
          label: { en: 'the same after 100 tosses', ko: '100번 던졌을 때 앞면의 비율과 ½의 평균 거리' },
          number: few / 100,
          reads: 'share-few',
        },
        digits: 4,
      },
    ];
  },
  see: { figure: 'straying', set: {} },
  text: {
    en: {
      claim: 'After a run of heads, tails are due: the law of large numbers evens things out.',
      truth:
        'Nothing is evened out; it is diluted. The coin does not know what it has shown. On average the number of heads strays further and further from its half, like $\\sqrt n$; divided by $n$, that still goes to zero, like $1/\\sqrt n$.',
    },
    ko: {
      claim: '앞면이 이어졌으니 이제 뒷면이 나올 차례입니다. 큰 수의 법칙이 균형을 맞추어 줍니다.',
      truth:
        '균형을 맞추는 것이 아니라 희석될 뿐입니다. 동전은 지난 결과를 기억하지 않습니다. 앞면의 수는 평균적으로 $\\sqrt n$에 비례하여 절반에서 점점 더 멀어집니다. 그래도 그 차이를 $n$으로 나누면 $1/\\sqrt n$에 비례하여 0으로 갑니다.',
    },
  },
});
