// long because every setting, and every change of a schedule, has its own lines in a script.
import { describe, expect, test } from 'vitest';
import { pytorchScript } from '../../components/cells/pytorch.ts';
import type { ScriptStory } from '../../components/cells/pytorch-changes.ts';
import { DATA_SETS } from '../../src/gan/line/data-sets.ts';
import { planeData } from '../../src/gan/plane/data-sets.ts';
import { BETA_1, BETA_2, CLIP, EPSILON, MOMENTUM, NEGATIVE_SLOPE } from '../../src/gan/contract/constants.ts';
import { PLANE_WINDOW } from '../../src/gan/contract/windows.ts';
import { CELLS } from '../../src/gan/contract/snapshot.ts';
import {
  ACTIVATION_NAMES,
  DATA_NAMES,
  DEFAULT_CONFIG,
  DISCRIMINATOR_CONFIG,
  LOSS_NAMES,
  NOISE_NAMES,
  OPTIMIZER_NAMES,
  PLANE_CONFIG,
  PLANE_DATA_NAMES,
  type TrainingConfig,
} from '../../src/gan/protocol.ts';
import { askPython, findPython } from '../setup/python.ts';
import { expectClose } from '../setup/close.ts';
import { words as en } from '../../content/en/words/cells/pytorch.ts';
import { words as ko } from '../../content/ko/words/cells/pytorch.ts';

const DRAWN = { data: 'drawn', points: [1, 1, -1, 0.5, 0, 2, -2.5, -0.125, 2, 2, 0.1, -0.2] } as const;

const onLine = (data: (typeof DATA_NAMES)[number]): TrainingConfig => ({ ...DEFAULT_CONFIG, data });
const inPlane = (data: (typeof PLANE_DATA_NAMES)[number]): TrainingConfig =>
  data === 'drawn' ? { ...PLANE_CONFIG, ...DRAWN } : { ...PLANE_CONFIG, data };

/** Every choice once in every company that could change what is written. */
function everyConfig(): TrainingConfig[] {
  const configs: TrainingConfig[] = [...DATA_NAMES.map(onLine), ...PLANE_DATA_NAMES.map(inPlane)];
  for (const loss of LOSS_NAMES)
    for (const optimizer of OPTIMIZER_NAMES)
      for (const penalty of [0, 2])
        for (const instanceNoise of [0, 0.25])
          configs.push({
            ...PLANE_CONFIG,
            loss,
            dOptimizer: optimizer,
            gOptimizer: optimizer,
            penalty,
            instanceNoise,
          });
  for (const activation of ACTIVATION_NAMES)
    for (const noise of NOISE_NAMES)
      for (const noiseDimension of [1, 2])
        configs.push({
          ...PLANE_CONFIG,
          dActivation: activation,
          gActivation: activation,
          noise,
          noiseDimension,
        });
  for (const loss of LOSS_NAMES)
    configs.push({ ...DISCRIMINATOR_CONFIG, loss, penalty: 1, instanceNoise: 0.5 });
  for (const data of ['uniform', 'line'] as const)
    configs.push({
      ...PLANE_CONFIG,
      data,
      noiseDimension: 1,
      dataNoise: 0.3,
      trainingPoints: 9,
      gOutput: 'tanh',
    });
  configs.push({ ...PLANE_CONFIG, dSteps: 0, dActivation: 'relu', gOptimizer: 'sgd' });
  configs.push({ ...PLANE_CONFIG, depth: 0, gDepth: 0 }, { ...PLANE_CONFIG, dRate: 0, gRate: 1e-7 });
  return configs;
}

/** Every change that a schedule can hold, in one run of either game. */
const storyOf = (config: TrainingConfig): ScriptStory => ({
  savedStart: true,
  events: [
    { step: 0, config: { ...config, dRate: 0.5 } },
    { step: 3, update: 'd' },
    { step: 3, edit: { player: 'd', index: 2, value: -1.5 } },
    {
      step: 40,
      config: {
        ...config,
        dRate: 0.25,
        gRate: 0.125,
        dOptimizer: 'momentum',
        batch: 7,
        dSteps: 3,
        penalty: 0.5,
        instanceNoise: 0.1,
        loss: 'wasserstein',
      },
    },
    { step: 40, config: { ...config, loss: 'least-squares' } },
    { step: 12_345, config },
  ],
});

