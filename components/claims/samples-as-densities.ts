import type { Random } from '../../src/math/index.ts';
import { jsBetween, jsDivergence, klBetween, klDivergence, random, uniform } from '../../src/math/index.ts';
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
  source: 'common',
  verdict: 'false',
  ground: 'shown',
  checks() {
    const chance = random(1);
    return [
      {
        value: {
          label: {
            en: 'JSD of the histograms of two samples of one law, mean of 100 pairs',
            ko: '한 분포에서 나온 표본 두 벌의 히스토그램 사이의 JSD, 100쌍의 평균',
          },
          number: noiseFloor(100),
          reads: 'floor',
        },
        relation: '>',
        bound: {
          label: { en: 'JSD of that law and itself', ko: '그 분포와 그 자신 사이의 JSD' },
          number: jsBetween(uniform(0, 1), uniform(0, 1)),
        },
        unit: 'information',
      },
      {
        value: {
          label: {
            en: 'KL divergence of the histograms of the first pair',
            ko: '첫째 쌍의 히스토그램 사이의 KL 발산',
          },
          number: klDivergence(histogram(chance), histogram(chance)),
          reads: 'kl',
        },
        relation: '>',
        bound: {
          label: { en: 'KL divergence of that law and itself', ko: '그 분포와 그 자신 사이의 KL 발산' },
          number: klBetween(uniform(0, 1), uniform(0, 1)),
        },
        unit: 'information',
      },
    ];
  },
  see: { figure: 'noise-floor', set: {} },
  text: {
    en: {
      claim: 'To compare two sets of samples, make a histogram of each and put the two into the formula.',
      truth:
        'A sample is not the density it came from, and neither is its histogram. Take two samples of $150$ points from *one* uniform law and sort each into $900$ cells. The true divergence is zero. What the formula makes of the histograms is the *noise floor*, and a number near it tells nothing.',
      shows:
        'The numbers show that the recipe reads a large divergence, and even an infinite one, where there is none.',
    },
    ko: {
      claim: '표본 두 벌을 비교하려면 각각 히스토그램을 그려 공식에 넣으면 됩니다.',
      truth:
        '표본은 그것이 나온 밀도가 아니고, 표본의 히스토그램도 마찬가지입니다. *하나의* 균등분포에서 점을 $150$개씩 두 번 뽑아 $900$칸에 나누어 담아 봅시다. 발산의 참값은 0입니다. 두 히스토그램을 공식에 넣어 나오는 값은 *잡음 바닥*이고, 그 근처의 값에서는 아무것도 알 수 없습니다.',
      shows: '이 값들에서 보듯, 그렇게 하면 발산이 0인데도 큰 값이, 심지어 무한대가 나옵니다.',
    },
  },
});
