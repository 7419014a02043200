import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCheckpoint } from '../../src/gan/contract/check-checkpoint.ts';
import { discriminatorArchitecture } from '../../src/gan/contract/architecture.ts';
import { checkConfig } from '../../src/gan/contract/check-config.ts';
import { initialWeights } from '../../src/gan/networks/initial-weights.ts';
import {
  CONFIG_LIMITS,
  DEFAULT_CONFIG,
  PLANE_CONFIG,
  type Checkpoint,
  type TrainingConfig,
} from '../../src/gan/protocol.ts';

const CONFIG: TrainingConfig = { ...DEFAULT_CONFIG, depth: 1, width: 2, gDepth: 1, gWidth: 2 };
const weights = initialWeights(discriminatorArchitecture(CONFIG), { seed: 1, stream: 1 }).map((row) =>
  Array.from(row),
);
const player = { weights, memory: [new Array(7).fill(0), new Array(7).fill(1)], updates: 3, age: 2 };
const CHECKPOINT: Checkpoint = {
  version: 1,
  config: CONFIG,
  step: 3,
  discriminator: player,
  generator: player,
};

/** Two-dimensional noise has its place in the plane only, and a fixed G on the line. */
const within = (key: string): TrainingConfig => (key === 'noiseDimension' ? PLANE_CONFIG : DEFAULT_CONFIG);

describe('a config from outside', () => {
  test('of the plane has points exactly if they are drawn, and no fixed G', () => {
    const drawn = { ...PLANE_CONFIG, data: 'drawn', points: [0, 1, -2.5, 3] };
    expect(checkConfig(drawn)).toEqual(drawn);
    for (const points of [[], [0, 1], [0, 1, 2], [0, 1, 2, 3.5], [0, 1, 2, NaN], [0, 1, 2, '3'], 'no', null])
      expect(() => checkConfig({ ...drawn, points })).toThrow('points');
    expect(() => checkConfig({ ...PLANE_CONFIG, points: [0, 1, 2, 3] })).toThrow('points');
    expect(() => checkConfig({ ...PLANE_CONFIG, generator: 'fixed' })).toThrow('generator');
    expect(() => checkConfig({ ...DEFAULT_CONFIG, noiseDimension: 2 })).toThrow('noiseDimension');
  });

  test('passes when it is one, and loses what does not belong', () => {
    expect(checkConfig({ ...DEFAULT_CONFIG, extra: 1 })).toEqual(DEFAULT_CONFIG);
  });

  test('needs every setting', () => {
    for (const key of Object.keys(DEFAULT_CONFIG)) {
      const { [key as keyof TrainingConfig]: _left, ...rest } = DEFAULT_CONFIG;
      expect(() => checkConfig(rest), key).toThrow(new RegExp(`^${key} must be .*; got undefined$`));
    }
  });

  test.for(Object.entries(CONFIG_LIMITS))(
    'is refused when %s is out of its range',
    ([key, { min, max, whole }]) => {
      for (const value of [min - 1, max + 1, NaN, Infinity, '1', null, ...(whole ? [min + 0.5] : [])]) {
        expect(() => checkConfig({ ...DEFAULT_CONFIG, [key]: value })).toThrow(RangeError);
        expect(() => checkConfig({ ...DEFAULT_CONFIG, [key]: value })).toThrow(
          new RegExp(`^${key} must be .+; got ${String(value)}$`),
        );
      }
      for (const value of [min, max])
        expect(checkConfig({ ...within(key), [key]: value })).toMatchObject({ [key]: value });
    },
  );

  test('is refused, or a config, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => checkConfig(value)).toThrow(RangeError);
      }),
    );
    expect(() => checkConfig({ ...DEFAULT_CONFIG, loss: '__proto__' })).toThrow(
      /^loss must be one of .*; got __proto__$/,
    );
  });
});

describe('a checkpoint from outside', () => {
  test('passes through JSON', () => {
    expect(checkCheckpoint(JSON.parse(JSON.stringify(CHECKPOINT)))).toEqual(CHECKPOINT);
  });

  test.for<[string, unknown]>([
    ['checkpoint', null],
    ['checkpoint.version', { ...CHECKPOINT, version: 2 }],
    ['depth', { ...CHECKPOINT, config: { ...CONFIG, depth: -1 } }],
    ['checkpoint.step', { ...CHECKPOINT, step: -1 }],
    ['checkpoint.generator', { ...CHECKPOINT, generator: 3 }],
    ['checkpoint.generator.weights', { ...CHECKPOINT, generator: { ...player, weights: weights.slice(1) } }],
    [
      'checkpoint.discriminator.weights[2]',
      { ...CHECKPOINT, discriminator: { ...player, weights: weights.with(2, [1]) } },
    ],
    [
      'checkpoint.discriminator.weights[0]',
      { ...CHECKPOINT, discriminator: { ...player, weights: weights.with(0, [1, NaN]) } },
    ],
    ['checkpoint.discriminator.memory', { ...CHECKPOINT, discriminator: { ...player, memory: [] } }],
    ['checkpoint.discriminator.age', { ...CHECKPOINT, discriminator: { ...player, age: 0.5 } }],
  ])('is refused for its %s', ([name, value]) => {
    expect(() => checkCheckpoint(value)).toThrow(RangeError);
    expect(() => checkCheckpoint(value)).toThrow(`${name} must be `);
  });
});