const scripts = everyConfig().flatMap((config) =>
  [en, ko].flatMap((words) => [
    { config, script: pytorchScript(config, words) },
    { config, script: pytorchScript(config, words, storyOf(config)) },
  ]),
);

const codeOf = (script: string): string =>
  script
    .split('\n')
    .map((line) => line.replace(/\s*#.*$/, ''))
    .filter((line) => line.trim() !== '' && !line.includes('f"'))
    .join('\n');

describe('the PyTorch script', () => {
  test('has the same code in both languages', () => {
    for (const config of everyConfig())
      expect(codeOf(pytorchScript(config, ko))).toBe(codeOf(pytorchScript(config, en)));
  });

  test('says nothing that was left undefined, and holds lines that can be read', () => {
    for (const { script } of scripts) {
      expect(script).not.toMatch(/undefined|NaN|\[object|PARAMETERS|\$\{/);
      for (const line of script.split('\n')) expect(line.length, line).toBeLessThanOrEqual(110);
      expect(script.endsWith('\n')).toBe(true);
      expect(script).not.toMatch(/[ \t]\n/);
    }
  });

  test('uses the trainer’s own constants', () => {
    const script = (change: object) => pytorchScript({ ...PLANE_CONFIG, ...change }, en);
    expect(script({ dActivation: 'leaky-relu' })).toContain(`nn.LeakyReLU(${NEGATIVE_SLOPE})`);
    expect(script({ loss: 'wasserstein' })).toContain(`CLIP = ${CLIP}\n`);
    expect(script({ dOptimizer: 'momentum' })).toContain(`momentum=${MOMENTUM}`);
    expect(script({ dOptimizer: 'adam' })).toContain(`betas=(${BETA_1}, ${BETA_2}), eps=${EPSILON}`);
    expect(pytorchScript(PLANE_CONFIG, en)).toContain(
      `LOW, HIGH, CELLS = ${PLANE_WINDOW[0]}, ${PLANE_WINDOW[1]}, ${CELLS}`,
    );
  });

  test('never takes the logarithm of a sigmoid, and adds no epsilon to a logarithm', () => {
    for (const { script } of scripts) {
      expect(codeOf(script)).not.toMatch(/BCELoss|torch\.sigmoid|\.log\(/);
      // The only small numbers are Adam's own and a rate that was asked for.
      expect(codeOf(script).replaceAll(/(eps=|_RATE = )1e-7/g, '')).not.toMatch(/1e-/);
    }
  });

  test('states every setting', () => {
    const config: TrainingConfig = {
      ...PLANE_CONFIG,
      depth: 3,
      width: 20,
      gDepth: 1,
      gWidth: 12,
      dSteps: 4,
      gSteps: 2,
      dRate: 0.05,
      gRate: 0.0002,
      batch: 77,
      penalty: 0.75,
      instanceNoise: 0.125,
      seed: 4294967295,
      loss: 'wasserstein',
      gActivation: 'relu',
      gOutput: 'tanh',
      dOptimizer: 'sgd',
      dataNoise: 0.0625,
      trainingPoints: 50,
    };
    const script = pytorchScript(config, en);
    for (const line of [
      'SEED = 4294967295',
      'BATCH = 77',
      'D_STEPS = 4',
      'G_STEPS = 2',
      'D_RATE = 0.05',
      'G_RATE = 0.0002',
      'PENALTY = 0.75',
      'INSTANCE_NOISE = 0.125',
      'CLIP = 0.5',
      'D = network(DIMENSION, 3, 20, 1, nn.Tanh(), 1.0)',
      'G = network(NOISE_DIMENSION, 1, 12, DIMENSION, nn.ReLU(), 2.0)',
      'G.append(ScaledTanh())',
      'return 3 * torch.tanh(x)',
      'opt_d = torch.optim.SGD(D.parameters(), lr=D_RATE)',
      'opt_g = torch.optim.Adam(G.parameters(), lr=G_RATE',
      'DATA_NOISE = 0.0625',
      'TRAINING_SET = data(50)',
    ])
      expect(script).toContain(line);
  });

  test('leaves out what is switched off', () => {
    const script = pytorchScript({ ...PLANE_CONFIG, penalty: 0, instanceNoise: 0 }, en);
    for (const word of [
      'PENALTY',
      'INSTANCE_NOISE',
      'CLIP',
      'squared_sigmoid',
      'ScaledTanh',
      'DATA_NOISE',
      'TRAINING',
      'change',
    ])
      expect(script).not.toContain(word);
    const fixed = pytorchScript(DISCRIMINATOR_CONFIG, en);
    for (const word of ['opt_g', 'g_loss', 'G_STEPS', 'G_RATE']) expect(fixed).not.toContain(word);
  });
});

describe('a script of a run with a story', () => {
  const story = storyOf(PLANE_CONFIG);
  const script = pytorchScript(PLANE_CONFIG, en, story);
  const changes = /def change\(done\):\n([^]*?)\n\n/.exec(script)?.[1] ?? '';

  test('makes its changes in order, each at its step', () => {
    expect([...changes.matchAll(/done == (\d+)/g)].map(([, step]) => Number(step))).toEqual([
      0, 3, 40, 12_345,
    ]);
    expect(script).toContain('    change(step - 1)\n');
    // Weight 2 of D is that of the first input and the third unit.
    expect(changes).toContain('    if done == 3:\n        d_step()\n        D[0].weight.data[2, 0] = -1.5\n');
    expect(changes).toContain('        D_RATE = 0.5\n        opt_d.param_groups[0]["lr"] = D_RATE\n');
    expect(changes).toContain(
      '        d_loss = d_loss_least_squares\n        g_loss = g_loss_least_squares\n        CLIP = math.inf\n',
    );
    expect(script).toContain('d_loss = d_loss_non_saturating\n');
    // It goes on beyond the last change.
    expect(Number(/^STEPS = (\d+)$/m.exec(script)?.[1])).toBeGreaterThan(12_345);
  });

  test('says that the weights at its start are not the saved ones', () => {
    for (const words of [en, ko]) {
      const [first = ''] = words.savedStart;
      expect(pytorchScript(PLANE_CONFIG, words, story)).toContain(first);
      expect(pytorchScript(PLANE_CONFIG, words)).not.toContain(first);
    }
  });
});

describe('to Python the script', () => {
  test('is a program, whatever the settings', ({ skip }) => {
    const python = findPython();
    if (!python) return skip('there is no python3 here');
    const code =
      'import json, sys\nfor i, text in enumerate(json.load(sys.stdin)): compile(text, f"script {i}", "exec")\nprint("all")';
    const input = JSON.stringify(scripts.map(({ script }) => script));
    expect(askPython(python, code, input).trim()).toBe('all');
  });

  test('holds the same data sets as the trainer', ({ skip }) => {
    const python = findPython();
    if (!python) return skip('there is no python3 here');
    const configs = [...DATA_NAMES.map(onLine), ...PLANE_DATA_NAMES.map(inPlane)].filter(
      ({ data }) => data !== 'uniform',
    );
    const parts = configs.map(
      (config) => /^PLACES = [^]*?^SPREAD = .*$/m.exec(pytorchScript(config, en))?.[0] ?? '',
    );
    const code =
      'import json, math, sys\nout = []\nfor text in json.load(sys.stdin):\n    names = {"math": math}\n    exec(text, names)\n    out.append([names["SPREAD"], [x for place in names["PLACES"] for x in place]])\nprint(json.dumps(out))';
    const found = JSON.parse(askPython(python, code, JSON.stringify(parts))) as [number, number[]][];
    configs.forEach(({ data, points }, i) => {
      const [spread, places] = found[i] as [number, number[]];
      const ours = oursOf(data, points);
      expect(spread, data).toBe(ours.spread);
      expect(places.length, data).toBe(ours.points.length);
      // The trainer keeps single precision.
      places.forEach((x, k) => expectClose(x, ours.points[k] as number, { absolute: 2e-7 }));
    });
    expect(pytorchScript(onLine('uniform'), en)).toContain('4 * torch.rand(n, 1) - 2');
    expect(DATA_SETS.uniform.sampler).toMatchObject({ low: -2, high: 2 });
  });
});

function oursOf(data: TrainingConfig['data'], points: readonly number[]) {
  const plane = PLANE_DATA_NAMES.find((name) => name === data);
  if (plane) return planeData(plane, points);
  const sampler = DATA_SETS[data as (typeof DATA_NAMES)[number]].sampler;
  if (sampler.kind === 'box') throw new Error('a box has no places');
  return sampler;
}
