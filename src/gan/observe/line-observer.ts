import { sigmoid } from '../../math/index.ts';
import { binIndex, BINS, nodesOf, type BinnedLaw } from '../line/bins.ts';
import { binnedData } from '../line/data-sets.ts';
import { makeLineGauges } from '../line/gauges.ts';
import { withInstanceNoise } from '../line/instance-noise.ts';
import { NOISE } from '../random/noise.ts';
import { pushForward } from '../line/push-forward.ts';
import { jsOnBins, optimalByLogs, quantitiesOf } from '../line/quantities.ts';
import { penaltyOnBins } from '../line/penalty.ts';
import type { ProbeOutputs } from './probe-outputs.ts';
import type { LineDataName, LineSnapshot, TrainingConfig } from '../protocol.ts';

/** The points at which D is evaluated: one for every bin, outer bins included. */
export const D_NODES: Float32Array = Float32Array.from(nodesOf(BINS));

/** Makes the function that turns outputs of a run on the line into snapshots. What stays the same is computed once. */
export function makeLineObserver(
  config: TrainingConfig,
): (outputs: ProbeOutputs, stepsPerSecond: number) => LineSnapshot {
  const { instanceNoise: s, loss } = config;
  const { dataNoise } = config;
  const data = binnedData(config.data as LineDataName, Math.hypot(dataNoise, s), BINS);
  const bareData = s === 0 ? data : binnedData(config.data as LineDataName, dataNoise, BINS);
  const noise = NOISE[config.noise];
  const gaugesOf = makeLineGauges(config.data as LineDataName, data, loss);
  const flatIsAtom = config.gActivation === 'relu';
  const inner = (values: Float64Array) => values.slice(1, -1);

  return ({ step, dUpdates, gUpdates, generated, logits }, stepsPerSecond) => {
    const push = (bins: typeof BINS) => pushForward(noise, generated, bins, flatIsAtom);
    const bare = push(BINS);
    const generator = s === 0 ? bare : withInstanceNoise(s, BINS, push);
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
        'js-bare': jsOnBins(bareData, bare, BINS),
        'd-penalty': penaltyOnBins(data.mass, logits, config.penalty, BINS),
        ...gaugesOf(generator, logits),
        'steps-per-second': stepsPerSecond,
      },
    };
  };
}

/** Divides masses by the bins' width; an atom becomes a peak of one bin. */
function densities({ mass, atoms }: BinnedLaw): Float64Array {
  const total = mass.slice();
  for (const atom of atoms) {
    const k = binIndex(BINS, atom.x);
    total[k] = (total[k] as number) + atom.mass;
  }
  return total.map((m) => m / BINS.width);
}
