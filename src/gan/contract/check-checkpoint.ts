import {
  discriminatorArchitecture,
  generatorArchitecture,
  layerSizes,
  OPTIMIZER_SLOTS,
  variableSizes,
  weightCount,
  type Architecture,
} from './architecture.ts';
import { checkConfig, checkNumber, fieldsOf, refuse } from './check-config.ts';
import type { Checkpoint, Numbers, PlayerState } from './checkpoint.ts';
import type { OptimizerName } from './config.ts';
import { LARGEST_WEIGHT } from './constants.ts';

/** The largest number of single precision. */
const LARGEST_SINGLE = (2 - 2 ** -23) * 2 ** 127;

/** The largest count of updates: the kernel counts in signed 32-bit integers. */
const MOST_UPDATES = 2 ** 31 - 1;

/**
 * Checks a checkpoint that comes from storage or from a file, and returns it with its type. Its fields and sizes must fit
 * its config, weights must be in the range of a run that has not diverged, all numbers must fit in single precision, and
 * counts in 32 bits.
 *
 * @throws RangeError that names the field, its range and its value
 */
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
      config.dOptimizer,
    ),
    generator: checkPlayer(
      'checkpoint.generator',
      fields['generator'],
      generatorArchitecture(config),
      config.gOptimizer,
    ),
  };
}

function checkPlayer(
  name: string,
  value: unknown,
  architecture: Architecture,
  optimizer: OptimizerName,
): PlayerState {
  const fields = fieldsOf(value, name);
  const sizes = variableSizes(architecture);
  const total = weightCount(layerSizes(architecture));
  const slots = Array.from({ length: OPTIMIZER_SLOTS[optimizer] }, () => total);
  return {
    weights: checkRows(`${name}.weights`, fields['weights'], sizes, LARGEST_WEIGHT),
    memory: checkRows(`${name}.memory`, fields['memory'], slots, LARGEST_SINGLE),
    updates: checkCount(`${name}.updates`, fields['updates']),
    age: checkCount(`${name}.age`, fields['age']),
  };
}

const isWithin = (x: unknown, largest: number): boolean => typeof x === 'number' && Math.abs(x) <= largest;

function checkRows(name: string, value: unknown, sizes: readonly number[], largest: number): Numbers[] {
  if (!Array.isArray(value) || value.length !== sizes.length)
    refuse(name, value, `${sizes.length} rows of numbers`);
  return sizes.map((size, i) => {
    const row: unknown = (value as unknown[])[i];
    const isRow = Array.isArray(row) || row instanceof Float32Array;
    // Every number of an array is looked at, whatever else may be in it.
    const numbers = (isRow ? row : []) as number[];
    if (numbers.length !== size || !numbers.every((x) => isWithin(x, largest)))
      refuse(`${name}[${i}]`, `${String(row).slice(0, 40)} …`, `${size} numbers within ±${largest}`);
    return numbers;
  });
}

const checkCount = (name: string, value: unknown) =>
  checkNumber(name, value, { min: 0, max: MOST_UPDATES, whole: true });
