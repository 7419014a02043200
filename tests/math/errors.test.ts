// long because one table holds every wrong argument there is.
import { describe, expect, it } from 'vitest';
import * as math from '../../src/math/index.ts';

/** What is called, and the beginning of the sentence that must come back: the argument and the range it should be in. */
const line = { value: (z: number) => z, slope: () => 1, curvature: () => 0 };
const n01 = math.normal(0, 1);
const play = { rate: 0.1, play: 'simultaneous', steps: 1 } as const;

const wrong: readonly (readonly [string, () => unknown, string])[] = [
  ['an empty vector', () => math.entropy([]), 'p must be a vector of at least one probability; got'],
  ['a negative probability', () => math.entropy([1.5, -0.5]), 'p[0] must be in [0, 1]; got 1.5'],
  ['a probability that is NaN', () => math.entropy([NaN, 1]), 'p[0] must be in [0, 1]; got NaN'],
  ['a sum that is not one', () => math.entropy([0.5, 0.4]), 'the sum of p must be 1 within 1e-9; got 0.9'],
  ['a sum off by 2e-9', () => math.entropy([0.5, 0.5 + 2e-9]), 'the sum of p must be 1 within 1e-9'],
  ['perplexity of no distribution', () => math.perplexity([0.5]), 'the sum of p must be 1'],
  [
    'lengths that differ',
    () => math.crossEntropy([1], [0.5, 0.5]),
    'the length of q must be that of p, 1; got 2',
  ],
  [
    'lengths that differ, KL',
    () => math.klDivergence([1], [0.5, 0.5]),
    'the length of q must be that of p, 1; got 2',
  ],
  ['a wrong p', () => math.klDivergence([0.5, 0.6], [0.5, 0.5]), 'the sum of p must be 1'],
  ['a wrong q', () => math.klDivergence([0.5, 0.5], [0.5, 0.6]), 'the sum of q must be 1'],
  ['lengths that differ, JSD', () => math.jsDivergence([1], [0.5, 0.5]), 'the length of q'],
  ['lengths that differ, root of JSD', () => math.jsDistance([1], [0.5, 0.5]), 'the length of q'],
  ['lengths that differ, TV', () => math.totalVariation([1], [0.5, 0.5]), 'the length of q'],
  ['a code of no distribution', () => math.huffmanCode([0.2]), 'the sum of p must be 1'],
  ['a code length of no distribution', () => math.huffmanCodeLength([2]), 'p[0] must be in [0, 1]; got 2'],
  ['surprise at more than certainty', () => math.selfInformation(1.01), 'p must be in [0, 1]; got 1.01'],
  ['bits of NaN', () => math.toBits(NaN), 'nats must be a number in [−∞, ∞]; got NaN'],
  ['nats of NaN', () => math.toNats(NaN), 'bits must be a number in [−∞, ∞]; got NaN'],
  ['a logit that is NaN', () => math.sigmoid(NaN), 'a must be a number in [−∞, ∞]; got NaN'],
  ['softplus of NaN', () => math.softplus(NaN), 'a must be a number'],
  ['log σ of NaN', () => math.logSigmoid(NaN), 'a must be a number'],
  ['a least-squares loss of NaN', () => math.sigmoidLeastSquaresLoss(NaN), 'a must be a number'],
  ['a least-squares slope of NaN', () => math.sigmoidLeastSquaresGradient(NaN), 'a must be a number'],
  ['a curve without knots', () => math.piecewiseLinear([], []), 'xs must be at least one knot; got none'],
  [
    'knots without heights',
    () => math.piecewiseLinear([0, 1], [0]),
    'the length of ys must be that of xs, 2; got 1',
  ],
  ['knots that turn back', () => math.piecewiseLinear([0, 0], [1, 2]), 'xs[1] must be above xs[0], 0; got 0'],
  ['a height that is infinite', () => math.piecewiseLinear([0], [Infinity]), 'ys[0] must be a finite number'],
  ['a logit of 2', () => math.logit(2), 'p must be in [0, 1]; got 2'],
  ['a label of 2', () => math.binaryCrossEntropy(2, 0.5), 'y must be in [0, 1]; got 2'],
  ['a prediction of −1', () => math.binaryCrossEntropy(1, -1), 'p must be in [0, 1]; got -1'],
  ['a label of 2 with a logit', () => math.binaryCrossEntropyWithLogits(2, 0), 'y must be in [0, 1]'],
  ['a logit that is NaN, BCE', () => math.binaryCrossEntropyWithLogits(1, NaN), 'a must be a number'],
  ['a gradient at NaN', () => math.binaryCrossEntropyGradient(1, NaN), 'a must be a number'],
  ['a gradient for the label 3', () => math.binaryCrossEntropyGradient(3, 0), 'y must be in [0, 1]'],
  ['minimax loss of NaN', () => math.saturatingLoss(NaN), 'a must be a number'],
  ['its gradient', () => math.saturatingGradient(NaN), 'a must be a number'],
  ['non-saturating loss of NaN', () => math.nonSaturatingLoss(NaN), 'a must be a number'],
  ['its gradient', () => math.nonSaturatingGradient(NaN), 'a must be a number'],
  ['least squares of NaN', () => math.leastSquaresLoss(NaN), 'a must be a number'],
  ['its gradient', () => math.leastSquaresGradient(NaN), 'a must be a number'],
  ['Wasserstein of NaN', () => math.wassersteinLoss(NaN), 'a must be a number'],
  ['its gradient', () => math.wassersteinGradient(NaN), 'a must be a number'],
  ['a decoder without noise', () => math.linearGaussianMarginal(1, 0), 's must be in (0, ∞); got 0'],
  ['a decoder of NaN', () => math.linearGaussianPosterior(NaN, 1, 0), 'a must be a finite number'],
  ['an observation of ∞', () => math.linearGaussianPosterior(1, 1, Infinity), 'x must be a finite number'],
  [
    'a reconstruction without noise',
    () => math.linearGaussianReconstruction(1, -1, 0, n01),
    's must be in (0, ∞); got -1',
  ],
  ['a coin of 1.1', () => math.bernoulliMean(1.1), 'p must be in [0, 1]; got 1.1'],
  ['its variance', () => math.bernoulliVariance(-0.1), 'p must be in [0, 1]; got -0.1'],
  ['its toss', () => math.bernoulliSample(NaN, math.random(1)), 'p must be in [0, 1]; got NaN'],
  [
    'a matrix that is not square',
    () => math.symmetricEigen([1, 2, 3], 2),
    'the length of matrix must be 2²; got 3',
  ],
  [
    'a matrix that is not symmetric',
    () => math.symmetricEigen([1, 2, 3, 4], 2),
    'matrix must be symmetric; got',
  ],
  ['a matrix with NaN', () => math.symmetricEigen([NaN], 1), 'matrix[0] must be a finite number; got NaN'],
  [
    'laws of different dimensions',
    () => math.gaussianFrechet({ mean: [0], covariance: [1] }, { mean: [0, 0], covariance: [1, 0, 0, 1] }),
    'the length of q.mean must be that of p.mean, 1; got 2',
  ],
  [
    'a negative variance',
    () => math.gaussianFrechet({ mean: [0], covariance: [1] }, { mean: [0], covariance: [-1] }),
    'q.covariance must be without negative eigenvalues; got -1',
  ],
  [
    'half a row',
    () => math.meanAndCovariance([1, 2, 3], 2),
    'the length of rows must be a multiple of 2; got 3',
  ],
  [
    'no point',
    () => math.nearestNeighbours([], [1], 1),
    'the length of points must be a multiple of 1; got 0',
  ],
  [
    'unequal samples',
    () => math.precisionRecall([1, 2], [1, 2, 3], 1, 1),
    'the length of fake must be that of real, 2; got 3',
  ],
  [
    'as many neighbours as rows',
    () => math.precisionRecall([1, 2], [1, 2], 1, 2),
    'k must be a whole number in [1, 1]; got 2',
  ],
  [
    'a mean without its variance',
    () => math.klToStandardNormal([1, 2], [0]),
    'the length of logVariance must be that of mean, 2; got 1',
  ],
  ['a mean of NaN', () => math.klToStandardNormal([NaN], [0]), 'mean[0] must be a finite number; got NaN'],
  [
    'more successes than tosses',
    () => math.bernoulliLogLikelihood(3, 2, 0.5),
    'k must be a whole number in [0, 2]; got 3',
  ],
  ['half a toss', () => math.bernoulliLogLikelihood(0, 2.5, 0.5), 'n must be a whole number in [0, '],
  ['a coin of −1', () => math.bernoulliLogLikelihood(0, 2, -1), 'p must be in [0, 1]; got -1'],
  [
    'an estimate from no toss',
    () => math.bernoulliMaximumLikelihood(0, 0),
    'n must be a whole number in [1, ',
  ],
  [
    'an estimate from −1 successes',
    () => math.bernoulliMaximumLikelihood(-1, 3),
    'k must be a whole number in [0, 3]; got -1',
  ],
  ['a coin a of 2', () => math.bernoulliKl(2, 0.5), 'a must be in [0, 1]; got 2'],
  ['a coin b of 2', () => math.bernoulliKl(0.5, 2), 'b must be in [0, 1]; got 2'],
  ['a product of half a toss', () => math.bernoulliLikelihood(0, 0.5, 0.5), 'n must be a whole number'],
  ['a single product, p of 2', () => math.bernoulliLikelihoodSingle(0, 1, 2), 'p must be in [0, 1]; got 2'],
  [
    'where a product of −1 of 2 fails',
    () => math.likelihoodUnderflow(-1, 2, 0.5, 'single'),
    'k must be a whole',
  ],
  [
    'where a product with p of 2 fails',
    () => math.likelihoodUnderflow(1, 2, 2, 'double'),
    'p must be in [0, 1]',
  ],
  ['tosses of a coin of 2', () => math.bernoulliTosses(2, 0, math.random(1)), 'p must be in [0, 1]; got 2'],
  ['half a toss', () => math.bernoulliTosses(0.5, 0.5, math.random(1)), 'n must be a whole number in [0, '],
  ['running means of nothing', () => math.runningMeans([]), 'sample must be at least one number; got none'],
  ['running means of NaN', () => math.runningMeans([1, NaN]), 'sample[1] must be a finite number; got NaN'],
  ['a single σ of NaN', () => math.sigmoidSingle(NaN), 'a must be a number'],
  ['a single BCE for the label 2', () => math.binaryCrossEntropySingle(2, 0), 'y must be in [0, 1]'],
  ['a negative seed', () => math.random(-1), 'seed must be a whole number in [0, 9007199254740991]; got -1'],
  ['a seed of one half', () => math.random(0.5), 'seed must be a whole number'],
  ['a negative start', () => math.random(1, -1), 'start must be a whole number'],
  ['a mean that is NaN', () => math.normal(NaN, 1), 'mean must be a finite number; got NaN'],
  ['an sd of zero', () => math.normal(0, 0), 'sd must be in (0, ∞); got 0'],
  ['a negative sd', () => math.normal(0, -1), 'sd must be in (0, ∞); got -1'],
  ['an infinite sd', () => math.normal(0, Infinity), 'sd must be in (0, ∞); got Infinity'],
  ['a quantile of 2', () => n01.quantile(2), 'u must be in [0, 1]; got 2'],
  ['a quantile of NaN, uniform', () => math.uniform(0, 1).quantile(NaN), 'u must be in [0, 1]; got NaN'],
  [
    'a quantile of −1, skew-normal',
    () => math.skewNormal(0, 1, 2).quantile(-1),
    'u must be in [0, 1]; got -1',
  ],
  [
    'an infinite location',
    () => math.skewNormal(Infinity, 1, 0),
    'location must be a finite number; got Infinity',
  ],
  ['a scale of zero', () => math.skewNormal(0, 0, 1), 'scale must be in (0, ∞); got 0'],
  ['a shape that is NaN', () => math.skewNormal(0, 1, NaN), 'shape must be a finite number; got NaN'],
  ['an empty interval', () => math.uniform(1, 1), 'hi must be above lo, 1; got 1'],
  ['an infinite interval', () => math.uniform(-Infinity, 1), 'lo must be a finite number; got -Infinity'],
  [
    'an interval too wide for a double',
    () => math.uniform(-1e308, 1e308),
    'hi − lo must be finite; got Infinity',
  ],
  ['weights that do not sum to one', () => math.mixture([0.5], [n01]), 'the sum of weights must be 1'],
  [
    'weights without densities',
    () => math.mixture([0.5, 0.5], [n01]),
    'the length of densities must be that of weights, 2; got 1',
  ],
  ['a cut to nothing', () => math.truncated(n01, 1, 1), 'hi must be above lo, 1; got 1'],
  [
    'two equal edges',
    () => math.binMasses(n01, [1, 1]),
    'edges[0] must be below the edge that follows it; got 1',
  ],
  [
    'more successes than tosses, in a product',
    () => math.bernoulliLikelihood(3, 2, 0.5),
    'k must be a whole number in [0, 2]; got 3',
  ],
  ['a cut turned round', () => math.truncated(n01, 2, 1), 'hi must be above lo, 2; got 1'],
  ['a cut at NaN', () => math.truncated(n01, NaN, 1), 'lo must be a number'],
  ['a cut to NaN', () => math.truncated(n01, 0, NaN), 'hi must be a number'],
  [
    'a cut off the support',
    () => math.truncated(math.uniform(0, 1), 2, 3),
    '[lo, hi] must be an interval that meets the support [0, 1]; got [2, 3]',
  ],
  [
    'a cut into a gap',
    () => math.truncated(math.mixture([0.5, 0.5], [math.uniform(0, 1), math.uniform(4, 5)]), 2, 3),
    '[lo, hi] must be',
  ],
  ['one edge', () => math.binMasses(n01, [0]), 'the length of edges must be at least 2; got 1'],
  [
    'edges that do not ascend',
    () => math.binMasses(n01, [0, 2, 1]),
    'edges[1] must be below the edge that follows it; got 2',
  ],
  [
    'the same in logarithms, with outer bins',
    () => math.binLogMasses(n01, [0, 2, 1], { outer: true }),
    'edges[1] must be below',
  ],
  ['an edge that is NaN', () => math.binMasses(n01, [NaN, 1]), 'edges[0] must be a number'],
  ['binned KL on one edge', () => math.klBinned(n01, n01, [1]), 'the length of edges'],
  ['binned JSD on one edge', () => math.jsBinned(n01, n01, [1]), 'the length of edges'],
  ['a D of 2', () => math.valueFunction(n01, n01, () => 2), 'd('],
  ['no sample', () => math.sampleMean([]), 'sample must be at least one number; got none'],
  ['no sample to vary', () => math.sampleVariance([]), 'sample must be at least one number'],
  [
    'a sample with an infinity',
    () => math.negativeLogLikelihood(n01, [0, Infinity]),
    'sample[1] must be a finite number; got Infinity',
  ],
  ['no sample to fit', () => math.normalMaximumLikelihood([]), 'sample must be at least one number'],
  [
    'a fit to a bounded law',
    () => math.fitNormal(math.uniform(0, 1), 'js'),
    'the support of target must be (−∞, ∞); got [0, 1]',
  ],
  ['a sample of NaN', () => math.sampleMean([NaN, 1]), 'sample[0] must be a finite number; got NaN'],
  [
    'a fit to a law on a half-line',
    () => math.fitNormal(math.truncated(n01, 0, Infinity), 'reverse'),
    'the support of target must be (−∞, ∞); got [0, Infinity]',
  ],
  [
    'a fit to a law on the other half-line',
    () => math.fitNormal(math.truncated(n01, -Infinity, 0), 'reverse'),
    'the support of target must be (−∞, ∞); got [-Infinity, 0]',
  ],
  [
    'a fit from a width of 0',
    () => math.fitNormalFrom(math.twoModes(2, 1), 'js', { mean: 0, sd: 0 }),
    'start.sd must be',
  ],
  ['modes at a negative separation', () => math.twoModes(-1, 1), 'separation must be in [0, ∞); got -1'],
  ['modes at an infinite one', () => math.twoModes(Infinity, 1), 'separation must be in [0, ∞)'],
  ['modes of no width', () => math.twoModes(1, 0), 'sd must be'],
  ['a fit to modes of no width', () => math.fitTwoModes(1, -1, 'forward'), 'sd must be'],
  [
    'an infinite rate',
    () => math.gradientPlay([0, 0], { ...play, rate: Infinity }),
    'rate must be in [0, ∞); got Infinity',
  ],
  [
    'an infinite damping',
    () => math.gradientPlay([0, 0], { ...play, damping: Infinity }),
    'damping must be in [0, ∞); got Infinity',
  ],
  [
    'local fits to a bounded law',
    () => math.fitNormalLocally(math.uniform(0, 1), 'js'),
    'the support of target',
  ],
  [
    'a map that stands still',
    () => math.pushforward(n01, { ...line, value: () => 1 }),
    'map must be not constant',
  ],
  [
    'a start that is NaN',
    () => math.gradientPlay([NaN, 0], play),
    'start[0] must be a finite number; got NaN',
  ],
  [
    'a start at infinity',
    () => math.gradientPlay([0, Infinity], play),
    'start[1] must be a finite number; got Infinity',
  ],
  [
    'a negative rate',
    () => math.gradientPlay([0, 0], { ...play, rate: -1 }),
    'rate must be in [0, ∞); got -1',
  ],
  [
    'a negative damping',
    () => math.gradientPlay([0, 0], { ...play, damping: -1 }),
    'damping must be in [0, ∞); got -1',
  ],
  ['half a step', () => math.gradientPlay([0, 0], { ...play, steps: 0.5 }), 'steps must be a whole number'],
];

