import type { Bins } from './bins.ts';

/**
 * Computes D's zero-centred penalty on the line, ½ γ times the mean of a′(x)² over p_data, a the logit. The slope in a bin is
 * that between its neighbours' centres; `mass` and `logits` have one number for each bin, outer bins included.
 */
export function penaltyOnBins(
  mass: Float64Array,
  logits: ArrayLike<number>,
  gamma: number,
  { count, width }: Bins,
): number {
  if (gamma === 0) return 0;
  const last = count + 1;
  const mean = mass.reduce((sum, m, k) => {
    const [before, after] = [Math.max(0, k - 1), Math.min(last, k + 1)];
    const slope = ((logits[after] as number) - (logits[before] as number)) / ((after - before) * width);
    return sum + m * slope ** 2;
  }, 0);
  return (gamma / 2) * mean;
}
