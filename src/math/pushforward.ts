import { REACH } from './density.ts';
import type { Density, Landmark } from './density.ts';
import { union } from './interval.ts';
import { breakpoints } from './landmarks.ts';
import { memoize } from './once.ts';
import { integrate } from './quadrature.ts';
import { solveQuantile } from './quantile.ts';
import { branches, invert } from './smooth-map.ts';
import type { Branch, SmoothMap } from './smooth-map.ts';

/**
 * Makes the density of G(z) for z drawn from `base` and a smooth map G of the line, by change of variables:
 * p(x) = Σ over all z with G(z) = x of p_z(z) / |G′(z)|. It is exact: nothing is sampled.
 *
 * At a turning point of G the density has an integrable peak, where it is ∞; cdf, masses and moments are exact across it,
 * because they are computed in z. G need not be monotone, but must not be constant on an interval.
 *
 * @throws RangeError if G is constant on a stretch or has no limit at an end of the support of `base`
 * @see Cover & Thomas, §8.6
 * @example pushforward(normal(0, 1), { value: (z) => 3 + 2 * z, slope: () => 2, curvature: () => 0 }).pdf(3) // 0.19947114020071635
 */
export function pushforward(base: Density, map: SmoothMap): Density {
  const reach: [number, number] = [
    Math.max(base.support[0], Math.min(...base.landmarks.map(({ at, width }) => at - REACH * width))),
    Math.min(base.support[1], Math.max(...base.landmarks.map(({ at, width }) => at + REACH * width))),
  ];
  const parts = branches(map, base.support, reach);
  const intervals = union(parts.map(({ range }) => range));
  const support = [intervals[0]?.[0] ?? NaN, intervals[intervals.length - 1]?.[1] ?? NaN] as const;
  const at = (part: Branch, x: number): number => invert(map, part, reach, x);
  const covers = ({ range }: Branch, x: number): boolean => x >= range[0] && x <= range[1];

  const logPdf = (x: number): number => {
    let top = -Infinity;
    let sum = 0;
    for (const part of parts) {
      if (!covers(part, x)) continue;
      const z = at(part, x);
      const term = base.logPdf(z) - Math.log(Math.abs(map.slope(z)));
      if (term === Infinity) return Infinity;
      if (term > top) {
        sum = 1 + sum * Math.exp(top - term);
        top = term;
      } else if (term > -Infinity) {
        sum += Math.exp(term - top);
      }
    }
    return top === -Infinity ? -Infinity : top + Math.log(sum);
  };
  /** The log of the mass that a branch maps into [lo, hi], computed in z. */
  const massOf = (part: Branch, lo: number, hi: number): number => {
    const from = Math.max(lo, part.range[0]);
    const to = Math.min(hi, part.range[1]);
    if (!(from < to)) return -Infinity;
    const zOf = (x: number): number => {
      if (x === part.range[0]) return part.domain[part.rising ? 0 : 1];
      if (x === part.range[1]) return part.domain[part.rising ? 1 : 0];
      return at(part, x);
    };
    const ends = [zOf(from), zOf(to)] as const;
    return base.logMass(Math.min(...ends), Math.max(...ends));
  };
  const logMass = (lo: number, hi: number): number => {
    if (lo <= support[0] && hi >= support[1]) return 0;
    const terms = parts.map((part) => massOf(part, lo, hi));
    const top = Math.max(...terms);
    if (top === -Infinity) return -Infinity;
    return Math.min(0, top + Math.log(terms.reduce((sum, term) => sum + Math.exp(term - top), 0)));
  };
  const score = (x: number): number => {
    const log = logPdf(x);
    if (!Number.isFinite(log)) return 0;
    return parts.reduce((sum, part) => {
      if (!covers(part, x)) return sum;
      const z = at(part, x);
      const slope = map.slope(z);
      const share = Math.exp(base.logPdf(z) - Math.log(Math.abs(slope)) - log);
      return sum + (share * (base.score(z) - map.curvature(z) / slope)) / slope;
    }, 0);
  };

  const points = base.intervals.flatMap((interval) => breakpoints(interval, base));
  const moment = (f: (x: number) => number): number =>
    integrate((z) => {
      const mass = base.pdf(z);
      return mass === 0 ? 0 : mass * f(map.value(z));
    }, points).value;
  const mean = memoize(() => moment((x) => x));
  const variance = memoize(() => moment((x) => (x - mean()) ** 2));
  const landmarks = images(base, map, parts, reach);
  // The jumps of the base, and the ends of every branch: at a turning value the density goes to ∞ on one side only.
  const jumps = [...base.jumps.map(map.value), ...parts.flatMap(({ range }) => range)].filter(
    Number.isFinite,
  );

  return {
    law: { kind: 'other' },
    pdf: (x) => Math.exp(logPdf(x)),
    logPdf,
    score,
    cdf: (x) => Math.exp(logMass(-Infinity, x)),
    logMass,
    quantile: (u) => solveQuantile(u, support, landmarks, logMass, logPdf),
    sample: (random) => map.value(base.sample(random)),
    support,
    intervals,
    landmarks,
    jumps,
    get mean() {
      return mean();
    },
    get variance() {
      return variance();
    },
  };
}

/** Maps the landmarks of the base to x, with more of them along the tails, since the map stretches unevenly. */
function images(
  base: Density,
  map: SmoothMap,
  parts: readonly Branch[],
  [from, to]: readonly [number, number],
): Landmark[] {
  const seen: Landmark[] = [];
  for (const { at, width } of base.landmarks) {
    for (let step = -REACH; step <= REACH; step += 2) {
      const z = Math.min(to, Math.max(from, at + step * width));
      seen.push({ at: map.value(z), width: Math.abs(map.slope(z)) * width });
    }
    // At a turning point the slope is 0 and the curvature sets the scale.
    for (const { domain } of parts.slice(1)) {
      const z = domain[0];
      seen.push({ at: map.value(z), width: Math.abs(map.curvature(z)) * width * width });
    }
  }
  return seen.filter(({ at, width }) => Number.isFinite(at) && Number.isFinite(width));
}
