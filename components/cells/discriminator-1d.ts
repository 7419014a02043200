import type { LineSnapshot, TrainingConfig } from '../../src/gan/protocol.ts';
import {
  ACTIVATION_NAMES,
  CONFIG_LIMITS,
  DATA_NAMES,
  DISCRIMINATOR_CONFIG as INITIAL,
  OPTIMIZER_NAMES,
  TEMPO_NAMES,
} from '../../src/gan/protocol.ts';
import type { Course } from '../../src/notebook/cell.ts';
import { defineCell } from '../../src/notebook/cell.ts';
import { choice, rate, seed, whole } from '../../src/notebook/kinds/index.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatQuantity } from '../../src/notebook/unit.ts';
import type { WordsOf } from '../../src/notebook/words/figure-text.ts';
import type { LossPhrases } from './gan-figures.ts';
import { curvePanels, lossPanel } from './gan-figures.ts';
import { count, measure, script } from './gan-parameters.ts';
import recording from './recordings/discriminator-1d.json';
import { recordedCourse } from './recordings/recorded.ts';

const parameters = {
  data: choice(DATA_NAMES, INITIAL.data),
  'g-mean': measure('fixedMean', 0.05, INITIAL),
  'g-sd': measure('fixedSd', 0.05, INITIAL),
  depth: count('depth', INITIAL),
  width: count('width', INITIAL),
  'd-rate': rate(INITIAL.dRate),
  seed: seed(INITIAL.seed),
  pace: choice(TEMPO_NAMES, 'watch'),
  'd-activation': choice(ACTIVATION_NAMES, INITIAL.dActivation),
  'd-optimizer': choice(OPTIMIZER_NAMES, INITIAL.dOptimizer),
  // Who stands still here has nobody to play with.
  'd-steps': whole({ min: 1, max: CONFIG_LIMITS.dSteps.max, initial: INITIAL.dSteps }),
  batch: count('batch', INITIAL),
  'instance-noise': measure('instanceNoise', 0.05, INITIAL),
  backend: choice(['auto', 'webgpu', 'webgl', 'wasm', 'cpu'], 'auto'),
  engine: choice(['auto', 'fused', 'reference'], 'auto'),
};

/** What is said of the run. */
interface DiscriminatorPhrases extends LossPhrases {
  readonly sentence: (step: number, loss: string, best: string, unit: string) => string;
  /** Whose numbers these are, with instance noise or without. */
  readonly blur: (noise: number) => string;
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

/** Half of a GAN: the judge learns, and what it judges stays as it is. */
export const discriminator1d = defineCell<DiscriminatorPhrases>()({
  id: 'discriminator-1d',
  // One player: its step is the step, and a second button for it would do the same and not count.
  players: [],
  parameters,
  aliases: { optimizer: ['d-optimizer'], activation: ['d-activation'] },
  groups: [
    {
      parameters: ['data', 'g-mean', 'g-sd', 'depth', 'd-rate', 'seed', 'pace'],
      more: [
        'width',
        'd-activation',
        'd-optimizer',
        'd-steps',
        'batch',
        'instance-noise',
        'backend',
        'engine',
      ],
    },
  ],
  units: {
    'd-loss': { unit: 'information', symbol: '-\\tfrac12 V(\\D,\\G)' },
    'least-loss': { unit: 'information', symbol: '-\\tfrac12 V(\\Dstar,\\G)' },
    gap: { unit: 'information' },
    js: { unit: 'information', symbol: '\\JSD{\\pdata}{\\pg}' },
    'js-bare': { unit: 'information' },
    value: { unit: 'information', symbol: 'V(\\D,\\G)' },
    criterion: { unit: 'information', symbol: 'V(\\Dstar,\\G)' },
    kl: { unit: 'information', symbol: '\\KL{\\pdata}{\\pg}' },
    'kl-reverse': { unit: 'information', symbol: '\\KL{\\pg}{\\pdata}' },
    'missed-mass': { unit: 'none' },
    'steps-per-second': { unit: 'none', digits: 0 },
  },
  // The chapter speaks of the loss, of the least there is, and of what lies between them.
  folded: ['js', 'js-bare', 'value', 'criterion', 'kl', 'kl-reverse', 'missed-mass', 'steps-per-second'],
  panels: ['densities', 'discriminator', 'loss'],
  config: (values): TrainingConfig => ({
    ...INITIAL,
    data: values.data,
    fixedMean: values['g-mean'],
    fixedSd: values['g-sd'],
    depth: values.depth,
    width: values.width,
    dActivation: values['d-activation'],
    dOptimizer: values['d-optimizer'],
    dRate: values['d-rate'],
    dSteps: values['d-steps'],
    batch: values.batch,
    instanceNoise: values['instance-noise'],
    seed: values.seed,
  }),
  quantitiesOf(snapshot: LineSnapshot) {
    const {
      modes: _m,
      'modes-of': _of,
      push: _p,
      accuracy: _a,
      'g-loss': _g,
      'd-penalty': _none,
      ...quantities
    } = snapshot.quantities;
    const least = -quantities.criterion / 2;
    return { ...quantities, 'least-loss': least, gap: quantities['d-loss'] - least };
  },
  readings: (values) => ({ 'js-bare': values['instance-noise'] > 0 ? 'information' : 'absent' }),
  remark: (values, _snapshot, { say }) => say.blur(values['instance-noise']),
  figure: (_values, course: Course<LineSnapshot>, context) => ({
    ...curvePanels(course.latest, context),
    ...lossPanel(course, context),
  }),
  describe(_values, { latest: { step, quantities } }: Course<LineSnapshot>, { say, unit }) {
    const show = (nats: number): string => formatQuantity(nats, 'information', unit);
    return say.sentence(
      step,
      show(quantities['d-loss']),
      show(-quantities.criterion / 2),
      say.unitName('information', unit),
    );
  },
  script,
  presets: [
    { id: 'learns', set: {} },
    { id: 'line', set: { depth: 0 } },
    { id: 'same', set: { data: 'one-gaussian', 'g-mean': 1, 'g-sd': 0.7 } },
    { id: 'apart', set: { data: 'one-gaussian', 'g-mean': -2, 'g-sd': 0.6 } },
  ],
  recorded: recordedCourse(recording),
});

export type Discriminator1dWords = WordsOf<typeof discriminator1d>;
