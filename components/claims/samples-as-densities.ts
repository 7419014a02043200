import type { Random } from '../../src/math/index.ts';
import { jsBetween, jsDivergence, klDivergence, random, uniform } from '../../src/math/index.ts';
import { defineClaim } from './define-claim.ts';

/** The shares of 150 points, drawn from one uniform law, in 900 cells. */
function histogram(chance: Random): number[] {
  const cells = new Array<number>(900).fill(0);
  for (let i = 0; i < 150; i++) {
    const cell = Math.floor(900 * chance());
    cells[cell] = (cells[cell] ?? 0) + 1 / 150;
  }
  return cells;
}

/** What the formula reads from two histograms of one law, on average over pairs. */
function noiseFloor(pairs: number): number {
  const chance = random(1);
  let sum = 0;
  for (let pair = 0; pair < pairs; pair++) sum += jsDivergence(histogram(chance), histogram(chance));
  return sum / pairs;
}

export const claim = defineClaim({
  id: 'samples-as-densities',
  verdict: 'false',
  checks() {
    const chance = random(1);
    return [
      {
        label: { en: 'the JSD of a uniform law and itself', ko: '균등분포와 그 자신 사이의 JSD' },
        value: jsBetween(uniform(0, 1), uniform(0, 1)),
        relation: '=',
        bound: 0,
        unit: 'information',
      },
      {
        label: {
          en: 'the JSD of two samples of it, mean of 400 pairs',
          ko: '그 표본 두 벌의 JSD, 400쌍의 평균',
        },
        value: noiseFloor(400),
        relation: '=',
        bound: 0.59,
        tolerance: 0.01,
        unit: 'information',
      },
      {
        label: { en: 'the KL divergence of one pair', ko: '한 쌍의 KL 발산' },
        value: klDivergence(histogram(chance), histogram(chance)),
        relation: '=',
        bound: Infinity,
        unit: 'information',
      },
    ];
  },
  text: {
    en: {
      claim: 'To compare two sets of samples, make a histogram of each and put the two into the formula.',
      truth:
        'A sample is not the density it came from, and neither is its histogram. Take two samples of $150$ points from *one* uniform law and sort each into $900$ cells. The truth is zero, and the formula says otherwise.',
    },
    ko: {
      claim: '표본 두 벌을 비교하려면 각각 히스토그램을 그려 공식에 넣으면 됩니다.',
      truth:
        '표본은 그것이 나온 밀도가 아니고, 표본의 히스토그램도 마찬가지입니다. *하나의* 균등분포에서 점을 $150$개씩 두 번 뽑아 $900$칸에 나누어 담아 봅시다. 참값은 0인데 공식은 다르게 말합니다.',
    },
  },
});
