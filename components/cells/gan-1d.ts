import {
  ACTIVATION_NAMES,
  CONFIG_LIMITS,
  DATA_NAMES,
  DEFAULT_CONFIG,
  LOSS_NAMES,
  NOISE_NAMES,
  OPTIMIZER_NAMES,
} from '../../src/gan/protocol.ts';
import type { Snapshot, TrainingConfig } from '../../src/gan/protocol.ts';
import type { Course } from '../../src/notebook/cell.ts';
import { defineCell } from '../../src/notebook/cell.ts';
import { choice, seed, slider, whole } from '../../src/notebook/kinds/index.ts';
import { recordedCourse } from './frames/recorded.ts';
import { describeRun } from './gan-1d-sentences.ts';
import { ganText } from './gan-1d-text.ts';
import { coursePanels, curvePanels } from './gan-figures.ts';

/** Learning rates go by factors, not by steps; 10 is there for the reader who wants to see training break. */
const rates = [
  '0.0001',
  '0.0002',
  '0.0005',
  '0.001',
  '0.002',
  '0.005',
  '0.01',
  '0.02',
  '0.05',
  '0.1',
  '1',
  '10',
] as const;
type Rate = (typeof rates)[number];

function rate(initial: number) {
  const found = rates.find((text) => Number(text) === initial);
  if (!found)
    throw new RangeError(`the default rate is ${initial}, and has to be one of ${rates.join(', ')}`);
  return choice(rates, found);
}

function count(name: keyof typeof CONFIG_LIMITS) {
  const { min, max } = CONFIG_LIMITS[name];
  return whole({ min, max, initial: DEFAULT_CONFIG[name] });
}

const parameters = {
  data: choice(DATA_NAMES, DEFAULT_CONFIG.data),
  loss: choice(LOSS_NAMES, DEFAULT_CONFIG.loss),
  'd-steps': count('dSteps'),
  'd-rate': rate(DEFAULT_CONFIG.dRate),
  'g-rate': rate(DEFAULT_CONFIG.gRate),
  seed: seed(DEFAULT_CONFIG.seed),
  noise: choice(NOISE_NAMES, DEFAULT_CONFIG.noise),
  depth: count('depth'),
  width: count('width'),
  activation: choice(ACTIVATION_NAMES, DEFAULT_CONFIG.activation),
  optimizer: choice(OPTIMIZER_NAMES, DEFAULT_CONFIG.optimizer),
  'g-steps': count('gSteps'),
  batch: count('batch'),
  'instance-noise': slider({
    min: CONFIG_LIMITS.instanceNoise.min,
    max: CONFIG_LIMITS.instanceNoise.max,
    step: 0.05,
    initial: DEFAULT_CONFIG.instanceNoise,
  }),
  backend: choice(['auto', 'webgpu', 'webgl', 'wasm', 'cpu'], 'auto'),
};

export const gan1d = defineCell({
  id: 'gan-1d',
  parameters,
  groups: [
    {
      parameters: ['data', 'loss', 'd-steps', 'd-rate', 'g-rate', 'seed'],
      more: [
        'noise',
        'depth',
        'width',
        'activation',
        'optimizer',
        'g-steps',
        'batch',
        'instance-noise',
        'backend',
      ],
    },
  ],
  units: {
    js: { unit: 'information', symbol: '\\JSD{\\pdata}{\\pg}' },
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
    data: values.data,
    noise: values.noise,
    depth: values.depth,
    width: values.width,
    activation: values.activation,
    loss: values.loss,
    optimizer: values.optimizer,
    dRate: Number(values['d-rate'] satisfies Rate),
    gRate: Number(values['g-rate'] satisfies Rate),
    dSteps: values['d-steps'],
    gSteps: values['g-steps'],
    batch: values.batch,
    instanceNoise: values['instance-noise'],
    seed: values.seed,
  }),
  quantitiesOf: (snapshot: Snapshot) => snapshot.quantities,
  figure: (_values, course: Course<Snapshot>, frame) => ({
    ...curvePanels(course.latest, frame),
    ...coursePanels(course, frame),
  }),
  describe: (_values, course: Course<Snapshot>, language, unit) => describeRun(course.latest, language, unit),
  presets: [
    { id: 'learns', set: {} },
    { id: 'sharp', set: { 'd-steps': 8 } },
    { id: 'circling', set: { 'd-steps': 1, 'd-rate': '0.001', 'g-rate': '0.005' } },
    { id: 'three', set: { data: 'three-gaussians' } },
    { id: 'bounded', set: { noise: 'uniform', activation: 'tanh' } },
    { id: 'breaks', set: { 'd-rate': '10', 'g-rate': '10' } },
  ],
  text: ganText,
  recorded: recordedCourse,
});
