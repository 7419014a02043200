import type { PictureSnapshot, QualityQuantities, TrainingConfig } from '../../src/gan/protocol.ts';
import {
  ACTIVATION_NAMES,
  LOSS_NAMES,
  NOISE_NAMES,
  OPTIMIZER_NAMES,
  PICTURE_CONFIG,
  PICTURE_DATA_NAMES,
  PICTURE_LIMITS,
} from '../../src/gan/protocol.ts';
import type { Course } from '../../src/notebook/cell.ts';
import { defineCell } from '../../src/notebook/cell.ts';
import { choice, rate, seed, slider, whole, type Values } from '../../src/notebook/kinds/index.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { describePictures } from './digits/describe.ts';
import { picturePanels, type PicturePhrases } from './digits/figures.ts';
import { script, someoneMoves } from './gan-parameters.ts';
import { unitOfLoss } from './losses.ts';
import recording from './recordings/gan-digits.json';
import { recordedPictures } from './recordings/recorded-pictures.ts';

const INITIAL = PICTURE_CONFIG;

/** The step at which a run pauses by itself: fakes are digits by then, and whoever wants more presses Run again. */
const ENOUGH = 6000;

const count = (
  name: 'noiseDimension' | 'depth' | 'width' | 'gDepth' | 'gWidth' | 'dSteps' | 'gSteps' | 'batch',
) => {
  const { min, max } = PICTURE_LIMITS[name];
  return whole({ min, max, initial: INITIAL[name] });
};

const parameters = {
  data: choice(PICTURE_DATA_NAMES, 'digits'),
  loss: choice(LOSS_NAMES, INITIAL.loss),
  'd-rate': rate(INITIAL.dRate),
  'g-rate': rate(INITIAL.gRate),
  penalty: slider({ min: 0, max: 20, step: 0.1, initial: INITIAL.penalty }),
  seed: seed(INITIAL.seed),
  until: whole({ min: 0, max: 1_000_000, initial: ENOUGH }),
  noise: choice(NOISE_NAMES, INITIAL.noise),
  'noise-dimension': count('noiseDimension'),
  depth: count('depth'),
  width: count('width'),
  'g-depth': count('gDepth'),
  'g-width': count('gWidth'),
  'd-activation': choice(ACTIVATION_NAMES, INITIAL.dActivation),
  'g-activation': choice(ACTIVATION_NAMES, INITIAL.gActivation),
  'd-optimizer': choice(OPTIMIZER_NAMES, INITIAL.dOptimizer),
  'g-optimizer': choice(OPTIMIZER_NAMES, INITIAL.gOptimizer),
  'd-steps': count('dSteps'),
  'g-steps': count('gSteps'),
  batch: count('batch'),
  start: choice(['fresh', 'trained'], 'fresh'),
  backend: choice(['auto', 'webgpu', 'webgl', 'wasm', 'cpu'], 'auto'),
  engine: choice(['auto', 'fused', 'reference'], 'auto'),
};

/** What saved weights fit. */
const savedShape = {
  noise: INITIAL.noise,
  'noise-dimension': INITIAL.noiseDimension,
  depth: INITIAL.depth,
  width: INITIAL.width,
  'g-depth': INITIAL.gDepth,
  'g-width': INITIAL.gWidth,
  'd-activation': INITIAL.dActivation,
  'g-activation': INITIAL.gActivation,
} as const;

const configOf = (values: Values<typeof parameters>): TrainingConfig => ({
  ...INITIAL,
  data: values.data,
  loss: values.loss,
  dRate: values['d-rate'],
  gRate: values['g-rate'],
  penalty: values.penalty,
  seed: values.seed,
  noise: values.noise,
  noiseDimension: values['noise-dimension'],
  depth: values.depth,
  width: values.width,
  gDepth: values['g-depth'],
  gWidth: values['g-width'],
  dActivation: values['d-activation'],
  gActivation: values['g-activation'],
  dOptimizer: values['d-optimizer'],
  gOptimizer: values['g-optimizer'],
  dSteps: values['d-steps'],
  gSteps: values['g-steps'],
  batch: values.batch,
});

