import { noiseRows } from '../batches/batches.ts';
import { PIXELS } from '../contract/picture-format.ts';
import { heldOutPictures, pictureData } from '../pictures/data-sets.ts';
import { STREAMS } from '../random/random.ts';
import { makeQualityMeasure, type SampleQuality } from './sample-quality.ts';
import type { DenseLayer } from './packed-classifier.ts';
import type { PictureDataName, TrainingConfig } from '../contract/config.ts';
import type { QualityQuantities } from '../contract/quality-quantities.ts';

/** Measures the fakes of a run. */
export interface RunQuality {
  /** The codes of the fakes, `[pictures, noiseDimension]`, the same through a run: a number moves only if G has moved it. */
  readonly codes: Float32Array;
  /** What G's pictures of these codes come to, `[pictures, 784]` in [−1, 1]. */
  readonly measure: (fakes: Float32Array) => QualityQuantities;
}

/**
 * Makes the measure of a run's fakes. They are compared with half of the digits that no step sees, of the run's own class
 * where it has one; the other half gives the noise floors.
 */
export function makeRunQuality(config: TrainingConfig, network: readonly DenseLayer[]): RunQuality {
  const data = config.data as PictureDataName; // asked for of pictures alone
  const heldOut = heldOutPictures(data);
  const half = Math.floor(heldOut.length / PIXELS / 2);
  const { floor, measure } = makeQualityMeasure(network, {
    reference: heldOut.subarray(0, half * PIXELS),
    others: heldOut.subarray(half * PIXELS, 2 * half * PIXELS),
    training: pictureData(data),
  });
  const floors = {
    'confidence-floor': floor.confidence,
    'frechet-floor': floor.frechet,
    'precision-floor': floor.precision,
    'recall-floor': floor.recall,
    'nearest-floor': floor.nearest,
  };
  return {
    codes: noiseRows(config, half, { seed: config.seed, stream: STREAMS.shownNoise, draw: 1 }),
    measure: (fakes) => ({ ...shown(measure(fakes)), ...floors }),
  };
}

const shown = ({ confidence, coverage, frechet, precision, recall, nearest }: SampleQuality) => ({
  confidence,
  coverage,
  frechet,
  precision,
  recall,
  nearest,
});
