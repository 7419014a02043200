// The settings of a run, their limits, and the settings that the cells start with.
// long because whoever adds a setting has to see its type, its limits and what every cell starts with.
import type { AutoencoderSettings } from './autoencoder-settings.ts';

/** The data sets on the line, in the plane and, below, of pictures. The choice also decides the dimension of D's inputs. */
export const DATA_NAMES = ['two-gaussians', 'one-gaussian', 'three-gaussians', 'uniform'] as const;
export const PLANE_DATA_NAMES = ['gaussians', 'eight', 'ring', 'line', 'disjoint', 'drawn'] as const;
/** Handwritten digits, all of them or those of one class. */
export const PICTURE_DATA_NAMES = [
  'digits',
  'digit-0',
  'digit-1',
  'digit-2',
  'digit-3',
  'digit-4',
  'digit-5',
  'digit-6',
  'digit-7',
  'digit-8',
  'digit-9',
] as const;
export const NOISE_NAMES = ['gaussian', 'uniform'] as const;
export const ACTIVATION_NAMES = ['leaky-relu', 'relu', 'tanh'] as const;
export const LOSS_NAMES = ['minimax', 'non-saturating', 'least-squares', 'wasserstein'] as const;
export const OPTIMIZER_NAMES = ['adam', 'momentum', 'sgd'] as const;
export const GENERATOR_NAMES = ['network', 'fixed'] as const;
export const OUTPUT_NAMES = ['linear', 'tanh'] as const;

export type LineDataName = (typeof DATA_NAMES)[number];
export type PlaneDataName = (typeof PLANE_DATA_NAMES)[number];
export type PictureDataName = (typeof PICTURE_DATA_NAMES)[number];
export type DataName = LineDataName | PlaneDataName | PictureDataName;
export type NoiseName = (typeof NOISE_NAMES)[number];
export type ActivationName = (typeof ACTIVATION_NAMES)[number];
export type LossName = (typeof LOSS_NAMES)[number];
export type OptimizerName = (typeof OPTIMIZER_NAMES)[number];
export type GeneratorName = (typeof GENERATOR_NAMES)[number];
export type OutputName = (typeof OUTPUT_NAMES)[number];

/** Everything that a run depends on: the same config on the same backend gives the same run, bit for bit. */
export interface TrainingConfig {
  readonly data: DataName;
  /**
   * Missing for a GAN. In an autoencoder D is the encoder, from a picture to a code, and G the decoder, from a code to the
   * logits of the pixels; both learn at once from one batch of real pictures, and no one judges.
   */
  readonly autoencoder?: AutoencoderSettings;
  /** The centres of the data set `drawn`, x, y, x, y, …; empty for every other data set. */
  readonly points: readonly number[];
  /** Standard deviation of a Gaussian that belongs to the data: p_data is the law of the data set convolved with it. */
  readonly dataNoise: number;
  /**
   * The size of the training set, drawn once from p_data by the seed, from which all real inputs of training are then
   * chosen; 0 draws every batch anew. p_data stays the law, whatever was drawn from it.
   */
  readonly trainingPoints: number;
  /** The distribution of each coordinate of z: N(0, 1), or uniform on (−1, 1). */
  readonly noise: NoiseName;
  readonly noiseDimension: number;
  /** The kind of G: a network that learns, or the fixed map z ↦ fixedMean + fixedSd·z. */
  readonly generator: GeneratorName;
  readonly fixedMean: number;
  readonly fixedSd: number;
  /** Hidden layers of D; 0 makes it affine. */
  readonly depth: number;
  /** Units in each hidden layer of D. */
  readonly width: number;
  /** Hidden layers of G, and units in each. */
  readonly gDepth: number;
  readonly gWidth: number;
  readonly dActivation: ActivationName;
  readonly gActivation: ActivationName;
  /**
   * What G does with its last sums: nothing, or tanh times half the width of the window, so that every fake lies in the
   * picture, and every place of it can be reached (see `outputScale`).
   */
  readonly gOutput: OutputName;
  readonly loss: LossName;
  readonly dOptimizer: OptimizerName;
  readonly gOptimizer: OptimizerName;
  readonly dRate: number;
  readonly gRate: number;
  /** Updates of D, and then of G, in one step; 0 freezes a player, and only one of them can be frozen. */
  readonly dSteps: number;
  readonly gSteps: number;
  readonly batch: number;
  /** γ of the zero-centred penalty in D's loss: ½ γ times the mean of |∇ₓ a(x)|² over the real inputs, a the logit. */
  readonly penalty: number;
  /** Standard deviation of the Gaussian noise added to real and fake inputs alike; 0 for none. */
  readonly instanceNoise: number;
  readonly seed: number;
}

/** A run on the line. */
export interface LineConfig extends TrainingConfig {
  readonly data: LineDataName;
}

