import { sigmoid } from '../../math/index.ts';
import { binIndex, BINS, nodesOf, type BinnedLaw } from '../line/bins.ts';
import { binnedData } from '../line/data-sets.ts';
import { withInstanceNoise } from '../line/instance-noise.ts';
import { NOISE } from '../random/noise.ts';
import { pushForward } from '../line/push-forward.ts';
import { optimalByLogs, quantitiesOf } from '../line/quantities.ts';
import type { ProbeOutputs } from './probe-outputs.ts';
import type { LineDataName, LineSnapshot, TrainingConfig } from '../protocol.ts';

/** Where D is evaluated: one node for every bin, the outer two included. */
export const D_NODES: Float32Array = Float32Array.from(nodesOf(BINS));

/** Turns the curves of a run on the line into snapshots; what does not change from one frame to the next is computed once. */
export function makeLineObserver(
  config: TrainingConfig,
): (curves: ProbeOutputs, stepsPerSecond: number) => LineSnapshot {
  const { instanceNoise: s, loss } = config;
  const data = binnedData(config.data as LineDataName, s, BINS);
  const noise = NOISE[config.noise];
  const flatIsAtom = config.activation === 'relu';
  const inner = (values: Float64Array) => values.slice(1, -1);

  return ({ step, dUpdates, gUpdates, generated, logits }, stepsPerSecond) => {
    const push = (bins: typeof BINS) => pushForward(noise, generated, bins, flatIsAtom);
    const generator = s === 0 ? push(BINS) : withInstanceNoise(s, BINS, push);
    return {
      step,
      dUpdates,
      gUpdates,
      x: inner(nodesOf(BINS)),
      data: inner(densities(data)),
      generator: inner(densities(generator)),
      discriminator: inner(Float64Array.from(logits, sigmoid)),
      optimal: inner(data.logMass.map((logP, k) => optimalByLogs(logP, generator.logMass[k] as number))),
      quantities: {
        ...quantitiesOf(data, generator, logits, loss, BINS),
        'steps-per-second': stepsPerSecond,
      },
    };
  };
}

/** Mass over width; an atom stands as a peak of one bin's width. */
function densities({ mass, atoms }: BinnedLaw): Float64Array {
  const total = mass.slice();
  for (const atom of atoms) {
    const k = binIndex(BINS, atom.x);
    total[k] = (total[k] as number) + atom.mass;
  }
  return total.map((m) => m / BINS.width);
}
