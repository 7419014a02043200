import { sigmoid } from '../../math/index.ts';
import { noiseRows, realRows } from '../batches/batches.ts';
import { drawRows } from '../batches/sampler.ts';
import { PIXELS } from '../contract/picture-format.ts';
import { SHOWN_PICTURES, type PictureSnapshot } from '../contract/snapshot.ts';
import { accuracyOf } from '../line/accuracy.ts';
import { DISCRIMINATOR_LOSS, GENERATOR_LOSS } from '../line/player-losses.ts';
import { heldOutPictures } from '../pictures/data-sets.ts';
import { greys } from '../pictures/greys.ts';
import { STREAMS } from '../random/random.ts';
import { concat } from './concat.ts';
import type { PictureDataName, TrainingConfig } from '../contract/config.ts';
import type { ProbeOutputs, Probes } from './probe-outputs.ts';

/** The training digits, the digits that no step sees, and the fakes over which every mean is taken. */
const JUDGED = 128;

/**
 * Makes the inputs for snapshots of pictures: the codes of the fakes; training digits, and digits that no step sees. They
 * stay the same through a run, so that a number moves only if a network has moved it.
 */
export function pictureProbes(config: TrainingConfig): Probes {
  const { data, seed } = config;
  const heldOut = { kind: 'points', points: heldOutPictures(data as PictureDataName), spread: 0 } as const;
  const places = concat(
    realRows(config, JUDGED, { seed, stream: STREAMS.shownReal, draw: 0 }),
    drawRows(heldOut, JUDGED, PIXELS, { seed, stream: STREAMS.heldOut, draw: 0 }),
  );
  return { noise: noiseRows(config, JUDGED, { seed, stream: STREAMS.shownNoise, draw: 0 }), places };
}

/** Makes the function that turns outputs of a run on pictures into snapshots. */
export function makePictureObserver(config: TrainingConfig, { places }: Probes) {
  const { loss } = config;
  const real = greys(places.subarray(0, SHOWN_PICTURES * PIXELS));
  const even = Array.from({ length: 2 * JUDGED }, (_, i) => (i < JUDGED ? 1 / JUDGED : 0));
  return (outputs: ProbeOutputs, stepsPerSecond: number): PictureSnapshot => {
    const { step, dUpdates, gUpdates, generated, logits, fakeLogits } = outputs;
    const realLogits = logits.subarray(0, JUDGED);
    const dLoss = DISCRIMINATOR_LOSS[loss];
    return {
      step,
      dUpdates,
      gUpdates,
      fakes: greys(generated.subarray(0, SHOWN_PICTURES * PIXELS)),
      real: real.slice(),
      fakeAnswers: fakeLogits.slice(0, SHOWN_PICTURES).map(sigmoid),
      realAnswers: realLogits.slice(0, SHOWN_PICTURES).map(sigmoid),
      quantities: {
        'd-loss': (mean(realLogits, (logit) => dLoss(-logit)) + mean(fakeLogits, dLoss)) / 2,
        'g-loss': mean(fakeLogits, GENERATOR_LOSS[loss]),
        'd-real': mean(realLogits, sigmoid),
        'd-held-out': mean(logits.subarray(JUDGED), sigmoid),
        'd-fake': mean(fakeLogits, sigmoid),
        accuracy: accuracyOf(even, even.toReversed(), concat(realLogits, fakeLogits)),
        'steps-per-second': stepsPerSecond,
      },
    };
  };
}

/** Computes the mean of a function over logits. */
const mean = (logits: Float32Array, of: (logit: number) => number): number =>
  logits.reduce((sum, logit) => sum + of(logit), 0) / logits.length;
