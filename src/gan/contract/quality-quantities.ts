/**
 * What the fakes of a run on pictures come to beside real ones, at equal numbers, measured now and then. Each `-floor` is
 * what real pictures come to against other real ones.
 */
export interface QualityQuantities {
  /** The mean of the largest class probability that the classifier gives. */
  readonly confidence: number;
  readonly 'confidence-floor': number;
  /** The classes with at least 3 % of the fakes. */
  readonly coverage: number;
  /** The squared Fréchet distance between normal laws of the classifier's features. */
  readonly frechet: number;
  readonly 'frechet-floor': number;
  /** The share of fakes among real pictures, and of real pictures among fakes (Kynkäänniemi et al. 2019). */
  readonly precision: number;
  readonly 'precision-floor': number;
  readonly recall: number;
  readonly 'recall-floor': number;
  /** The median of the squared distances to the nearest training digit, in pixels of full ink: 0 for a copy. */
  readonly nearest: number;
  readonly 'nearest-floor': number;
}
