// long because the parameters, the groups and the numbers of the lab are one definition
import {
  ACTIVATION_NAMES,
  CONFIG_LIMITS,
  LOSS_NAMES,
  NOISE_NAMES,
  OPTIMIZER_NAMES,
  OUTPUT_NAMES,
  PLANE_CONFIG,
  PLANE_DATA_NAMES,
  PLANE_TEMPO_NAMES,
  PLANE_WINDOW,
  STAGE_NAMES,
} from '../../src/gan/protocol.ts';
import type { PlaneSnapshot, TrainingConfig } from '../../src/gan/protocol.ts';
import type { Course } from '../../src/notebook/cell.ts';
import { defineCell } from '../../src/notebook/cell.ts';
import type { Values } from '../../src/notebook/kinds/index.ts';
import {
  choice,
  cloud,
  cloudIsEmpty,
  rate,
  schedule,
  seed,
  toggle,
  whole,
} from '../../src/notebook/kinds/index.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import recording from './recordings/gan-2d.json';
import { recordedPlane } from './recordings/recorded-plane.ts';
import { planeCourse, planePanels } from './gan-2d-figures.ts';
import { presets } from './gan-2d-presets.ts';
import { describePlane, happeningIn, remarkOnPlane } from './describe-plane.ts';
import { lossesPanels } from './loss-figures.ts';
import { readingsOf } from './losses.ts';
import type { PlanePhrases } from './gan-2d-phrases.ts';

import { lazily, memoize } from '../plots/lazy.ts';
import { count, measure, PLAYERS_OWN, script, settingsOf, someoneMoves, UNTIL } from './gan-parameters.ts';

const INITIAL = PLANE_CONFIG;
const INITIAL_DATA = 'gaussians';

/** What may change while a run goes on. */
const passing = {
  loss: choice(LOSS_NAMES, INITIAL.loss),
  'd-steps': count('dSteps', INITIAL),
  'd-rate': rate(INITIAL.dRate),
  'g-rate': rate(INITIAL.gRate),
  'd-optimizer': choice(OPTIMIZER_NAMES, INITIAL.dOptimizer),
  'g-optimizer': choice(OPTIMIZER_NAMES, INITIAL.gOptimizer),
  'g-steps': count('gSteps', INITIAL),
  batch: count('batch', INITIAL),
  penalty: measure('penalty', 0.1, INITIAL),
  'instance-noise': measure('instanceNoise', 0.05, INITIAL),
};

const [low, high] = PLANE_WINDOW;
const drawing = cloud({ min: low, max: high, most: 600 });

/** A bow and a dot under it, for who has drawn nothing yet. */
const example = drawing.snap([
  ...Array.from({ length: 24 }, (_, i) => {
    const angle = (Math.PI * (i + 0.5)) / 24;
    return [2 * Math.cos(angle), 1.6 * Math.sin(angle)];
  }).flat(),
  -0.3,
  -1.4,
  0,
  -1.1,
  0.3,
  -1.4,
  0,
  -1.7,
]);

const parameters = {
  data: choice(PLANE_DATA_NAMES, INITIAL_DATA),
  drawing,
  'data-noise': measure('dataNoise', 0.05, INITIAL),
  // Of one point alone nothing can be learned that is a distribution.
  'training-points': whole({ ...CONFIG_LIMITS.trainingPoints, initial: INITIAL.trainingPoints, but: 1 }),
  ...passing,
  seed: seed(INITIAL.seed),
  pace: choice(PLANE_TEMPO_NAMES, 'watch'),
  map: choice(['gap', 'optimal', 'data', 'model'], 'gap'),
  'show-map': toggle(true),
  'show-real': toggle(true),
  'show-fake': toggle(true),
  'show-manifold': toggle(true),
  'show-push': toggle(true),
  noise: choice(NOISE_NAMES, INITIAL.noise),
  'noise-dimension': choice(['1', '2'], '2'),
  depth: count('depth', INITIAL),
  width: count('width', INITIAL),
  'g-depth': count('gDepth', INITIAL),
  'g-width': count('gWidth', INITIAL),
  'd-activation': choice(ACTIVATION_NAMES, INITIAL.dActivation),
  'g-activation': choice(ACTIVATION_NAMES, INITIAL.gActivation),
  'g-output': choice(OUTPUT_NAMES, INITIAL.gOutput),
  start: choice(['fresh', 'trained'], 'fresh'),
  plan: schedule(passing, PLAYERS_OWN),
  until: UNTIL,
  backend: choice(['auto', 'webgpu', 'webgl', 'wasm', 'cpu'], 'auto'),
  engine: choice(['auto', 'fused', 'reference'], 'auto'),
};

/** What saved weights fit. */
const savedShape = {
  noise: INITIAL.noise,
  'noise-dimension': '2',
  depth: INITIAL.depth,
  width: INITIAL.width,
  'g-depth': INITIAL.gDepth,
  'g-width': INITIAL.gWidth,
  'd-activation': INITIAL.dActivation,
  'g-activation': INITIAL.gActivation,
  'g-output': INITIAL.gOutput,
} as const;

function configOf(values: Values<typeof parameters>): TrainingConfig {
  return {
    ...INITIAL,
    data: values.data,
    points: values.data === 'drawn' && !cloudIsEmpty(values.drawing) ? values.drawing : [],
    ...settingsOf(values),
    noiseDimension: Number(values['noise-dimension']),
    gDepth: values['g-depth'],
    gWidth: values['g-width'],
    penalty: values.penalty,
    dataNoise: values['data-noise'],
    trainingPoints: values['training-points'],
  };
}

