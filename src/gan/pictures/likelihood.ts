import { PIXEL_SD } from '../contract/constants.ts';
import { PIXELS } from '../contract/picture-format.ts';
import type { LikelihoodName } from '../contract/autoencoder-settings.ts';

/** What reconstructions cost, as means over pictures. */
export interface ReconstructionCost {
  /**
   * −log p(x|z) in nats for a picture. Of a grey pixel the Bernoulli one is the mean over pixels that are drawn black or
   * white, black with the probability of the grey: it does not fall to 0, but to the grey's own entropy. The Gaussian one is
   * of a density, and may be negative.
   */
  readonly reconstruction: number;
  /** The squared error, summed over the pixels, with 0 for paper and 1 for ink. */
  readonly squaredError: number;
}

/** −log p(x|z) of Gaussian pixels beside the squares, for a picture. */
const CONSTANT = PIXELS * (Math.log(2 * Math.PI) / 2 + Math.log(PIXEL_SD));

/**
 * Computes what reconstructions cost, from pictures and the logits of their decodings, `[pictures, 784]` each, the pictures
 * in [−1, 1]. It is asked for in every frame: both numbers come from one exponential a pixel.
 */
export function reconstructionCost(
  likelihood: LikelihoodName,
  pictures: ArrayLike<number>,
  logits: ArrayLike<number>,
): ReconstructionCost {
  let squares = 0;
  let entropies = 0;
  for (let i = 0; i < pictures.length; i++) {
    const ink = ((pictures[i] as number) + 1) / 2;
    const logit = logits[i] as number;
    const e = Math.exp(-Math.abs(logit));
    squares += ((logit >= 0 ? 1 : e) / (1 + e) - ink) ** 2;
    // softplus(a) − t a, with softplus from the side where it does not overflow.
    entropies += Math.max(0, logit) + Math.log1p(e) - ink * logit;
  }
  const count = pictures.length / PIXELS;
  const squaredError = squares / count;
  const reconstruction =
    likelihood === 'bernoulli' ? entropies / count : squaredError / (2 * PIXEL_SD ** 2) + CONSTANT;
  return { reconstruction, squaredError };
}
