// long because each way that a file can be wrong is said in a line of its own.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  goesOn,
  LONGEST_RUN_FILE,
  readRunFile,
  runFile,
  type SavedRun,
} from '../../components/live/run/run-file.ts';
import { words as english } from '../../content/en/words/live/run-menu.ts';
import { words as korean } from '../../content/ko/words/live/run-menu.ts';
import { RUN_FILE_FAULTS } from '../../src/notebook/words/run-menu.ts';
import { checkCheckpoint } from '../../src/gan/contract/check-checkpoint.ts';
import { discriminatorArchitecture, generatorArchitecture } from '../../src/gan/contract/architecture.ts';
import { discriminatorWeights, generatorWeights } from '../../src/gan/networks/initial-players.ts';
import { variableShapes } from '../../src/gan/contract/architecture.ts';
import { PLANE_CONFIG, type Checkpoint, type TrainingConfig } from '../../src/gan/protocol.ts';
import { gaussians } from '../../src/gan/random/random.ts';

function checkpointOf(config: TrainingConfig): Checkpoint {
  const player = (weights: Float32Array[], sizes: readonly (readonly [number, number])[], stream: number) => {
    const total = sizes.reduce((sum, [rows, columns]) => sum + rows * columns, 0);
    // Moments as small as late gradients, which a short decimal must not lose.
    const memory = [0, 1].map((draw) =>
      Array.from(gaussians(total, { seed: 7, stream, draw }), (x) => Math.fround(x ** 7 * 1e-9)),
    );
    return { weights: weights.map((row) => Array.from(row)), memory, updates: 12, age: 10 };
  };
  return {
    version: 1,
    config,
    step: 12,
    discriminator: player(discriminatorWeights(config), variableShapes(discriminatorArchitecture(config)), 1),
    generator: player(generatorWeights(config), variableShapes(generatorArchitecture(config)), 2),
  };
}

const config: TrainingConfig = { ...PLANE_CONFIG, data: 'ring', penalty: 0.5 };
const run: SavedRun = {
  cell: 'gan-2d',
  values: { data: 'ring', penalty: '0.5', drawing: '1,2;3,4 &?=%' },
  config,
  checkpoint: checkpointOf(config),
  course: {
    history: [
      { step: 0, js: 0.6931471805599453, kl: Infinity },
      { step: 10, js: 0.5, kl: 1 / 3 },
    ],
    gauges: [{ step: 0, js: 0.6931471805599453, kl: Infinity }],
  },
};

const text = runFile(run, english.file.note);
const changed = (change: object): string =>
  JSON.stringify({ ...(JSON.parse(text) as Record<string, unknown>), ...change });

