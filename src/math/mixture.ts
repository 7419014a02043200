import { rangeError } from './check.ts';
import { requireDistribution } from './distribution-check.ts';
import type { Vector } from './distribution-check.ts';
import type { Density } from './density.ts';
import { union } from './interval.ts';
import { memoize } from './once.ts';
import { solveQuantile } from './quantile.ts';
import { compensatedSum } from './sum.ts';

/**
 * Makes the mixture density p(x) = Σ wᵢ pᵢ(x). Components of weight 0 are left out; a sole component is returned as it
 * is. Weights that sum to one only within the tolerance are divided by their sum, so that p integrates to one to the last
 * digit.
 *
 * pdf in 1/units of x; logPdf in nats, summed in logarithms, so that it stays finite in far tails.
 *
 * @throws RangeError if the weights are not a distribution, or their number is not that of the densities
 * @example mixture([0.5, 0.5], [normal(-2, 1), normal(2, 1)]).mean // 0
 */
export function mixture(weights: Vector, densities: readonly Density[]): Density {
  requireDistribution('weights', weights);
  if (weights.length !== densities.length) {
    throw rangeError(
      'the length of densities',
      `that of weights, ${String(weights.length)}`,
      densities.length,
    );
  }
  const parts: Density[] = [];
  const partWeights: number[] = [];
  const sum = compensatedSum(weights.length, (i) => weights[i] ?? NaN);
  densities.forEach((density, i) => {
    const weight = weights[i] ?? 0;
    if (weight > 0) {
      parts.push(density);
      partWeights.push(weight / sum);
    }
  });
  const sole = parts[0];
  if (sole && parts.length === 1) return sole;

  const count = parts.length;
  const logWeights = Float64Array.from(partWeights, Math.log);
  const pdfs = parts.map((part) => part.pdf);
  const logPdfs = parts.map((part) => part.logPdf);
  const cdfs = parts.map((part) => part.cdf);

  const intervals = union(parts.flatMap((part) => part.intervals));
  const landmarks = parts.flatMap((part) => part.landmarks);
  const support = [
    Math.min(...parts.map((part) => part.support[0])),
    Math.max(...parts.map((part) => part.support[1])),
  ] as const;

  /** Computes log Σ e^(logWeight + logTerm), keeping the largest term so far out of the sum: one pass, no allocation. */
  const logPdf = (x: number): number => {
    let top = -Infinity;
    let sum = 0;
    for (let i = 0; i < count; i += 1) {
      const term = (logWeights[i] ?? NaN) + (logPdfs[i]?.(x) ?? NaN);
      if (term > top) {
        sum = 1 + sum * Math.exp(top - term);
        top = term;
      } else if (term > -Infinity) {
        sum += Math.exp(term - top);
      }
    }
    return top === -Infinity ? -Infinity : top + Math.log(sum);
  };
  const logMass = (lo: number, hi: number): number => {
    if (lo <= support[0] && hi >= support[1]) return 0;
    const terms = parts.map((part, i) => (logWeights[i] ?? 0) + part.logMass(lo, hi));
    const top = Math.max(...terms);
    if (top === -Infinity) return -Infinity;
    return Math.min(0, top + Math.log(terms.reduce((sum, term) => sum + Math.exp(term - top), 0)));
  };
  const weighted = (valueOf: (part: Density) => number): number =>
    parts.reduce((sum, part, i) => sum + (partWeights[i] ?? 0) * valueOf(part), 0);

  const mean = memoize(() => weighted((part) => part.mean));
  // The variance within the parts, plus that of their means.
  const variance = memoize(() => weighted((part) => part.variance + (part.mean - mean()) ** 2));
  return {
    law: { kind: 'other' },
    pdf: (x) => {
      let sum = 0;
      for (let i = 0; i < count; i += 1) sum += (partWeights[i] ?? NaN) * (pdfs[i]?.(x) ?? NaN);
      return sum;
    },
    logPdf,
    score: (x) => {
      const log = logPdf(x);
      if (log === -Infinity) return 0;
      return parts.reduce((sum, part, i) => {
        const share = Math.exp((logWeights[i] ?? 0) + part.logPdf(x) - log);
        return share === 0 ? sum : sum + share * part.score(x);
      }, 0);
    },
    cdf: (x) => {
      let sum = 0;
      for (let i = 0; i < count; i += 1) sum += (partWeights[i] ?? NaN) * (cdfs[i]?.(x) ?? NaN);
      return Math.min(1, sum);
    },
    logMass,
    quantile: (u) => solveQuantile(u, support, landmarks, logMass, logPdf),
    sample: (random) => {
      let rest = random();
      for (let i = 0; i < count - 1; i += 1) {
        const weight = partWeights[i] ?? 0;
        if (rest < weight) return parts[i]?.sample(random) ?? NaN;
        rest -= weight;
      }
      return parts[count - 1]?.sample(random) ?? NaN;
    },
    support,
    intervals,
    landmarks,
    jumps: parts.flatMap((part) => part.jumps),
    // A part's own moments may be integrals, so they are computed only when needed.
    get mean() {
      return mean();
    },
    get variance() {
      return variance();
    },
  };
}
