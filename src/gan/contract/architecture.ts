// The shapes of both networks, which engines, checkpoints and exported scripts share.
import {
  isPictures,
  isPlane,
  type ActivationName,
  type OptimizerName,
  type TrainingConfig,
} from './config.ts';
import { PIXELS } from './picture-format.ts';
import { PLANE_WINDOW, WINDOW } from './windows.ts';

/** The shape of a multilayer perceptron. */
export interface Architecture extends Pick<TrainingConfig, 'depth' | 'width'> {
  /** What the hidden layers do with their sums. */
  readonly activation: ActivationName;
  /** Numbers in an input and in an output; 1 by default. */
  readonly inputs?: number;
  readonly outputs?: number;
  /** The last sums x become scale · tanh x; they stay as they are where this is missing. */
  readonly tanhScale?: number;
}

/** Returns the dimension of the data: the numbers in one input of D and in one output of G. */
export function dataDimension(config: Pick<TrainingConfig, 'data'>): number {
  if (isPictures(config)) return PIXELS;
  return isPlane(config) ? 2 : 1;
}

export const discriminatorArchitecture = (config: TrainingConfig): Architecture => ({
  activation: config.dActivation,
  depth: config.depth,
  width: config.width,
  inputs: dataDimension(config),
  outputs: config.autoencoder ? encodedNumbers(config) : 1,
});

/** Counts what an encoder gives for one picture: a code, or the means of a code and then the logarithms of its variances. */
const encodedNumbers = ({ autoencoder, noiseDimension }: TrainingConfig): number =>
  autoencoder?.kind === 'variational' ? 2 * noiseDimension : noiseDimension;

/** Returns the scale of a G that ends in tanh: half the width of the window that its figure shows, or of a pixel's range. */
function outputScale(config: Pick<TrainingConfig, 'data'>): number {
  if (isPictures(config)) return 1;
  return (isPlane(config) ? PLANE_WINDOW : WINDOW)[1];
}

/**
 * Returns the architecture of G. A fixed G is a network without hidden layers, so that an engine needs no special case
 * for it beyond `gStepsOf`.
 */
export const generatorArchitecture = (config: TrainingConfig): Architecture => ({
  activation: config.gActivation,
  depth: config.generator === 'fixed' ? 0 : config.gDepth,
  width: config.gWidth,
  inputs: config.noiseDimension,
  outputs: dataDimension(config),
  ...(config.generator === 'network' && config.gOutput === 'tanh' && !config.autoencoder
    ? { tanhScale: outputScale(config) }
    : {}),
});

/** Returns the updates of G in one whole step. */
export const gStepsOf = ({ generator, gSteps }: TrainingConfig): number =>
  generator === 'fixed' ? 0 : gSteps;

/** Lists the units of each layer, input and output included. */
export function layerSizes({ depth, width, inputs = 1, outputs = 1 }: Architecture): number[] {
  return [inputs, ...Array.from({ length: depth }, () => width), outputs];
}

/** Lists the shapes of a network's variables: for each layer, weights `[inputs, outputs]` and then biases `[1, outputs]`. */
export function variableShapes(architecture: Architecture): [number, number][] {
  const sizes = layerSizes(architecture);
  return sizes.slice(1).flatMap((outputs, layer): [number, number][] => {
    // `layer` counts from the second size, so sizes[layer] is the one before it.
    const inputs = sizes[layer] as number;
    return [
      [inputs, outputs],
      [1, outputs],
    ];
  });
}

export const variableSizes = (architecture: Architecture): number[] =>
  variableShapes(architecture).map(([rows, columns]) => rows * columns);

/** Counts the weights and biases of a network, from the units of its layers, input and output included. */
export const weightCount = (sizes: readonly number[]): number =>
  sizes.slice(1).reduce((total, outputs, layer) => total + ((sizes[layer] as number) + 1) * outputs, 0);

/** The vectors over all parameters in an optimiser's state: two moments for Adam, a velocity for momentum. */
export const OPTIMIZER_SLOTS: Readonly<Record<OptimizerName, number>> = { adam: 2, momentum: 1, sgd: 0 };
