import { jsBetween, jsBinned, klBinned, wassersteinBetween } from '../../src/math/index.ts';
import type { Pair } from './pair.ts';

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
export function distances({ p, q, binned, forward, reverse }: Pair): Distances {
  if (!binned) {
    const js = jsBetween(p, q);
    return {
      kl: forward.value,
      'kl-reverse': reverse.value,
      js,
      'js-distance': Math.sqrt(js),
      wasserstein: wassersteinBetween(p, q),
    };
  }
  // From log masses: a mass of q that only underflows a double is not a bin that q leaves empty.
  const inner = binned.edges.slice(1, -1);
  const js = jsBinned(p, q, inner);
  return {
    kl: klBinned(p, q, inner),
    'kl-reverse': klBinned(q, p, inner),
    js,
    'js-distance': Math.sqrt(js),
    wasserstein: wassersteinOfBins(binned.p, binned.q, binned.width),
  };
}