describe('a wrong argument throws a RangeError that names it, its range and its value', () => {
  it.each(wrong)('%s', (_, call, sentence) => {
    let thrown: unknown;
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(RangeError);
    expect((thrown as RangeError).message.startsWith(sentence), (thrown as RangeError).message).toBe(true);
  });
  it('covers every function that takes a number or a vector', () => {
    const text = wrong.map(([, call]) => String(call)).join('\n');
    // These take densities only, or integers that are taken modulo 2^32; what they can be given is always right.
    const total = new Set([
      'threefry',
      'standardNormalSample',
      'klBetween',
      'klBetweenDetailed',
      'jsBetween',
      'jsBetweenDetailed',
      'jsDistanceBetween',
      'wassersteinBetween',
      'frechetDistance',
      'crossEntropyBetween',
      'differentialEntropy',
      'optimalDiscriminator',
      'valueFunctionFromLogit',
      'generatorCriterion',
      'discriminatorGap',
      'frozenGradient',
      'modeRelease',
    ]);
    for (const [name, value] of Object.entries(math)) {
      if (typeof value === 'function' && !total.has(name))
        expect(text, name).toMatch(new RegExp(`\\b${name}\\b`));
    }
  });
});

describe('arguments at the edge of their range pass', () => {
  it.each([
    ['a sum off by half the tolerance', () => math.entropy([0.5, 0.5 + 5e-10])],
    ['certainty', () => math.selfInformation(1)],
    ['an infinite logit', () => math.binaryCrossEntropyWithLogits(1, -Infinity)],
    ['no toss', () => math.bernoulliLogLikelihood(0, 0, 0.5)],
    ['a seed of 2^53 − 1', () => math.random(Number.MAX_SAFE_INTEGER)()],
    ['a step of length 0', () => math.gradientPlay([1, 1], { ...play, rate: 0, damping: 0 })],
    ['no step', () => math.gradientPlay([1, 1], { ...play, steps: 0 })],
  ])('%s', (_, call) => {
    expect(call).not.toThrow();
  });
});
