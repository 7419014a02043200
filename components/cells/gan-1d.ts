import type { LineSnapshot, TrainingConfig } from '../../src/gan/protocol.ts';
import {
  ACTIVATION_NAMES,
  DATA_NAMES,
  DEFAULT_CONFIG,
  LOSS_NAMES,
  NOISE_NAMES,
  OPTIMIZER_NAMES,
  OUTPUT_NAMES,
  TEMPO_NAMES,
} from '../../src/gan/protocol.ts';
import type { Course } from '../../src/notebook/cell.ts';
import { defineCell } from '../../src/notebook/cell.ts';
import { choice, rate, schedule, seed } from '../../src/notebook/kinds/index.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import type { RunPhrases } from './describe-run.ts';
import { describeRun } from './describe-run.ts';
import type { HistoryPhrases } from './gan-figures.ts';
import { coursePanels, curvePanels } from './gan-figures.ts';
import { count, measure, PLAYERS_OWN, script, settingsOf, someoneMoves, UNTIL } from './gan-parameters.ts';
import { readingsOf } from './losses.ts';
import recording from './recordings/gan-1d.json';
import { recordedCourse } from './recordings/recorded.ts';

/** What may change while a run goes on. */
const passing = {
  loss: choice(LOSS_NAMES, DEFAULT_CONFIG.loss),
  'd-steps': count('dSteps', DEFAULT_CONFIG),
  'd-rate': rate(DEFAULT_CONFIG.dRate),
  'g-rate': rate(DEFAULT_CONFIG.gRate),
  'd-optimizer': choice(OPTIMIZER_NAMES, DEFAULT_CONFIG.dOptimizer),
  'g-optimizer': choice(OPTIMIZER_NAMES, DEFAULT_CONFIG.gOptimizer),
  'g-steps': count('gSteps', DEFAULT_CONFIG),
  batch: count('batch', DEFAULT_CONFIG),
  'instance-noise': measure('instanceNoise', 0.05, DEFAULT_CONFIG),
};

const parameters = {
  data: choice(DATA_NAMES, DEFAULT_CONFIG.data),
  ...passing,
  seed: seed(DEFAULT_CONFIG.seed),
  pace: choice(TEMPO_NAMES, 'watch'),
  noise: choice(NOISE_NAMES, DEFAULT_CONFIG.noise),
  depth: count('depth', DEFAULT_CONFIG),
  width: count('width', DEFAULT_CONFIG),
  'd-activation': choice(ACTIVATION_NAMES, DEFAULT_CONFIG.dActivation),
  'g-activation': choice(ACTIVATION_NAMES, DEFAULT_CONFIG.gActivation),
  'g-output': choice(OUTPUT_NAMES, DEFAULT_CONFIG.gOutput),
  plan: schedule(passing, PLAYERS_OWN),
  until: UNTIL,
  backend: choice(['auto', 'webgpu', 'webgl', 'wasm', 'cpu'], 'auto'),
  engine: choice(['auto', 'fused', 'reference'], 'auto'),
};

export const gan1d = defineCell<HistoryPhrases & RunPhrases>()({
  id: 'gan-1d',
  parameters,
  aliases: PLAYERS_OWN,
  valid: someoneMoves,
  groups: [
    {
      parameters: ['data', 'loss', 'd-steps', 'd-rate', 'g-rate', 'seed', 'pace'],
      more: [
        'noise',
        'depth',
        'width',
        'd-activation',
        'g-activation',
        'g-output',
        'd-optimizer',
        'g-optimizer',
        'g-steps',
        'batch',
        'instance-noise',
        'plan',
        'until',
        'backend',
        'engine',
      ],
    },
  ],
  units: {
    js: { unit: 'information', symbol: '\\JSD{\\pdata}{\\pg}' },
    'js-bare': { unit: 'information' },
    kl: { unit: 'information', symbol: '\\KL{\\pdata}{\\pg}' },
    'kl-reverse': { unit: 'information', symbol: '\\KL{\\pg}{\\pdata}' },
    value: { unit: 'information', symbol: 'V(\\D,\\G)' },
    criterion: { unit: 'information', symbol: 'C(\\G)' },
    'd-loss': { unit: 'information' },
    'g-loss': { unit: 'information' },
    'missed-mass': { unit: 'none' },
    'steps-per-second': { unit: 'none', digits: 0 },
  },
  panels: ['densities', 'discriminator', 'value', 'divergences'],
  config: (values): TrainingConfig => ({
    ...DEFAULT_CONFIG,
    data: values.data,
    ...settingsOf(values),
    gDepth: values.depth,
    gWidth: values.width,
  }),
  quantitiesOf(snapshot: LineSnapshot) {
    const {
      modes: _m,
      'modes-of': _of,
      push: _p,
      accuracy: _a,
      'd-penalty': _none,
      ...quantities
    } = snapshot.quantities;
    return quantities;
  },
  readings(values) {
    const readings = readingsOf(values);
    // This cell has no penalty, no accuracy and no training set.
    return {
      'd-loss': readings['d-loss'],
      'g-loss': readings['g-loss'],
      value: readings.value,
      'js-bare': readings['js-bare'],
    };
  },
  figure: ({ loss }, course: Course<LineSnapshot>, context) => ({
    ...curvePanels(course.latest, context),
    ...coursePanels(course, context, { hasValue: loss !== 'wasserstein' }),
  }),
  describe: ({ loss }, course: Course<LineSnapshot>, reader) => describeRun(course.latest, loss, reader),
  remark: (values, _snapshot, { say }) => say.blur(values['instance-noise']),
  script,
  presets: [
    { id: 'learns', set: {} },
    { id: 'sharp', set: { 'd-steps': 8 } },
    { id: 'circling', set: { 'd-steps': 1, 'd-rate': 0.001, 'g-rate': 0.005 } },
    { id: 'three', set: { data: 'three-gaussians' } },
    { id: 'bounded', set: { noise: 'uniform', 'd-activation': 'tanh', 'g-activation': 'tanh' } },
    { id: 'breaks', set: { 'd-rate': 10, 'g-rate': 10 } },
  ],
  recorded: recordedCourse(recording),
});

export type Gan1dWords = WordsOf<typeof gan1d>;