describe('a saved run', () => {
  test('comes back bit for bit, and the trainer takes it', () => {
    for (const { file } of [english, korean]) {
      const read = readRunFile(runFile(run, file.note), 'gan-2d');
      if ('fault' in read) throw new Error(read.fault);
      // Single precision is what the trainer computes in.
      const single = (checkpoint: Checkpoint) =>
        [checkpoint.discriminator, checkpoint.generator].map(({ weights, memory }) =>
          [...weights, ...memory].map((row) => Float32Array.from(row)),
        );
      expect(single(read.checkpoint)).toEqual(single(run.checkpoint));
      expect(checkCheckpoint(read.checkpoint).config).toEqual(config);
      expect(read.checkpoint.step).toBe(12);
    }
  });

  test('keeps every setting in its address form', () => {
    const read = readRunFile(text, 'gan-2d');
    if ('fault' in read) throw new Error(read.fault);
    expect(Object.fromEntries(new URLSearchParams(read.settings))).toEqual({
      'gan-2d.data': 'ring',
      'gan-2d.penalty': '0.5',
      'gan-2d.drawing': '1,2;3,4 &?=%',
    });
    const plain = readRunFile(runFile({ ...run, values: {} }, english.file.note), 'gan-2d');
    expect(plain).toMatchObject({ settings: '' });
  });

  test('can be read by a person: names first, a line for each part, its course with ∞ as null', () => {
    const parts = JSON.parse(text) as Record<string, unknown>;
    expect(Object.keys(parts)).toEqual([
      'format',
      'version',
      'cell',
      'note',
      'settings',
      'step',
      'weights',
      'history',
      'gauges',
    ]);
    expect(text.split('\n').length).toBe(Object.keys(parts).length + 3);
    expect(parts['settings']).toMatchObject({ values: run.values, config });
    expect(parts['history']).toEqual([
      { step: 0, js: 0.693147, kl: null },
      { step: 10, js: 0.5, kl: 0.333333 },
    ]);
  });

  test('comes back with its course; a file from before the gauges were kept, with that of its charts', () => {
    const read = readRunFile(text, 'gan-2d');
    if ('fault' in read) throw new Error(read.fault);
    expect(read.course?.gauges).toEqual(run.course?.gauges);
    const old = readRunFile(changed({ gauges: undefined }), 'gan-2d');
    if ('fault' in old) throw new Error(old.fault);
    expect(old.course).toEqual({ history: read.course?.history, gauges: read.course?.history });
  });

  test('of a cell that shows no schedule carries it beside its settings', () => {
    const read = readRunFile(runFile({ ...run, schedule: '5_d' }, english.file.note), 'gan-2d');
    expect(read).toMatchObject({ schedule: '5_d' });
  });

  test('without a course has none', () => {
    const { course: _course, ...without } = run;
    expect(JSON.parse(runFile(without, english.file.note))).not.toHaveProperty('history');
  });

  test('of the largest networks, with a long course, is well below the limit', () => {
    const large: TrainingConfig = { ...PLANE_CONFIG, depth: 4, width: 64, gDepth: 4, gWidth: 64 };
    const row = Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`quantity-${i}`, -Math.PI / 1000]));
    const history = Array.from({ length: 400 }, (_, step) => ({ ...row, step }));
    const course = { history, gauges: history };
    const length = runFile(
      { ...run, config: large, checkpoint: checkpointOf(large), course },
      korean.file.note,
    ).length;
    expect(length).toBeLessThan(0.75 * LONGEST_RUN_FILE);
  });

  test('keeps any single number, and a number that is not single', () => {
    const first = (x: number): number => {
      const { discriminator } = run.checkpoint;
      const weights = [[x]];
      const saved = {
        ...run,
        checkpoint: { ...run.checkpoint, discriminator: { ...discriminator, weights } },
      };
      const read = readRunFile(runFile(saved, english.file.note), 'gan-2d');
      return 'fault' in read ? NaN : (read.checkpoint.discriminator.weights[0]?.[0] ?? NaN);
    };
    fc.assert(
      fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (x) => {
        // JSON has no −0.
        expect(Math.fround(first(x)) + 0).toBe(x + 0);
      }),
    );
    expect(first(0.1)).toBe(0.1);
  });
});

