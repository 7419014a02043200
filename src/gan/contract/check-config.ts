import {
  ACTIVATION_NAMES,
  CONFIG_LIMITS,
  DATA_NAMES,
  GENERATOR_NAMES,
  isPictures,
  isPlane,
  LOSS_NAMES,
  MOST_POINTS,
  NOISE_NAMES,
  OPTIMIZER_NAMES,
  OUTPUT_NAMES,
  PICTURE_DATA_NAMES,
  PICTURE_LIMITS,
  PLANE_DATA_NAMES,
  type Limit,
  type TrainingConfig,
} from './config.ts';
import { gStepsOf } from './architecture.ts';
import { checkedAutoencoder, checkOthers } from './check-autoencoder.ts';
import { migratedConfig } from './migrate-config.ts';
import { PLANE_WINDOW } from './windows.ts';

const NAMES = {
  data: [...DATA_NAMES, ...PLANE_DATA_NAMES, ...PICTURE_DATA_NAMES],
  noise: NOISE_NAMES,
  generator: GENERATOR_NAMES,
  dActivation: ACTIVATION_NAMES,
  gActivation: ACTIVATION_NAMES,
  gOutput: OUTPUT_NAMES,
  loss: LOSS_NAMES,
  dOptimizer: OPTIMIZER_NAMES,
  gOptimizer: OPTIMIZER_NAMES,
} as const;

export type Fields = Readonly<Record<string, unknown>>;

/**
 * Returns the fields of an unknown value.
 *
 * @throws RangeError if it is not an object
 */
export function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null) refuse(name, value, 'an object');
  return value as Fields;
}

/**
 * Checks a config that comes from another thread, from storage or from a file, and returns it with its type. One of an
 * older page is brought up to date.
 *
 * @throws RangeError that names the setting, its range and its value
 */
export function checkConfig(value: unknown): TrainingConfig {
  const fields = migratedConfig(fieldsOf(value, 'config'));
  const checked: Record<string, unknown> = {};
  for (const [key, names] of Object.entries(NAMES)) {
    checked[key] = (names as readonly unknown[]).includes(fields[key])
      ? fields[key]
      : refuse(key, fields[key], `one of ${names.join(', ')}`);
  }
  // The data are checked above.
  const ofPictures = isPictures(checked as Pick<TrainingConfig, 'data'>);
  const limits: Readonly<Record<string, Limit>> = ofPictures ? PICTURE_LIMITS : CONFIG_LIMITS;
  for (const [key, limit] of Object.entries(limits)) checked[key] = checkNumber(key, fields[key], limit);
  const autoencoder = checkedAutoencoder(fields['autoencoder'], refuse);
  if (autoencoder) checked['autoencoder'] = autoencoder;
  checked['points'] = checkPoints(fields['points'], checked['data'] === 'drawn');
  // Every key of TrainingConfig is in NAMES or in CONFIG_LIMITS, or `points`; a test holds them to it.
  const config = checked as unknown as TrainingConfig;
  if (config.generator === 'fixed' && (isPlane(config) || ofPictures))
    refuse('generator', 'fixed', 'network in the plane and for pictures');
  if (!isPlane(config) && !ofPictures && config.noiseDimension !== 1)
    refuse('noiseDimension', config.noiseDimension, '1 on the line');
  if (config.trainingPoints === 1) refuse('trainingPoints', 1, '0, or a whole number in [2, 2000]');
  if (config.dSteps === 0 && gStepsOf(config) === 0)
    refuse('dSteps', 0, 'above 0 where G is frozen or fixed');
  if (config.autoencoder) checkOthers(config, refuse);
  return config;
}

function checkPoints(value: unknown, drawn: boolean): number[] {
  const numbers: readonly unknown[] = Array.isArray(value) ? value : refuse('points', value, 'an array');
  if (!drawn)
    return numbers.length === 0
      ? []
      : refuse('points', `${numbers.length} numbers`, 'empty unless data are drawn');
  const pairs = numbers.length / 2;
  if (!Number.isInteger(pairs) || pairs < 2 || pairs > MOST_POINTS)
    refuse('points', `${numbers.length} numbers`, `2 to ${MOST_POINTS} pairs of numbers`);
  const [lo, hi] = PLANE_WINDOW;
  return numbers.map((x) => checkNumber('points', x, { min: lo, max: hi, whole: false }));
}

export function checkNumber(name: string, value: unknown, { min, max, whole }: Limit): number {
  const fits =
    typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value));
  return fits ? value : refuse(name, value, `a ${whole ? 'whole ' : ''}number in [${min}, ${max}]`);
}

/** Throws the RangeError for an argument or a field that is out of its range. */
export function refuse(name: string, value: unknown, range: string): never {
  throw new RangeError(`${name} must be ${range}; got ${String(value)}`);
}
