import {
  discriminatorArchitecture,
  generatorArchitecture,
  gStepsOf,
  layerSizes,
  type Architecture,
} from '../contract/architecture.ts';
import { CLIP, NEGATIVE_SLOPE } from '../contract/constants.ts';
import { batchSamplerOf } from '../batches/training-set.ts';
import type { LayerShape, KernelConfig, NetworkShape } from './kernel-instance.ts';
import type { ActivationName, TrainingConfig } from '../protocol.ts';

const HIDDEN: Record<ActivationName, Omit<LayerShape, 'outputs'>> = {
  'leaky-relu': { activation: 'rectifier', negativeSlope: NEGATIVE_SLOPE },
  relu: { activation: 'rectifier', negativeSlope: 0 },
  tanh: { activation: 'tanh' },
};

const lastOf = ({ tanhScale }: Architecture): Omit<LayerShape, 'outputs'> =>
  tanhScale === undefined ? { activation: 'linear' } : { activation: 'tanh', scale: tanhScale };

function shapeOf(architecture: Architecture): NetworkShape {
  const [inputs = 1, ...outputs] = layerSizes(architecture);
  const last = outputs.length - 1;
  return {
    inputs,
    layers: outputs.map((units, i) => ({
      outputs: units,
      ...(i < last ? HIDDEN[architecture.activation] : lastOf(architecture)),
    })),
  };
}

/** Translates the settings of a run into those of the kernel. */
export const machineConfig = (config: TrainingConfig): KernelConfig => ({
  d: shapeOf(discriminatorArchitecture(config)),
  g: shapeOf(generatorArchitecture(config)),
  ...(config.autoencoder ? { autoencoder: config.autoencoder } : {}),
  data: batchSamplerOf(config),
  noise: config.noise,
  loss: config.loss,
  dOptimizer: config.dOptimizer,
  gOptimizer: config.gOptimizer,
  dRate: config.dRate,
  gRate: config.gRate,
  dSteps: config.dSteps,
  gSteps: gStepsOf(config),
  batch: config.batch,
  penalty: config.penalty,
  clip: config.loss === 'wasserstein' ? CLIP : Infinity,
  instanceNoise: config.instanceNoise,
  seed: config.seed,
});
