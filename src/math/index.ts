/** The mathematics of the notebook: pure functions, in nats. They take their random numbers as an argument. */
export type { Vector } from './distribution-check.ts';
export { toBits, toNats } from './units.ts';
export { random, standardNormalSample, threefry } from './random.ts';
export type { Random } from './random.ts';

export { entropy, perplexity, selfInformation } from './entropy.ts';
export { crossEntropy } from './cross-entropy.ts';
export { klDivergence } from './kl.ts';
export { jsDistance, jsDivergence } from './js.ts';
export { totalVariation } from './total-variation.ts';
export { huffmanCode, huffmanCodeLength } from './huffman.ts';

export { logit, logSigmoid, sigmoid, softplus } from './logistic.ts';
export { binaryCrossEntropy, binaryCrossEntropyGradient, binaryCrossEntropyWithLogits } from './bce.ts';
export {
  bernoulliKl,
  bernoulliLogLikelihood,
  bernoulliMaximumLikelihood,
  bernoulliMean,
  bernoulliSample,
  bernoulliVariance,
} from './bernoulli.ts';
export {
  leastSquaresGradient,
  leastSquaresLoss,
  nonSaturatingGradient,
  nonSaturatingLoss,
  saturatingGradient,
  saturatingLoss,
  sigmoidLeastSquaresGradient,
  sigmoidLeastSquaresLoss,
  wassersteinGradient,
  wassersteinLoss,
} from './generator-loss.ts';

export type { Density, Landmark, Law } from './density.ts';
export type { Interval } from './interval.ts';
export { normal } from './normal.ts';
export { skewNormal } from './skew-normal.ts';
export { uniform } from './uniform.ts';
export { mixture } from './mixture.ts';
export { truncated } from './truncated.ts';
export { binLogMasses, binMasses } from './bin-masses.ts';
export { jsBinned, klBinned } from './binned.ts';

export type { Divergence } from './divergence.ts';
export { klBetween, klBetweenDetailed } from './kl-between.ts';
export { jsBetween, jsBetweenDetailed, jsDistanceBetween } from './js-between.ts';
export { crossEntropyBetween, differentialEntropy } from './cross-entropy-between.ts';
export { wassersteinBetween } from './wasserstein.ts';
export { frechetDistance } from './frechet.ts';
export {
  linearGaussianMarginal,
  linearGaussianPosterior,
  linearGaussianReconstruction,
} from './linear-gaussian.ts';
export type { Discriminator } from './discriminator.ts';
export {
  discriminatorGap,
  generatorCriterion,
  optimalDiscriminator,
  valueFunction,
  valueFunctionFromLogit,
} from './discriminator.ts';
export { frozenGradient } from './frozen-gradient.ts';
export { piecewiseLinear } from './piecewise-linear.ts';

export { klToStandardNormal } from './diagonal-normal.ts';
export type { NormalLaw } from './gaussian-frechet.ts';
export { gaussianFrechet } from './gaussian-frechet.ts';
export { meanAndCovariance } from './mean-and-covariance.ts';
export type { Neighbour, PrecisionRecall } from './neighbours.ts';
export { nearestNeighbours, precisionRecall } from './neighbours.ts';
export { symmetricEigen } from './symmetric-eigen.ts';

export { sampleMean, sampleVariance } from './moments.ts';
export { bernoulliTosses, runningMeans } from './tosses.ts';
export { negativeLogLikelihood, normalMaximumLikelihood } from './maximum-likelihood.ts';
export type { FitCriterion, NormalFit } from './fit-normal.ts';
export { fitNormal, fitNormalFrom, fitNormalLocally } from './fit-normal.ts';
export { fitTwoModes, modeRelease, twoModes } from './two-modes.ts';
export type { SmoothMap } from './smooth-map.ts';
export { pushforward } from './pushforward.ts';
export type { GradientPlay } from './gradient-play.ts';
export { gradientPlay } from './gradient-play.ts';
export {
  bernoulliLikelihood,
  bernoulliLikelihoodSingle,
  binaryCrossEntropySingle,
  likelihoodUnderflow,
  sigmoidSingle,
} from './single-precision.ts';