const UNMEASURED = {
  confidence: NaN,
  'confidence-floor': NaN,
  coverage: NaN,
  frechet: NaN,
  'frechet-floor': NaN,
  precision: NaN,
  'precision-floor': NaN,
  recall: NaN,
  'recall-floor': NaN,
  nearest: NaN,
  'nearest-floor': NaN,
} as const satisfies QualityQuantities;

export const ganDigits = defineCell<PicturePhrases>()({
  id: 'gan-digits',
  ofPictures: true,
  parameters,
  valid: someoneMoves,
  groups: [
    {
      parameters: ['data', 'loss', 'd-rate', 'g-rate', 'penalty', 'seed', 'until'],
      more: [
        'noise',
        'noise-dimension',
        'g-depth',
        'g-width',
        'g-activation',
        'depth',
        'width',
        'd-activation',
        'd-optimizer',
        'g-optimizer',
        'd-steps',
        'g-steps',
        'batch',
        'start',
        'backend',
        'engine',
      ],
    },
  ],
  units: {
    'd-loss': { unit: 'information' },
    'g-loss': { unit: 'information' },
    'd-real': { unit: 'none' },
    'd-held-out': { unit: 'none' },
    'd-fake': { unit: 'none' },
    accuracy: { unit: 'none' },
    confidence: { unit: 'none' },
    coverage: { unit: 'none', digits: 0 },
    frechet: { unit: 'none', digits: 1 },
    precision: { unit: 'none' },
    recall: { unit: 'none' },
    nearest: { unit: 'none', digits: 1 },
    'confidence-floor': { unit: 'none' },
    'frechet-floor': { unit: 'none', digits: 1 },
    'precision-floor': { unit: 'none' },
    'recall-floor': { unit: 'none' },
    'nearest-floor': { unit: 'none', digits: 1 },
    'steps-per-second': { unit: 'none', digits: 0 },
  },
  folded: [
    'd-real',
    'd-held-out',
    'd-fake',
    'accuracy',
    'precision',
    'recall',
    'nearest',
    'confidence-floor',
    'frechet-floor',
    'precision-floor',
    'recall-floor',
    'nearest-floor',
    'steps-per-second',
  ],
  panels: ['fakes', 'real', 'losses', 'answers'],
  config: configOf,
  follow(changed, values): Partial<Values<typeof parameters>> {
    // The saved weights are those of the initial networks.
    if (changed === 'start' && values.start === 'trained') return savedShape;
    return Object.hasOwn(savedShape, changed) ? { start: 'fresh' } : {};
  },
  async startFrom(values) {
    if (values.start === 'fresh') return undefined;
    const { savedDigits } = await import('./digits/saved-start.ts');
    return savedDigits(configOf(values));
  },
  // Where the classifier has not come, nothing is told of what it measures.
  quantitiesOf: ({ quantities }: PictureSnapshot) => ({ ...UNMEASURED, ...quantities }),
  readings({ loss }) {
    // D's answers are probabilities, and a critic's score is none.
    const ofProbability = loss === 'wasserstein' ? 'meaningless' : 'none';
    return {
      'd-loss': unitOfLoss(loss),
      'g-loss': unitOfLoss(loss),
      'd-real': ofProbability,
      'd-held-out': ofProbability,
      'd-fake': ofProbability,
      accuracy: ofProbability,
    };
  },
  figure: ({ loss }, course: Course<PictureSnapshot>, context) => picturePanels(loss, course, context),
  describe: ({ loss }, { latest }: Course<PictureSnapshot>, reader) => describePictures(latest, loss, reader),
  script,
  presets: [
    { id: 'learns', set: {} },
    { id: 'saved', set: { start: 'trained' } },
    { id: 'small', set: { 'g-width': 128, 'g-depth': 1, width: 64, 'noise-dimension': 16, batch: 32 } },
    { id: 'large', set: { 'g-width': 256, width: 256, 'noise-dimension': 64, until: 10_000 } },
    { id: 'one-class', set: { data: 'digit-3', until: 3000 } },
    { id: 'no-penalty', set: { penalty: 0, until: 3000 } },
  ],
  recorded: recordedPictures(recording),
});

export type GanDigitsWords = WordsOf<typeof ganDigits>;
