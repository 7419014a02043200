/** What a run is made of: its settings, their limits, and what the cells start with. Plain types, and no TensorFlow.js. */

export const DATA_NAMES = ['two-gaussians', 'one-gaussian', 'three-gaussians', 'uniform'] as const;
export const NOISE_NAMES = ['gaussian', 'uniform'] as const;
export const ACTIVATION_NAMES = ['leaky-relu', 'relu', 'tanh'] as const;
export const LOSS_NAMES = ['minimax', 'non-saturating', 'least-squares', 'wasserstein'] as const;
export const OPTIMIZER_NAMES = ['adam', 'momentum', 'sgd'] as const;
export const GENERATOR_NAMES = ['network', 'fixed'] as const;

export type DataName = (typeof DATA_NAMES)[number];
export type NoiseName = (typeof NOISE_NAMES)[number];
export type ActivationName = (typeof ACTIVATION_NAMES)[number];
export type LossName = (typeof LOSS_NAMES)[number];
export type OptimizerName = (typeof OPTIMIZER_NAMES)[number];
export type GeneratorName = (typeof GENERATOR_NAMES)[number];

/** Everything that a run depends on: the same config on the same backend gives the same trace, bit for bit. */
export interface TrainingConfig {
  readonly data: DataName;
  /** The law of z: N(0, 1), or uniform on (−1, 1). */
  readonly noise: NoiseName;
  /** G: a network that learns, or the fixed map z ↦ fixedMean + fixedSd·z, which nothing moves. */
  readonly generator: GeneratorName;
  readonly fixedMean: number;
  readonly fixedSd: number;
  /** Hidden layers of both networks; 0 makes both affine. */
  readonly depth: number;
  /** Units in each hidden layer. */
  readonly width: number;
  readonly activation: ActivationName;
  readonly loss: LossName;
  readonly optimizer: OptimizerName;
  readonly dRate: number;
  readonly gRate: number;
  /** Updates of D, then of G, in one step. */
  readonly dSteps: number;
  readonly gSteps: number;
  readonly batch: number;
  /** γ of the zero-centred penalty that D's loss gains: ½ γ times the mean of |∇ₓ a(x)|² over the real inputs, a its logit. */
  readonly penalty: number;
  /** Standard deviation of one Gaussian added to real and fake alike; 0 adds none. */
  readonly instanceNoise: number;
  readonly seed: number;
}

export interface Limit {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/** The range of every number in a config: a page builds its controls from it, the worker refuses what lies outside. */
export const CONFIG_LIMITS = {
  fixedMean: { min: -6, max: 6, whole: false },
  fixedSd: { min: 0.1, max: 4, whole: false },
  depth: { min: 0, max: 4, whole: true },
  width: { min: 1, max: 64, whole: true },
  dRate: { min: 0, max: 10, whole: false },
  gRate: { min: 0, max: 10, whole: false },
  dSteps: { min: 1, max: 10, whole: true },
  gSteps: { min: 1, max: 10, whole: true },
  batch: { min: 1, max: 512, whole: true },
  penalty: { min: 0, max: 100, whole: false },
  instanceNoise: { min: 0, max: 2, whole: false },
  seed: { min: 0, max: 4294967295, whole: true },
} as const satisfies Partial<Record<keyof TrainingConfig, Limit>>;

/** What `gan-1d` starts with, tuned for a steady run from any seed: tests/browser/gan-convergence.test.ts holds it to that. */
export const DEFAULT_CONFIG: TrainingConfig = {
  data: 'two-gaussians',
  noise: 'gaussian',
  generator: 'network',
  fixedMean: 0,
  fixedSd: 1,
  depth: 2,
  width: 16,
  activation: 'leaky-relu',
  loss: 'minimax',
  optimizer: 'adam',
  dRate: 0.01,
  gRate: 0.0005,
  dSteps: 2,
  gSteps: 1,
  batch: 128,
  penalty: 0,
  instanceNoise: 0,
  seed: 1,
};

/** What `discriminator-1d` starts with: D alone learns, between the data and a bell over their middle. */
export const DISCRIMINATOR_CONFIG: TrainingConfig = {
  ...DEFAULT_CONFIG,
  generator: 'fixed',
  dRate: 0.002,
  dSteps: 1,
};

/** Settings that change a run's weights or its world: a change of one starts it again from its seed. */
const RESTARTING = [
  'data',
  'noise',
  'generator',
  'fixedMean',
  'fixedSd',
  'depth',
  'width',
  'activation',
  'seed',
] as const;

export function needsRestart(before: TrainingConfig, after: TrainingConfig): boolean {
  return RESTARTING.some((key) => before[key] !== after[key]);
}