/** The range of a setting. */
export interface Limit {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/**
 * The range of every number in a config: the page's controls keep to it, and the worker rejects what is outside. Besides,
 * `checkConfig` refuses a training set of one point, and a game in which both players are frozen.
 */
export const CONFIG_LIMITS = {
  dataNoise: { min: 0, max: 2, whole: false },
  trainingPoints: { min: 0, max: 2000, whole: true },
  fixedMean: { min: -6, max: 6, whole: false },
  fixedSd: { min: 0.1, max: 4, whole: false },
  noiseDimension: { min: 1, max: 2, whole: true },
  depth: { min: 0, max: 6, whole: true },
  width: { min: 1, max: 128, whole: true },
  gDepth: { min: 0, max: 6, whole: true },
  gWidth: { min: 1, max: 128, whole: true },
  dRate: { min: 0, max: 10, whole: false },
  gRate: { min: 0, max: 10, whole: false },
  dSteps: { min: 0, max: 10, whole: true },
  gSteps: { min: 0, max: 10, whole: true },
  batch: { min: 1, max: 2048, whole: true },
  penalty: { min: 0, max: 100, whole: false },
  instanceNoise: { min: 0, max: 2, whole: false },
  seed: { min: 0, max: 4294967295, whole: true },
} as const satisfies Partial<Record<keyof TrainingConfig, Limit>>;

/** The same for pictures, which need larger networks. Their training set is the digits that were packed, without noise. */
export const PICTURE_LIMITS = {
  ...CONFIG_LIMITS,
  dataNoise: { min: 0, max: 0, whole: false },
  trainingPoints: { min: 0, max: 0, whole: true },
  instanceNoise: { min: 0, max: 0, whole: false },
  noiseDimension: { min: 1, max: 64, whole: true },
  width: { min: 1, max: 512, whole: true },
  gWidth: { min: 1, max: 512, whole: true },
} as const satisfies Record<keyof typeof CONFIG_LIMITS, Limit>;

/** The initial settings of `gan-1d`, tuned to converge from any seed, as tests/browser/gan-convergence.test.ts checks. */
export const DEFAULT_CONFIG: LineConfig = {
  data: 'two-gaussians',
  points: [],
  dataNoise: 0,
  trainingPoints: 0,
  noise: 'gaussian',
  noiseDimension: 1,
  generator: 'network',
  fixedMean: 0,
  fixedSd: 1,
  depth: 2,
  width: 16,
  gDepth: 2,
  gWidth: 16,
  dActivation: 'leaky-relu',
  gActivation: 'leaky-relu',
  gOutput: 'linear',
  loss: 'minimax',
  dOptimizer: 'adam',
  gOptimizer: 'adam',
  dRate: 0.01,
  gRate: 0.0005,
  dSteps: 2,
  gSteps: 1,
  batch: 128,
  penalty: 0,
  instanceNoise: 0,
  seed: 1,
};

/** The initial settings of `discriminator-1d`: D alone learns, against a fixed normal in the middle of the data. */
export const DISCRIMINATOR_CONFIG: LineConfig = {
  ...DEFAULT_CONFIG,
  generator: 'fixed',
  dRate: 0.002,
  dSteps: 1,
};

/**
 * The initial settings of `gan-2d`: on every seed that `npm run presets` tries, G covers all three Gaussians and stays
 * there. tanh makes G smooth, with fewer fakes on bridges between the Gaussians; the penalty stabilises D. Without
 * instance noise KL(p_data‖p_g) would nearly always be infinite, because a tanh network reaches only a bounded part of
 * the plane.
 */
export const PLANE_CONFIG: TrainingConfig = {
  ...DEFAULT_CONFIG,
  data: 'gaussians',
  noiseDimension: 2,
  gWidth: 32,
  dActivation: 'tanh',
  gActivation: 'tanh',
  loss: 'non-saturating',
  dRate: 0.01,
  gRate: 0.001,
  penalty: 0.1,
  instanceNoise: 0.2,
};

/**
 * The initial settings of `gan-digits`. The penalty keeps G from giving one or two classes alone: without it nine
 * tenths of the fakes are eights after 500 steps.
 */
export const PICTURE_CONFIG: TrainingConfig = {
  ...DEFAULT_CONFIG,
  data: 'digits',
  noiseDimension: 32,
  width: 128,
  gWidth: 128,
  gOutput: 'tanh',
  loss: 'non-saturating',
  dRate: 0.001,
  gRate: 0.001,
  dSteps: 1,
  batch: 64,
  penalty: 4,
};

/** The initial settings of `autoencoder`: a code of two numbers, so that all codes can be seen. */
export const AUTOENCODER_CONFIG: TrainingConfig = {
  ...DEFAULT_CONFIG,
  data: 'digits',
  autoencoder: { kind: 'variational', likelihood: 'bernoulli' },
  noiseDimension: 2,
  width: 128,
  gWidth: 128,
  dActivation: 'tanh',
  gActivation: 'tanh',
  dRate: 0.001,
  gRate: 0.001,
  dSteps: 1,
  batch: 64,
};

/** Tells whether the data of a config lie in the plane, and not on the line or among pictures. */
export const isPlane = ({ data }: Pick<TrainingConfig, 'data'>): boolean =>
  (PLANE_DATA_NAMES as readonly DataName[]).includes(data);

/** Tells whether the data of a config are pictures. */
export const isPictures = ({ data }: Pick<TrainingConfig, 'data'>): boolean =>
  (PICTURE_DATA_NAMES as readonly DataName[]).includes(data);

/** The most points that a drawn data set may have. */
export const MOST_POINTS = 1000;

/** The settings that decide the initial weights or the data: after a change of one, a run starts again from its seed. */
const RESTARTING = [
  'data',
  'dataNoise',
  'trainingPoints',
  'noise',
  'noiseDimension',
  'generator',
  'fixedMean',
  'fixedSd',
  'depth',
  'width',
  'gDepth',
  'gWidth',
  'dActivation',
  'gActivation',
  'gOutput',
  'seed',
] as const;

/** Tells whether a change of settings starts a run again from its seed. */
export function needsRestart(before: TrainingConfig, after: TrainingConfig): boolean {
  const samePoints =
    before.points.length === after.points.length && before.points.every((x, i) => x === after.points[i]);
  const sameKind = before.autoencoder?.kind === after.autoencoder?.kind;
  return !samePoints || !sameKind || RESTARTING.some((key) => before[key] !== after[key]);
}
