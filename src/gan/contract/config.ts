/** What a run is made of: its settings, their limits, and what the cells start with. Plain types, and no TensorFlow.js. */

/** p_data on the line, and in the plane: which of them it is decides how many numbers D takes and G gives. */
export const DATA_NAMES = ['two-gaussians', 'one-gaussian', 'three-gaussians', 'uniform'] as const;
export const PLANE_DATA_NAMES = ['gaussians', 'eight', 'ring', 'line', 'disjoint', 'drawn'] as const;
export const NOISE_NAMES = ['gaussian', 'uniform'] as const;
export const ACTIVATION_NAMES = ['leaky-relu', 'relu', 'tanh'] as const;
export const LOSS_NAMES = ['minimax', 'non-saturating', 'least-squares', 'wasserstein'] as const;
export const OPTIMIZER_NAMES = ['adam', 'momentum', 'sgd'] as const;
export const GENERATOR_NAMES = ['network', 'fixed'] as const;

export type LineDataName = (typeof DATA_NAMES)[number];
export type PlaneDataName = (typeof PLANE_DATA_NAMES)[number];
export type DataName = LineDataName | PlaneDataName;
export type NoiseName = (typeof NOISE_NAMES)[number];
export type ActivationName = (typeof ACTIVATION_NAMES)[number];
export type LossName = (typeof LOSS_NAMES)[number];
export type OptimizerName = (typeof OPTIMIZER_NAMES)[number];
export type GeneratorName = (typeof GENERATOR_NAMES)[number];

/** Everything that a run depends on: the same config on the same backend gives the same trace, bit for bit. */
export interface TrainingConfig {
  readonly data: DataName;
  /** The places around which the data set `drawn` lies: x, y, x, y, …; empty for every other. */
  readonly points: readonly number[];
  /** The law of each coordinate of z: N(0, 1), or uniform on (−1, 1). */
  readonly noise: NoiseName;
  readonly noiseDimension: number;
  /** G: a network that learns, or the fixed map z ↦ fixedMean + fixedSd·z, which nothing moves. */
  readonly generator: GeneratorName;
  readonly fixedMean: number;
  readonly fixedSd: number;
  /** Hidden layers of D; 0 makes it affine. */
  readonly depth: number;
  /** Units in each hidden layer of D. */
  readonly width: number;
  /** The same of G. */
  readonly gDepth: number;
  readonly gWidth: number;
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

/** A run on the line. */
export interface LineConfig extends TrainingConfig {
  readonly data: LineDataName;
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
  noiseDimension: { min: 1, max: 2, whole: true },
  depth: { min: 0, max: 4, whole: true },
  width: { min: 1, max: 64, whole: true },
  gDepth: { min: 0, max: 4, whole: true },
  gWidth: { min: 1, max: 64, whole: true },
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
export const DEFAULT_CONFIG: LineConfig = {
  data: 'two-gaussians',
  points: [],
  noise: 'gaussian',
  noiseDimension: 1,
  generator: 'network',
  fixedMean: 0,
  fixedSd: 1,
  depth: 2,
  width: 16,
  gDepth: 2,
  gWidth: 16,
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
export const DISCRIMINATOR_CONFIG: LineConfig = {
  ...DEFAULT_CONFIG,
  generator: 'fixed',
  dRate: 0.002,
  dSteps: 1,
};

/**
 * What `gan-2d` starts with: on every seed that `npm run presets` tries, all three Gaussians are covered and stay so. tanh
 * gives G a smooth map, and fakes less on bridges between the Gaussians; the penalty steadies D. Without the noise
 * KL(p_data‖p_g) is infinite nearly always, for a network of tanh reaches only a bounded part of the plane.
 */
export const PLANE_CONFIG: TrainingConfig = {
  ...DEFAULT_CONFIG,
  data: 'gaussians',
  noiseDimension: 2,
  gWidth: 32,
  activation: 'tanh',
  loss: 'non-saturating',
  dRate: 0.01,
  gRate: 0.001,
  penalty: 0.1,
  instanceNoise: 0.2,
};

export const isPlane = ({ data }: Pick<TrainingConfig, 'data'>): boolean =>
  (PLANE_DATA_NAMES as readonly DataName[]).includes(data);

/** The most points that a drawn data set may have. */
export const MOST_POINTS = 1000;

/** Settings that change a run's weights or its world: a change of one starts it again from its seed. */
const RESTARTING = [
  'data',
  'noise',
  'noiseDimension',
  'generator',
  'fixedMean',
  'fixedSd',
  'depth',
  'width',
  'gDepth',
  'gWidth',
  'activation',
  'seed',
] as const;

export function needsRestart(before: TrainingConfig, after: TrainingConfig): boolean {
  const samePoints =
    before.points.length === after.points.length && before.points.every((x, i) => x === after.points[i]);
  return !samePoints || RESTARTING.some((key) => before[key] !== after[key]);
}
