import { discriminatorArchitecture, generatorArchitecture } from './generator.ts';
import { variableShapes, type Architecture } from './networks.ts';
import { OPTIMIZERS } from './optimizers.ts';
import { PLANE_WINDOW } from './plane/snapshot.ts';
import {
  ACTIVATION_NAMES,
  CONFIG_LIMITS,
  DATA_NAMES,
  isPlane,
  MOST_POINTS,
  PLANE_DATA_NAMES,
  GENERATOR_NAMES,
  LOSS_NAMES,
  NOISE_NAMES,
  OPTIMIZER_NAMES,
  type Checkpoint,
  type Limit,
  type PlayerState,
  type TrainingConfig,
} from './protocol.ts';

const NAMES = {
  data: [...DATA_NAMES, ...PLANE_DATA_NAMES],
  noise: NOISE_NAMES,
  generator: GENERATOR_NAMES,
  activation: ACTIVATION_NAMES,
  loss: LOSS_NAMES,
  optimizer: OPTIMIZER_NAMES,
} as const;

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null)
    throw new RangeError(`${name} is ${typeof value}; it must be an object`);
  return value as Fields;
}

/** A config from anywhere: what is not one throws RangeError with the setting, its value and its range. */
export function checkConfig(value: unknown): TrainingConfig {
  const fields = fieldsOf(value, 'config');
  const checked: Record<string, unknown> = {};
  for (const [key, names] of Object.entries(NAMES)) {
    checked[key] = (names as readonly unknown[]).includes(fields[key])
      ? fields[key]
      : refuse(key, fields[key], names.join(', '));
  }
  for (const [key, limit] of Object.entries(CONFIG_LIMITS))
    checked[key] = checkNumber(key, fields[key], limit);
  checked['points'] = checkPoints(fields['points'], checked['data'] === 'drawn');
  // Every key of TrainingConfig is in NAMES or in CONFIG_LIMITS, or `points`; a test holds them to it.
  const config = checked as unknown as TrainingConfig;
  if (isPlane(config) && config.generator === 'fixed') refuse('generator', 'fixed', 'network in the plane');
  if (!isPlane(config) && config.noiseDimension !== 1)
    refuse('noiseDimension', config.noiseDimension, '1 on the line');
  return config;
}

function checkPoints(value: unknown, drawn: boolean): number[] {
  const numbers: readonly unknown[] = Array.isArray(value) ? value : refuse('points', value, 'an array');
  if (!drawn) return numbers.length === 0 ? [] : refuse('points', 'there', 'empty where no data are drawn');
  const pairs = numbers.length / 2;
  if (!Number.isInteger(pairs) || pairs < 2 || pairs > MOST_POINTS)
    refuse('points', `${numbers.length} numbers`, `2 to ${MOST_POINTS} pairs`);
  const [lo, hi] = PLANE_WINDOW;
  return numbers.map((x) => checkNumber('points', x, { min: lo, max: hi, whole: false }));
}

function checkNumber(name: string, value: unknown, { min, max, whole }: Limit): number {
  const fits =
    typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value));
  return fits ? value : refuse(name, value, `a ${whole ? 'whole ' : ''}number in [${min}, ${max}]`);
}

function refuse(name: string, value: unknown, range: string): never {
  throw new RangeError(`${name} is ${String(value)}; it must be ${range}`);
}

/** A checkpoint from anywhere (a reload hands back what was stored): its shape, its sizes, and finite numbers. */
export function checkCheckpoint(value: unknown): Checkpoint {
  const fields = fieldsOf(value, 'checkpoint');
  if (fields['version'] !== 1) refuse('checkpoint.version', fields['version'], '1');
  const config = checkConfig(fields['config']);
  return {
    version: 1,
    config,
    step: checkCount('checkpoint.step', fields['step']),
    discriminator: checkPlayer(
      'checkpoint.discriminator',
      fields['discriminator'],
      discriminatorArchitecture(config),
      config,
    ),
    generator: checkPlayer(
      'checkpoint.generator',
      fields['generator'],
      generatorArchitecture(config),
      config,
    ),
  };
}

function checkPlayer(
  name: string,
  value: unknown,
  architecture: Architecture,
  { optimizer }: TrainingConfig,
): PlayerState {
  const fields = fieldsOf(value, name);
  const sizes = variableShapes(architecture).map(([rows, columns]) => rows * columns);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const memories = Array.from({ length: OPTIMIZERS[optimizer].memories }, () => total);
  return {
    weights: checkRows(`${name}.weights`, fields['weights'], sizes),
    memory: checkRows(`${name}.memory`, fields['memory'], memories),
    updates: checkCount(`${name}.updates`, fields['updates']),
    age: checkCount(`${name}.age`, fields['age']),
  };
}

function checkRows(name: string, value: unknown, sizes: readonly number[]): number[][] {
  if (!Array.isArray(value) || value.length !== sizes.length)
    refuse(name, value, `${sizes.length} rows of numbers`);
  return sizes.map((size, i) => {
    const row: unknown = (value as unknown[])[i];
    if (!Array.isArray(row) || row.length !== size || !row.every(Number.isFinite)) {
      refuse(`${name}[${i}]`, row, `${size} finite numbers`);
    }
    return row as number[];
  });
}

const checkCount = (name: string, value: unknown) =>
  checkNumber(name, value, { min: 0, max: Number.MAX_SAFE_INTEGER, whole: true });
