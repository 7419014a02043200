import type { Density } from './density.ts';

/**
 * Computes the squared Fréchet distance of the two normals that have the means and standard deviations of p and q:
 * (μ_p − μ_q)² + (σ_p − σ_q)². In units of x squared.
 *
 * It sees the first two moments and nothing else, so it is 0 for two laws that share them, however different they are.
 * Between normals it is the squared Wasserstein-2 distance. In more dimensions it is |μ − ν|² + tr(Σ + T − 2(ΣT)^½), which
 * is what is computed on the features of pictures.
 *
 * @see Dowson & Landau 1982; Heusel et al. 2017
 * @example frechetDistance(normal(0, 1), normal(3, 2)) // 10
 */
export function frechetDistance(p: Density, q: Density): number {
  const shift = p.mean - q.mean;
  const spread = Math.sqrt(p.variance) - Math.sqrt(q.variance);
  return shift * shift + spread * spread;
}
