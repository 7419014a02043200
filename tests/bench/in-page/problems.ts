import type { KernelConfig, NetworkShape } from '../../../src/gan/engines/kernel-instance.ts';

/** The four networks of the bench; step.c holds the same by the same names. */
export interface Problem extends KernelConfig {
  readonly name: string;
}

function shape(
  sizes: readonly number[],
  negativeSlope: number,
  output: 'linear' | 'tanh' = 'linear',
): NetworkShape {
  const [inputs = 1, ...outputs] = sizes;
  return {
    inputs,
    layers: outputs.map((units, i) => ({
      outputs: units,
      activation: i < outputs.length - 1 ? 'rectifier' : output,
      negativeSlope,
    })),
  };
}

/** Points that stand for data: nothing here is about what is learned. */
function points(count: number, dimension: number): Float32Array {
  let state = 7;
  return Float32Array.from({ length: count * dimension }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (2 * state) / 0x7fffffff - 1;
  });
}

const common = {
  noise: 'uniform',
  loss: 'non-saturating',
  dOptimizer: 'adam',
  gOptimizer: 'adam',
  dSteps: 1,
  gSteps: 1,
  penalty: 0,
  clip: Infinity,
  instanceNoise: 0,
  seed: 1,
} as const;

export const problems: readonly Problem[] = [
  {
    ...common,
    name: 'gan-lab',
    d: shape([2, 8, 8, 1], 0),
    g: shape([2, 8, 8, 2], 0, 'tanh'),
    data: { kind: 'points', points: points(500, 2), spread: 0 },
    dOptimizer: 'sgd',
    gOptimizer: 'sgd',
    dRate: 0.1,
    gRate: 0.1,
    batch: 150,
  },
  {
    ...common,
    name: 'toy-1d',
    d: shape([1, 16, 16, 1], 0.4),
    g: shape([1, 16, 16, 1], 0.4),
    data: { kind: 'points', points: [-1.5, 1.5], spread: 0.7 },
    noise: 'gaussian',
    dRate: 0.001,
    gRate: 0.001,
    dSteps: 2,
    batch: 128,
  },
  {
    ...common,
    name: 'wide',
    d: shape([2, 64, 64, 64, 1], 0.2),
    g: shape([2, 64, 64, 64, 2], 0.2),
    data: { kind: 'points', points: points(8, 2), spread: 0.1 },
    dRate: 0.001,
    gRate: 0.001,
    batch: 512,
  },
  {
    ...common,
    name: 'digits',
    d: shape([784, 256, 128, 1], 0.2),
    g: shape([64, 128, 256, 784], 0.2, 'tanh'),
    data: { kind: 'points', points: points(1000, 784), spread: 0 },
    noise: 'gaussian',
    dRate: 0.0002,
    gRate: 0.0002,
    batch: 64,
  },
];