const rowsOf = (kind: string, points: Float32Array): (string | number)[][] =>
  Array.from({ length: points.length / 2 }, (_, i) => [kind, points[2 * i] ?? NaN, points[2 * i + 1] ?? NaN]);

export const gan2d = defineCell<PlanePhrases>()({
  id: 'gan-2d',
  parameters,
  aliases: PLAYERS_OWN,
  valid: someoneMoves,
  groups: [
    { role: 'data', parameters: ['data', 'drawing', 'data-noise', 'training-points'] },
    {
      parameters: ['loss', 'd-rate', 'g-rate', 'd-steps', 'instance-noise', 'seed'],
      more: ['g-steps', 'd-optimizer', 'g-optimizer', 'batch', 'penalty'],
    },
    {
      parameters: [],
      more: [
        'noise',
        'noise-dimension',
        'depth',
        'width',
        'd-activation',
        'g-depth',
        'g-width',
        'g-activation',
        'g-output',
        'start',
      ],
    },
    { parameters: ['pace', 'map', 'show-map', 'show-real', 'show-fake', 'show-manifold', 'show-push'] },
    { parameters: [], more: ['plan', 'until', 'backend', 'engine'] },
  ],
  // How near the generator is, and the game; then, asked for, all else.
  units: {
    js: { unit: 'information', symbol: '\\JSD{\\pdata}{\\pg}' },
    'js-bare': { unit: 'information' },
    value: { unit: 'information', symbol: 'V(\\D,\\G)' },
    criterion: { unit: 'information', symbol: 'C(\\G)' },
    modes: { unit: 'none', digits: 0 },
    'd-loss': { unit: 'information' },
    'd-penalty': { unit: 'none' },
    'g-loss': { unit: 'information' },
    kl: { unit: 'information', symbol: '\\KL{\\pdata}{\\pg}' },
    'kl-reverse': { unit: 'information', symbol: '\\KL{\\pg}{\\pdata}' },
    'missed-mass': { unit: 'none' },
    accuracy: { unit: 'none' },
    'training-called-real': { unit: 'none' },
    'held-out-called-real': { unit: 'none' },
    push: { unit: 'none' },
    'js-fine': { unit: 'information' },
    'sample-js': { unit: 'information' },
    'noise-floor': { unit: 'information' },
    'steps-per-second': { unit: 'none', digits: 0 },
  },
  folded: [
    'd-loss',
    'd-penalty',
    'g-loss',
    'kl',
    'kl-reverse',
    'missed-mass',
    'accuracy',
    'training-called-real',
    'held-out-called-real',
    'push',
    'js-fine',
    'sample-js',
    'noise-floor',
    'steps-per-second',
  ],
  panels: ['plane', 'maps', 'value', 'divergences', 'losses', 'loss-bars'],
  past: true,
  stages: STAGE_NAMES,
  config: configOf,
  canTrain: (values) => values.data !== 'drawn' || !cloudIsEmpty(values.drawing),
  follow(changed, values): Partial<Values<typeof parameters>> {
    // Whoever gives points means them, and whoever asks for a drawing sees one to begin with.
    if (changed === 'drawing' && !cloudIsEmpty(values.drawing)) return { data: 'drawn' };
    if (changed === 'data' && values.data === 'drawn' && cloudIsEmpty(values.drawing))
      return { drawing: example };
    // The saved weights are those of the initial networks.
    if (changed === 'start' && values.start === 'trained') return savedShape;
    return Object.hasOwn(savedShape, changed) ? { start: 'fresh' } : {};
  },
  quantitiesOf({ quantities: { 'modes-of': _total, ...quantities } }: PlaneSnapshot) {
    // What is not there is not shown either.
    return { 'training-called-real': NaN, 'held-out-called-real': NaN, ...quantities };
  },
  figure(values, course: Course<PlaneSnapshot>, context) {
    const planes = planePanels(values, course.latest, context);
    const charts = memoize(() => planeCourse(values, course, context));
    const losses = memoize(() => lossesPanels(values, course, context));
    return lazily({
      plane: () => planes.plane,
      maps: () => planes.maps,
      value: () => charts().value,
      divergences: () => charts().divergences,
      losses: () => losses().losses,
      'loss-bars': () => losses()['loss-bars'],
    });
  },
  readings: readingsOf,
  describe: ({ loss, start }, course: Course<PlaneSnapshot>, reader) =>
    describePlane(course.latest, loss, reader, start),
  remark: remarkOnPlane,
  happening: happeningIn,
  async startFrom(values) {
    if (values.start === 'fresh') return undefined;
    const { default: saved } = await import('./recordings/gan-2d-trained.json');
    // Good weights are a start for other data and another seed too.
    const { dOptimizer, gOptimizer } = saved.config;
    return { ...saved, config: { ...configOf(values), dOptimizer, gOptimizer } };
  },
  points: ({ real, fake }: PlaneSnapshot) => ({
    columns: ['kind', 'x', 'y'],
    rows: [...rowsOf('real', real), ...rowsOf('fake', fake)],
  }),
  script,
  presets,
  recorded: recordedPlane(recording),
});

export type Gan2dWords = WordsOf<typeof gan2d>;
