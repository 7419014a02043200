import { binaryCrossEntropyWithLogits, sigmoid } from '../../math/index.ts';
import { PIXEL_SD } from '../contract/constants.ts';
import { PIXELS } from '../contract/picture-format.ts';
import type { LikelihoodName } from '../contract/config.ts';

/**
 * −log p(x|z) of one pixel, in nats, from its logit and its share of ink. Of a grey pixel the Bernoulli one is the mean over
 * pixels that are drawn black or white, black with the probability of the grey: it does not fall to 0, but to the grey's
 * own entropy.
 */
const OF_A_PIXEL: Record<LikelihoodName, (ink: number, logit: number) => number> = {
  bernoulli: binaryCrossEntropyWithLogits,
  gaussian: (ink, logit) =>
    ((sigmoid(logit) - ink) / PIXEL_SD) ** 2 / 2 + Math.log(PIXEL_SD) + Math.log(2 * Math.PI) / 2,
};

/**
 * Computes the mean over pictures of −log p(x|z), in nats for a picture, from pictures and the logits of their decodings,
 * `[pictures, 784]` each, the pictures in [−1, 1]. The Gaussian one is of a density, and may be negative.
 */
export function negativeLogLikelihood(
  likelihood: LikelihoodName,
  pictures: ArrayLike<number>,
  logits: ArrayLike<number>,
): number {
  const ofPixel = OF_A_PIXEL[likelihood];
  let sum = 0;
  for (let i = 0; i < pictures.length; i++)
    sum += ofPixel(((pictures[i] as number) + 1) / 2, logits[i] as number);
  return sum / (pictures.length / PIXELS);
}

/** Computes the mean over pictures of the summed squared error of the pixels, with 0 for paper and 1 for ink. */
export function squaredError(pictures: ArrayLike<number>, logits: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < pictures.length; i++)
    sum += (sigmoid(logits[i] as number) - ((pictures[i] as number) + 1) / 2) ** 2;
  return sum / (pictures.length / PIXELS);
}
