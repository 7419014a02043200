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
          label: 'after-run',
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
          label: 'count-many',
          number: many,
          reads: 'count-many',
        },
        relation: '>',
        bound: {
          label: 'count-few',
          number: few,
          reads: 'count-few',
        },
        digits: 2,
      },
      {
        value: {
          label: 'share-many',
          number: many / 2500,
          reads: 'share-many',
        },
        relation: '<',
        bound: {
          label: 'share-few',
          number: few / 100,
          reads: 'share-few',
        },
        digits: 4,
      },
    ];
  },
  see: { figure: 'straying', set: {} },
});
