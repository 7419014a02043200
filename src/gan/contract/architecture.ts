// The shapes of both networks: what an engine makes, a checkpoint holds, and an exported script writes.
import { isPlane, type OptimizerName, type TrainingConfig } from './config.ts';

export interface Architecture extends Pick<TrainingConfig, 'depth' | 'width' | 'activation'> {
  /** Numbers that go in and come out: one where it is not said. */
  readonly inputs?: number;
  readonly outputs?: number;
}

/** How many numbers one input of D is, and one output of G. */
export const dataDimension = (config: Pick<TrainingConfig, 'data'>): number => (isPlane(config) ? 2 : 1);

export const discriminatorArchitecture = (config: TrainingConfig): Architecture => ({
  ...config,
  inputs: dataDimension(config),
  outputs: 1,
});

/**
 * Where a config's `generator` makes a difference. A fixed G is a network like any other, of no hidden layer: an engine
 * that knows the shapes of D and of G apart, and how often each is updated, needs no further case for it.
 */
export const generatorArchitecture = (config: TrainingConfig): Architecture => ({
  activation: config.activation,
  depth: config.generator === 'fixed' ? 0 : config.gDepth,
  width: config.gWidth,
  inputs: config.noiseDimension,
  outputs: dataDimension(config),
});

/** Updates of G in one whole step. */
export const gStepsOf = ({ generator, gSteps }: TrainingConfig): number =>
  generator === 'fixed' ? 0 : gSteps;

/** Units of each layer, input and output included. */
export function layerSizes({ depth, width, inputs = 1, outputs = 1 }: Architecture): number[] {
  return [inputs, ...Array.from({ length: depth }, () => width), outputs];
}

/** The shapes of a network's variables in order, weights `[inputs, outputs]` and then biases `[1, outputs]` of each layer. */
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

/** How many numbers a network has, given the units of its layers, the input's first. */
export const weightCount = (sizes: readonly number[]): number =>
  sizes.slice(1).reduce((total, outputs, layer) => total + ((sizes[layer] as number) + 1) * outputs, 0);

/** How many vectors over all parameters an optimiser remembers: Adam two moments, momentum a velocity. */
export const OPTIMIZER_SLOTS: Readonly<Record<OptimizerName, number>> = { adam: 2, momentum: 1, sgd: 0 };
