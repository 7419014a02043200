import {
  gaussianFrechet,
  meanAndCovariance,
  nearestNeighbours,
  precisionRecall,
  type Neighbour,
} from '../../math/index.ts';
import { PIXELS } from '../contract/picture-format.ts';
import { classify, type Classification } from './classifier.ts';
import type { DenseLayer } from './packed-classifier.ts';

/** The neighbours that make a ball of precision and recall; Kynkäänniemi et al. 2019 take 3. */
const NEIGHBOURS = 3;

/** The least share of samples by which a class counts as covered: a third of what it has among the digits. */
const COVERED = 0.03;

/** The fakes at most whose nearest training digits are looked for: each is compared with thousands, pixel by pixel. */
const MOST_COMPARED = 32;

/** What can be said of a sample of pictures without a density. */
export interface SampleQuality {
  /** The mean over the pictures of the largest class probability that the classifier gives. */
  readonly confidence: number;
  /** The share of the pictures in each class, by the classifier, `[classes]`; and the classes with at least 3 %. */
  readonly shares: readonly number[];
  readonly coverage: number;
  /** The squared Fréchet distance between normal laws of the features, to those of the reference. */
  readonly frechet: number;
  readonly precision: number;
  readonly recall: number;
  /** The median over the pictures of the squared distance to the nearest training digit, with 0 for paper and 1 for ink. */
  readonly nearest: number;
  /** For each of the first pictures, the training digit that is nearest, and how far it is, in the same unit. */
  readonly neighbours: readonly Neighbour[];
}

/** Real pictures, `[pictures, 784]` in [−1, 1] each, by which others are measured. */
export interface RealPictures {
  /** Those that samples are compared with. */
  readonly reference: Float32Array;
  /** As many others: what they come to is the noise floor, since nothing could be more real. */
  readonly others: Float32Array;
  /** Those that a generator may have copied. */
  readonly training: Float32Array;
}

/** A measure of samples by a classifier and by real pictures. */
export interface QualityMeasure {
  /** The pictures in a sample, and in the reference. */
  readonly pictures: number;
  /** What real pictures come to against other real pictures, at the same number. */
  readonly floor: SampleQuality;
  /**
   * Measures a sample, `[pictures, 784]` in [−1, 1].
   *
   * @throws RangeError if it has more or fewer pictures than the reference: all but the confidence depend on the number
   */
  readonly measure: (pictures: Float32Array) => SampleQuality;
}

/**
 * Makes a measure of samples. What is known of the reference is computed once.
 *
 * @throws RangeError unless reference and others have equally many pictures, and more than the features have dimensions
 */
export function makeQualityMeasure(network: readonly DenseLayer[], real: RealPictures): QualityMeasure {
  const { reference, others, training } = real;
  const known = classify(network, reference);
  const count = reference.length / PIXELS;
  const dimension = known.features.length / count;
  if (!(count > dimension))
    throw new RangeError(`the pictures of reference must be more than ${dimension}; got ${count}`);
  const law = meanAndCovariance(known.features, dimension);
  const measure = (pictures: Float32Array): SampleQuality => {
    if (pictures.length !== reference.length)
      throw new RangeError(`the sample must have ${count} pictures; got ${pictures.length / PIXELS}`);
    const seen = classify(network, pictures);
    const { confidence, shares } = readClasses(seen, count);
    const neighbours = nearestNeighbours(pictures.subarray(0, MOST_COMPARED * PIXELS), training, PIXELS).map(
      ({ index, squaredDistance }) => ({ index, squaredDistance: squaredDistance / 4 }),
    );
    return {
      confidence,
      shares,
      coverage: shares.filter((share) => share >= COVERED).length,
      frechet: gaussianFrechet(meanAndCovariance(seen.features, dimension), law),
      ...precisionRecall(known.features, seen.features, dimension, NEIGHBOURS),
      nearest: median(neighbours.map(({ squaredDistance }) => squaredDistance)),
      neighbours,
    };
  };
  return { pictures: count, floor: measure(others), measure };
}

/** Reads the mean of the largest probabilities, and the share of each class. */
function readClasses({ probabilities }: Classification, count: number) {
  const classes = probabilities.length / count;
  const shares = Array.from({ length: classes }, () => 0);
  let confidence = 0;
  for (let row = 0; row < count; row++) {
    const ofRow = probabilities.subarray(row * classes, (row + 1) * classes);
    const top = Math.max(...ofRow);
    const named = ofRow.indexOf(top);
    confidence += top / count;
    shares[named] = (shares[named] as number) + 1;
  }
  return { confidence, shares: shares.map((pictures) => pictures / count) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]] as [number, number];
  return (below + above) / 2;
}
