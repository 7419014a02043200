import { discriminatorArchitecture, generatorArchitecture, layerSizes } from '../contract/architecture.ts';
import { isPictures } from '../contract/config.ts';
import type { StillSubject } from '../contract/still-picture.ts';
import { discriminatorWeights, generatorWeights } from '../networks/initial-players.ts';
import { makeObserver, probesOf } from '../observe/observe.ts';
import { forward, type Weights } from '../plane/plain.ts';
import type { Checkpoint, Snapshot, TrainingConfig } from '../protocol.ts';

/** The networks at one instant of a run, and how far it has come. */
interface Instant {
  readonly config: TrainingConfig;
  readonly step: number;
  readonly dUpdates: number;
  readonly gUpdates: number;
  readonly dWeights: Weights;
  readonly gWeights: Weights;
}

/**
 * Makes the snapshot of a run that stands still, as the trainer would, in plain arithmetic: no engine and no backend is
 * fetched for it. It differs from the trainer's by the rounding of single precision.
 */
export const still = (subject: StillSubject): Snapshot =>
  'checkpoint' in subject ? snapshotOf(subject.checkpoint) : untrained(subject.config);

/** Makes the snapshot of a run at step 0: its data, and the networks of its seed. */
export const untrained = (config: TrainingConfig): Snapshot =>
  lookAt({
    config,
    step: 0,
    dUpdates: 0,
    gUpdates: 0,
    dWeights: discriminatorWeights(config),
    gWeights: generatorWeights(config),
  });

/** Makes the snapshot of a run at the moment of its checkpoint. */
export const snapshotOf = ({ config, step, discriminator, generator }: Checkpoint): Snapshot =>
  lookAt({
    config,
    step,
    dUpdates: discriminator.updates,
    gUpdates: generator.updates,
    dWeights: discriminator.weights,
    gWeights: generator.weights,
  });

function lookAt({ config, step, dUpdates, gUpdates, dWeights, gWeights }: Instant): Snapshot {
  const { noise, places } = probesOf(config);
  const [d, g] = [discriminatorArchitecture(config), generatorArchitecture(config)];
  const sums = forward(gWeights, layerSizes(g), g.activation, noise);
  const { tanhScale } = g;
  const generated = Float32Array.from(sums, (x) => (tanhScale === undefined ? x : tanhScale * Math.tanh(x)));
  const logitsAt = (inputs: Float32Array): Float32Array =>
    Float32Array.from(forward(dWeights, layerSizes(d), d.activation, inputs));
  return makeObserver(config)(
    {
      step,
      dUpdates,
      gUpdates,
      generated,
      logits: logitsAt(places),
      fakeLogits: isPictures(config) ? logitsAt(generated) : new Float32Array(),
      dWeights: dWeights.map((row) => Array.from(row)),
      diverged: false,
    },
    0,
  );
}