describe('a file that is no run of this cell', () => {
  test('is told by its first fault', () => {
    const faults: readonly (readonly [string, string])[] = [
      [' '.repeat(LONGEST_RUN_FILE + 1), 'too-long'],
      ['', 'no-json'],
      ['x,y\n1,2\n', 'no-json'],
      [text.slice(0, -20), 'no-json'],
      ['['.repeat(1_000_000), 'no-json'],
      ['null', 'other-format'],
      ['[]', 'other-format'],
      ['"minimax-notebook run"', 'other-format'],
      ['{"format":"Minimax"}', 'other-format'],
      [changed({ version: 2 }), 'other-version'],
      [changed({ version: '1' }), 'other-version'],
      [changed({ cell: 'gan-1d' }), 'other-cell'],
      [changed({ cell: null }), 'other-cell'],
      [changed({ settings: null }), 'broken'],
      [changed({ settings: { query: 5 } }), 'broken'],
      [changed({ settings: { query: 'https://elsewhere' } }), 'broken'],
      [changed({ settings: { query: `?${'x'.repeat(100_000)}` } }), 'broken'],
      [changed({ weights: [] }), 'broken'],
      [changed({ weights: { ...run.checkpoint, version: 3 } }), 'broken'],
      [changed({ weights: { ...run.checkpoint, step: 0.5 } }), 'broken'],
      [changed({ weights: { ...run.checkpoint, generator: null } }), 'broken'],
    ];
    for (const [file, fault] of faults)
      expect(readRunFile(file, 'gan-2d'), file.slice(0, 60)).toEqual({ fault });
  });

  test('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (file) => {
        expect(readRunFile(file, 'gan-2d')).toHaveProperty('fault');
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('version', 'cell', 'settings', 'weights'),
        fc.jsonValue(),
        (name, value) => {
          expect(readRunFile(changed({ [name]: value }), 'gan-2d')).toBeTypeOf('object');
        },
      ),
    );
  });

  test('may begin with a byte order mark', () => {
    expect(readRunFile(`\uFEFF${text}`, 'gan-2d')).not.toHaveProperty('fault');
  });

  test('has a sentence for every fault in both languages', () => {
    for (const { file } of [english, korean])
      for (const fault of RUN_FILE_FAULTS) expect(file.faults[fault]).toMatch(/\.$/);
  });
});

describe('a run can go on from a checkpoint', () => {
  const shapes: readonly Partial<TrainingConfig>[] = [
    {},
    { depth: 0, gDepth: 0 },
    { depth: 4, width: 1, gDepth: 1, gWidth: 64, noiseDimension: 1 },
    { data: 'two-gaussians', noiseDimension: 1, depth: 3 },
  ];

  test('of its own networks, whatever they are', () => {
    for (const shape of shapes) {
      const own = { ...PLANE_CONFIG, ...shape };
      expect(checkCheckpoint(checkpointOf(own))).toBeDefined();
      expect(goesOn(checkpointOf(own), own)).toBe(true);
      expect(goesOn(checkpointOf(own), { ...own, dRate: 0.5, dOptimizer: 'sgd' })).toBe(true);
      expect(goesOn(checkpointOf(own), { ...own, width: own.width + 1 })).toBe(false);
    }
  });

  test('and not where a number is missing, none, or of other settings', () => {
    const whole = checkpointOf(config);
    const wrong = (part: object): Checkpoint => ({ ...whole, generator: { ...whole.generator, ...part } });
    const [first = [], ...others] = whole.generator.weights;
    for (const part of [
      { weights: [first.slice(1), ...others] },
      { weights: others },
      { weights: [[...first.slice(1), NaN], ...others] },
      { weights: 'many' },
      { memory: [] },
      { memory: [[1], [2]] },
      { updates: -1 },
      // Beyond what single precision holds, what a run can have, and what a kernel can count.
      { weights: [[...first.slice(1), 1e300], ...others] },
      { weights: [[...first.slice(1), 3.4e38], ...others] },
      { weights: others.length > 0 ? [first.map(() => 1e30), ...others] : [] },
      { updates: 2 ** 53 - 1 },
      { age: 0.5 },
    ]) {
      expect(goesOn(wrong(part), config)).toBe(false);
      expect(() => checkCheckpoint(wrong(part))).toThrow(RangeError);
    }
    expect(goesOn({ ...whole, step: -5 }, config)).toBe(false);
    expect(goesOn({ ...whole, step: 2 ** 53 - 1 }, config)).toBe(false);
    expect(goesOn({ ...whole, config: {} as TrainingConfig }, config)).toBe(false);
    expect(goesOn({ ...whole, config: { ...config, gOptimizer: 'toString' as 'sgd' } }, config)).toBe(false);
  });
});
