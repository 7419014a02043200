import { NEGATIVE_SLOPE } from '../contract/constants.ts';
import type { ActivationName, TrainingConfig } from '../contract/config.ts';

const ACTIVATION: Record<ActivationName, (sum: number) => number> = {
  'leaky-relu': (sum) => (sum > 0 ? sum : NEGATIVE_SLOPE * sum),
  relu: (sum) => Math.max(0, sum),
  tanh: Math.tanh,
};

/**
 * Decodes one code to the shares of ink of its pixels, in [0, 1], with a decoder's weights W₁, b₁, W₂, b₂, …: a tenth of a
 * millisecond's arithmetic, so that a picture follows the hand.
 */
export function decode(
  decoder: readonly ArrayLike<number>[],
  { gActivation }: Pick<TrainingConfig, 'gActivation'>,
  code: readonly number[],
): Float64Array {
  let signals = Float64Array.from(code);
  for (let k = 0; k < decoder.length; k += 2) {
    const [weights, biases] = [decoder[k] ?? [], decoder[k + 1] ?? []];
    const sums = Float64Array.from(biases);
    signals.forEach((signal, i) => {
      for (let j = 0; j < sums.length; j++)
        sums[j] = (sums[j] as number) + signal * (weights[i * sums.length + j] as number);
    });
    const isLast = k + 2 >= decoder.length;
    signals = sums.map(isLast ? (logit) => 1 / (1 + Math.exp(-logit)) : ACTIVATION[gActivation]);
  }
  return signals;
}
