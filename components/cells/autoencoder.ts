import type { AutoencoderSnapshot, TrainingConfig } from '../../src/gan/protocol.ts';
import {
  ACTIVATION_NAMES,
  AUTOENCODER_CONFIG as INITIAL,
  AUTOENCODER_NAMES,
  LIKELIHOOD_NAMES,
  OPTIMIZER_NAMES,
  TEMPO_NAMES,
} from '../../src/gan/protocol.ts';
import type { Course } from '../../src/notebook/cell.ts';
import { defineCell } from '../../src/notebook/cell.ts';
import { choice, rate, seed, slider, whole } from '../../src/notebook/kinds/index.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatNumber, formatQuantity } from '../../src/notebook/unit.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import { codePanels, costPanel, decodedAt, type AutoencoderPictureWords } from './autoencoder-figures.ts';
import { count } from './gan-parameters.ts';
import type { PytorchAutoencoderWords } from './pytorch-autoencoder-words.ts';
import recording from './recordings/autoencoder.json';
import { recordedAutoencoder } from './recordings/recorded-autoencoder.ts';

/** The step at which a run pauses by itself: both terms change little from there, and whoever wants more presses Run again. */
const ENOUGH = 4000;

/** As far as codes are usually found, where nothing holds them together. */
const FARTHEST = 12;
const code = slider({ min: -FARTHEST, max: FARTHEST, step: 0.05, initial: 0 });

/** The units of one hidden layer, and the layers: more than these take minutes to learn here. */
const units = whole({ min: 8, max: 256, initial: INITIAL.width });
const layers = whole({ min: 0, max: 4, initial: INITIAL.depth });

const parameters = {
  code: choice(AUTOENCODER_NAMES, 'variational'),
  likelihood: choice(LIKELIHOOD_NAMES, 'bernoulli'),
  seed: seed(INITIAL.seed),
  pace: choice(TEMPO_NAMES, 'full'),
  'code-x': code,
  'code-y': code,
  depth: layers,
  width: units,
  'd-activation': choice(ACTIVATION_NAMES, INITIAL.dActivation),
  'g-depth': layers,
  'g-width': units,
  'g-activation': choice(ACTIVATION_NAMES, INITIAL.gActivation),
  'd-rate': rate(INITIAL.dRate),
  'g-rate': rate(INITIAL.gRate),
  'd-optimizer': choice(OPTIMIZER_NAMES, INITIAL.dOptimizer),
  'g-optimizer': choice(OPTIMIZER_NAMES, INITIAL.gOptimizer),
  batch: count('batch', INITIAL),
  until: whole({ min: 0, max: 1_000_000, initial: ENOUGH }),
  backend: choice(['auto', 'webgpu', 'webgl', 'wasm', 'cpu'], 'auto'),
  engine: choice(['auto', 'fused', 'reference'], 'auto'),
};

