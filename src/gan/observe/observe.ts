import { isPictures, isPlane } from '../contract/config.ts';
import { autoencoderProbes, makeAutoencoderObserver } from './autoencoder-observer.ts';
import { D_NODES, makeLineObserver } from './line-observer.ts';
import { makePictureObserver, pictureProbes } from './picture-observer.ts';
import { NOISE } from '../random/noise.ts';
import { makePlaneObserver, planeProbes } from './plane-observer.ts';
import type { ProbeOutputs, Observe, Probes } from './probe-outputs.ts';
import type { TrainingConfig } from '../protocol.ts';

const cache = new WeakMap<TrainingConfig, Probes>();

/** Returns the inputs for a config's snapshots. They are needed in every frame, so they are made once for each config. */
export function probesOf(config: TrainingConfig): Probes {
  const cached = cache.get(config);
  if (cached) return cached;
  const probes = madeFor(config);
  cache.set(config, probes);
  return probes;
}

function madeFor(config: TrainingConfig): Probes {
  if (config.autoencoder) return autoencoderProbes();
  if (isPictures(config)) return pictureProbes(config);
  return isPlane(config) ? planeProbes(config) : { noise: NOISE[config.noise].nodes, places: D_NODES };
}

/** Makes the function that turns the networks' outputs into snapshots. */
export function makeObserver(config: TrainingConfig): Observe {
  const { autoencoder } = config;
  if (autoencoder) return makeAutoencoderObserver(config, autoencoder, probesOf(config));
  if (isPictures(config)) return makePictureObserver(config, probesOf(config));
  return isPlane(config) ? makePlaneObserver(config) : makeLineObserver(config);
}

/**
 * The largest output of a run that has not diverged. Beyond it neighbouring single-precision numbers are further apart
 * than a bin is wide, so that neither G nor a logit means anything, even if it is still finite.
 */
const LARGEST = 2 ** 18;

/** The largest noise that is ever drawn. Nodes beyond it serve the tails, and G may map them as far out as it likes. */
const FARTHEST_NOISE = 6;

/** Tells whether the outputs of both networks are those of a run that has not diverged. */
export function isSound(
  { generated, logits, diverged }: Pick<ProbeOutputs, 'generated' | 'logits' | 'diverged'>,
  config: TrainingConfig,
): boolean {
  const small = (value: number) => Math.abs(value) < LARGEST;
  if (diverged || !logits.every(small)) return false;
  // Here no noise serves the tails.
  if (isPictures(config)) return generated.every(small);
  const { noise } = probesOf(config);
  const inputs = config.noiseDimension;
  const rows = noise.length / inputs;
  const outputs = generated.length / rows;
  for (let row = 0; row < rows; row++) {
    let isNear = true;
    for (let k = row * inputs; k < (row + 1) * inputs; k++)
      if (Math.abs(noise[k] as number) > FARTHEST_NOISE) isNear = false;
    for (let k = row * outputs; k < (row + 1) * outputs; k++) {
      const value = generated[k] as number;
      if (isNear ? !small(value) : !Number.isFinite(value)) return false;
    }
  }
  return true;
}
