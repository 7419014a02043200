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
          label: 'floor',
          number: noiseFloor(100),
          reads: 'floor',
        },
        relation: '>',
        bound: {
          label: 'js-of-the-law',
          number: jsBetween(uniform(0, 1), uniform(0, 1)),
        },
        unit: 'information',
      },
      {
        value: {
          label: 'kl',
          number: klDivergence(histogram(chance), histogram(chance)),
          reads: 'kl',
        },
        relation: '>',
        bound: {
          label: 'kl-of-the-law',
          number: klBetween(uniform(0, 1), uniform(0, 1)),
        },
        unit: 'information',
      },
    ];
  },
  see: { figure: 'noise-floor', set: {} },
});
