import { rangeError, requireNotNaN } from './check.ts';
import type { Vector } from './distribution-check.ts';
import type { Density } from './density.ts';

/**
 * Computes the exact mass of a density in each bin between ascending edges: n edges give n − 1 masses, without a unit.
 *
 * With `outer`, the mass below the first edge comes first and the mass above the last edge comes last, so that all
 * masses sum to one.
 *
 * @throws RangeError if there are fewer than two edges, or they do not ascend
 * @example binMasses(uniform(0, 4), [0, 1, 4]) // [0.25, 0.75]
 */
export function binMasses(
  density: Density,
  edges: Vector,
  options: { readonly outer?: boolean } = {},
): Float64Array {
  return binLogMasses(density, edges, options).map(Math.exp);
}

/**
 * Computes the logarithm of the mass in each bin, in nats, with the bins of `binMasses`.
 *
 * A logarithm is finite wherever the density has mass at all, however far out the bin lies.
 *
 * @throws RangeError if there are fewer than two edges, or they do not ascend
 * @example binLogMasses(uniform(0, 4), [0, 4, 5]) // [0, -Infinity]
 */
export function binLogMasses(
  density: Density,
  edges: Vector,
  { outer = false }: { readonly outer?: boolean } = {},
): Float64Array {
  if (edges.length < 2) throw rangeError('the length of edges', 'at least 2', edges.length);
  const all = outer ? [-Infinity, ...edges, Infinity] : Array.from(edges);
  return Float64Array.from({ length: all.length - 1 }, (_, i) => {
    const lo = all[i] ?? NaN;
    const hi = all[i + 1] ?? NaN;
    const name = `edges[${String(outer ? i - 1 : i)}]`;
    requireNotNaN(name, lo);
    if (!(lo < hi)) throw rangeError(name, 'below the edge that follows it', lo);
    return density.logMass(lo, hi);
  });
}