/** What is said of the run. */
interface AutoencoderPhrases extends AutoencoderPictureWords {
  readonly untrained: string;
  /** `cost` in nats or bits a digit, on digits that no step has seen. */
  readonly now: (step: number, cost: string, unit: string) => string;
  readonly bound: string;
  /** The two terms of the ELBO. */
  readonly terms: (kl: string, elbo: string, unit: string) => string;
  readonly unvisited: (share: string, floor: string) => string;
  readonly decoded: (x: string, y: string) => string;
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

interface Shown {
  readonly code: (typeof AUTOENCODER_NAMES)[number];
  readonly 'code-x': number;
  readonly 'code-y': number;
}

const percent = (share: number): string => formatNumber(100 * share, 0);

/** An autoencoder of digits, with a code of two numbers: the encoder stands in D's place, the decoder in G's. */
export const autoencoder = defineCell<AutoencoderPhrases>()({
  id: 'autoencoder',
  // Both halves learn at once: a step of one alone is no step of it.
  players: [],
  ofPictures: true,
  parameters,
  groups: [
    { parameters: ['code', 'likelihood', 'seed', 'pace'] },
    { parameters: ['code-x', 'code-y'] },
    {
      parameters: [],
      more: [
        'depth',
        'width',
        'd-activation',
        'g-depth',
        'g-width',
        'g-activation',
        'd-rate',
        'g-rate',
        'd-optimizer',
        'g-optimizer',
        'batch',
        'until',
        'backend',
        'engine',
      ],
    },
  ],
  units: {
    reconstruction: { unit: 'information', digits: 1 },
    kl: { unit: 'information', symbol: '\\KL{q(z\\mid x)}{p(z)}', digits: 2 },
    elbo: { unit: 'information', digits: 1 },
    unvisited: { unit: 'none' },
    'unvisited-floor': { unit: 'none' },
    'training-reconstruction': { unit: 'information', digits: 1 },
    'squared-error': { unit: 'none', digits: 1 },
    'steps-per-second': { unit: 'none', digits: 0 },
  },
  folded: ['unvisited-floor', 'training-reconstruction', 'squared-error', 'steps-per-second'],
  panels: ['codes', 'decodings', 'decoded', 'costs'],
  config: configOf,
  quantitiesOf: ({ quantities }: AutoencoderSnapshot) => ({ kl: NaN, elbo: NaN, ...quantities }),
  // A plain code is a point: there is no law whose divergence could be taken.
  readings: (values) => (values.code === 'plain' ? { kl: 'meaningless', elbo: 'meaningless' } : {}),
  figure: (values, course: Course<AutoencoderSnapshot>, context) => ({
    ...codePanels(course.latest, decodedAt(course.latest, configOf(values), placeOf(values)), context),
    costs: costPanel(course, values.code === 'variational', context),
  }),
  describe(values, { latest }: Course<AutoencoderSnapshot>, { say, unit }) {
    const { step, quantities } = latest;
    const { kl, elbo } = quantities;
    const show = (nats: number): string => formatQuantity(nats, 'information', unit, 1);
    const name = say.unitName('information', unit);
    const decoded = decodedAt(latest, configOf(values), placeOf(values));
    const [x, y] = decoded.code.map((coordinate) => formatNumber(coordinate, 2)) as [string, string];
    return [
      step === 0 ? say.untrained : say.now(step, show(quantities.reconstruction), name),
      ...(kl === undefined || elbo === undefined ? [] : [say.terms(show(kl), show(elbo), name)]),
      say.unvisited(percent(quantities.unvisited), percent(quantities['unvisited-floor'])),
      say.decoded(x, y),
    ].join(' ');
  },
  async script(config, language) {
    const [{ pytorchAutoencoder }, { words }] = await Promise.all([
      import('./pytorch-autoencoder.ts'),
      import(`../../content/${language}/words/cells/pytorch-autoencoder.ts`) as Promise<{
        readonly words: PytorchAutoencoderWords;
      }>,
    ]);
    return pytorchAutoencoder(config, words);
  },
  presets: [
    { id: 'variational', set: {} },
    { id: 'plain', set: { code: 'plain' } },
    { id: 'squares', set: { likelihood: 'gaussian' } },
    { id: 'straight', set: { depth: 0, 'g-depth': 0 } },
  ],
  recorded: recordedAutoencoder(recording),
});

function placeOf(values: Shown): readonly [number, number] {
  return [values['code-x'], values['code-y']];
}

function configOf(values: {
  readonly [Name in keyof typeof parameters]: (typeof parameters)[Name]['initial'];
}): TrainingConfig {
  return {
    ...INITIAL,
    autoencoder: { kind: values.code, likelihood: values.likelihood },
    depth: values.depth,
    width: values.width,
    gDepth: values['g-depth'],
    gWidth: values['g-width'],
    dActivation: values['d-activation'],
    gActivation: values['g-activation'],
    dRate: values['d-rate'],
    gRate: values['g-rate'],
    dOptimizer: values['d-optimizer'],
    gOptimizer: values['g-optimizer'],
    batch: values.batch,
    seed: values.seed,
  };
}

export type AutoencoderWords = WordsOf<typeof autoencoder>;
