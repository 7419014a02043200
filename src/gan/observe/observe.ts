import { isPlane } from '../contract/config.ts';
import { D_NODES, makeLineObserver } from './line-observer.ts';
import { NOISE } from '../random/noise.ts';
import { makePlaneObserver, planeProbes } from './plane-observer.ts';
import type { ProbeOutputs, Observe, Probes } from './probe-outputs.ts';
import type { TrainingConfig } from '../protocol.ts';

const known = new WeakMap<TrainingConfig, Probes>();

/** The same arrays for the same config: it is asked for them in every frame. */
export function probesOf(config: TrainingConfig): Probes {
  const before = known.get(config);
  if (before) return before;
  const probes = isPlane(config)
    ? planeProbes(config)
    : { noise: NOISE[config.noise].nodes, places: D_NODES };
  known.set(config, probes);
  return probes;
}

export const makeObserver = (config: TrainingConfig): Observe =>
  isPlane(config) ? makePlaneObserver(config) : makeLineObserver(config);

/**
 * Beyond this neither G nor a logit means anything: the step from one single-precision number to the next is wider
 * than a bin. A run that gets here has diverged, though its numbers may still be finite.
 */
const LARGEST = 2 ** 18;

/** Only up to here the noise ever falls; further nodes serve the tails, and their images may be as large as they like. */
const FARTHEST_NOISE = 6;

export function isSound(
  { generated, logits, diverged }: Pick<ProbeOutputs, 'generated' | 'logits' | 'diverged'>,
  config: TrainingConfig,
): boolean {
  const small = (value: number) => Math.abs(value) < LARGEST;
  if (diverged || !logits.every(small)) return false;
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
