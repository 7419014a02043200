import { jsBetween, jsBinned, klBetween, klBinned, wassersteinBetween } from '../../src/math/index.ts';
import type { Pair } from './pair.ts';
import { binsOf } from './pair.ts';
import { line } from './shape.ts';

/** Σ|F_p − F_q| times the bins' width: the Wasserstein distance of masses that stand at the bins' middles. */
function wassersteinOfBins(p: readonly number[], q: readonly number[], width: number): number {
  let gap = 0;
  let total = 0;
  p.forEach((mass, i) => {
    gap += mass - (q[i] ?? 0);
    total += Math.abs(gap) * width;
  });
  return total;
}

// A type and not an interface: only a type may stand where any record of numbers may.
export type Distances = {
  readonly kl: number;
  readonly 'kl-reverse': number;
  readonly js: number;
  readonly 'js-distance': number;
  readonly wasserstein: number;
};

/** All five distances of a pair, of the densities themselves or of their bins. */
export function distances(pair: Pair, bins: number | undefined): Distances {
  if (bins === undefined) {
    const js = jsBetween(pair.p, pair.q);
    return {
      kl: klBetween(pair.p, pair.q),
      'kl-reverse': klBetween(pair.q, pair.p),
      js,
      'js-distance': Math.sqrt(js),
      wasserstein: wassersteinBetween(pair.p, pair.q),
    };
  }
  const { edges, p, q } = binsOf(pair, bins);
  // From log masses: a mass of q that only underflows a double is not a bin that q leaves empty.
  const inner = edges.slice(1, -1);
  const js = jsBinned(pair.p, pair.q, inner);
  return {
    kl: klBinned(pair.p, pair.q, inner),
    'kl-reverse': klBinned(pair.q, pair.p, inner),
    js,
    'js-distance': Math.sqrt(js),
    wasserstein: wassersteinOfBins(p, q, (line[1] - line[0]) / bins),
  };
}
