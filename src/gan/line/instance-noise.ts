import { normal } from '../../math/index.ts';
import { LOG_ROOT_TWO_PI, logStandardPdf, standardCdf } from '../../math/standard-normal.ts';
import { edgesOf, logAdd, padded, SMALLEST_MASS, type BinnedLaw, type Bins } from './bins.ts';

/** The standard deviations beyond which a normal has less than 2e-16 of its mass. */
const REACH = 8.3;

/**
 * Computes the distribution of X + e on bins, for e ~ N(0, s²) independent of X. It is exact if X is uniform inside each
 * bin, which is all that bins tell, or lies on an atom.
 *
 * Noise moves mass into the window from outside, so X is first taken on more bins: `lawOn` returns its distribution on
 * given bins.
 */
export function withInstanceNoise(s: number, bins: Bins, lawOn: (bins: Bins) => BinnedLaw): BinnedLaw {
  const extra = Math.ceil((REACH * s) / bins.width);
  const wide = padded(bins, extra);
  return folded(convolved(lawOn(wide), s, wide), extra, bins.count);
}

function convolved({ mass, logMass, atoms }: BinnedLaw, s: number, bins: Bins): BinnedLaw {
  const { count, width } = bins;
  const logKernel = logKernelOf(width / s, count);
  const kernel = logKernel.map(Math.exp);
  const sum = new Float64Array(count + 2);
  // Outer bins have no position: they keep their mass, which is too far out to reach the window.
  sum[0] = mass[0] as number;
  sum[count + 1] = mass[count + 1] as number;
  // A smaller term of the kernel adds nothing to a sum that has not underflowed.
  const reach = kernel.findIndex((share) => share < 1e-300);
  const span = reach < 0 ? count : reach;
  for (let from = 1; from <= count; from++) {
    const source = mass[from] as number;
    if (source === 0) continue;
    const end = Math.min(count, from + span);
    for (let to = Math.max(1, from - span); to <= end; to++) {
      sum[to] = (sum[to] as number) + source * (kernel[Math.abs(to - from)] as number);
    }
    // Mass that leaves the wide bins goes to their outer bins.
    sum[0] += source * leaving((from - 1) * (width / s), width / s);
    sum[count + 1] = (sum[count + 1] as number) + source * leaving((count - from) * (width / s), width / s);
  }
  const edges = edgesOf(bins);
  const bumps = atoms.map(({ x, mass: weight }) => ({ logWeight: Math.log(weight), density: normal(x, s) }));
  const logSum = sum.map((linear, to) => {
    const lo = to === 0 ? -Infinity : (edges[to - 1] as number);
    const hi = to === count + 1 ? Infinity : (edges[to] as number);
    let total = linear > SMALLEST_MASS ? Math.log(linear) : -Infinity;
    if (total === -Infinity && to > 0 && to <= count) {
      for (let from = 1; from <= count; from++) {
        const source = logMass[from] as number;
        if (source > -Infinity) total = logAdd(total, source + (logKernel[Math.abs(to - from)] as number));
      }
    }
    for (const { logWeight, density } of bumps) total = logAdd(total, logWeight + density.logMass(lo, hi));
    return total;
  });
  return { mass: logSum.map(Math.exp), logMass: logSum, atoms: [] };
}

/** Reduces a distribution on wide bins to the window: the mass beyond each edge goes to one outer bin. */
function folded({ logMass }: BinnedLaw, extra: number, count: number): BinnedLaw {
  const inside = logMass.slice(extra, extra + count + 2);
  inside[0] = logMass.slice(0, extra + 1).reduce(logAdd, -Infinity);
  inside[count + 1] = logMass.slice(extra + count + 1).reduce(logAdd, -Infinity);
  return { mass: inside.map(Math.exp), logMass: inside, atoms: [] };
}

/**
 * Computes log Ψ(t), Ψ(t) = ∫ Φ from −∞ to t = t Φ(t) + φ(t), for t ≤ 0. The two terms cancel in the tail, where the
 * asymptotic series of Mills's ratio is used.
 */
export function logPsi(t: number): number {
  if (t < -25) {
    const r = 1 / (t * t);
    return logStandardPdf(t) + Math.log(r * (1 - r * (3 - r * (15 - r * (105 - 945 * r)))));
  }
  return Math.log(t * standardCdf(t) + Math.exp(-0.5 * t * t - LOG_ROOT_TWO_PI));
}

/**
 * Computes the logarithm of the share of a bin's mass that noise moves to the bin `j` further on, for all j < `count` and
 * bins of `h` standard deviations: the second difference of Ψ over h.
 */
export function logKernelOf(h: number, count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, j) => {
    if (j === 0) return Math.log(1 - (2 / h) * (Math.exp(logPsi(0)) - Math.exp(logPsi(-h))));
    const nearest = logPsi(-(j - 1) * h);
    const middle = Math.exp(logPsi(-j * h) - nearest);
    const furthest = Math.exp(logPsi(-(j + 1) * h) - nearest);
    return nearest - Math.log(h) + Math.log(1 - 2 * middle + furthest);
  });
}

/** Computes the share of a bin's mass that noise moves beyond a point `distance` standard deviations past its near end. */
function leaving(distance: number, h: number): number {
  if (distance > 38) return 0;
  return (Math.exp(logPsi(-distance)) - Math.exp(logPsi(-distance - h))) / h;
}
