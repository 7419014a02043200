import { presets } from '../../../components/cells/gan-2d-presets.ts';
import type { Run } from '../../../src/gan/trainer/run.ts';
import { PLANE_CONFIG, type PlaneSnapshot, type TrainingConfig } from '../../../src/gan/protocol.ts';
import { turnsOf, type GaugeRow } from '../../../src/gan/verdict/course.ts';

export type PresetId = (typeof presets)[number]['id'];

/** How a preset went on one seed: a row every `every` steps, the start among them. */
export interface PresetCourse {
  readonly rows: readonly GaugeRow[];
  readonly latest: PlaneSnapshot;
  readonly divergedAt: number | null;
}

export interface Promised {
  readonly id: PresetId;
  readonly steps: number;
  readonly every: number;
  readonly words: string;
  /** On how many of seeds 1 to 20, where it is not all of them; the words give the count then. */
  readonly keptOn?: number;
  readonly keeps: (course: PresetCourse) => boolean;
}

const KEYS: Readonly<Record<string, keyof TrainingConfig | readonly (keyof TrainingConfig)[]>> = {
  data: 'data',
  drawing: 'points',
  loss: 'loss',
  'd-optimizer': 'dOptimizer',
  'g-optimizer': 'gOptimizer',
  'd-activation': 'dActivation',
  'g-activation': 'gActivation',
  'g-output': 'gOutput',
  batch: 'batch',
  depth: 'depth',
  width: 'width',
  'g-width': 'gWidth',
  penalty: 'penalty',
  'd-rate': 'dRate',
  'g-rate': 'gRate',
  'd-steps': 'dSteps',
  'g-depth': 'gDepth',
  noise: 'noise',
  'noise-dimension': 'noiseDimension',
  'instance-noise': 'instanceNoise',
};
/** What a page offers as a choice and a config has as a number. */
const NUMBERS = new Set<keyof TrainingConfig>(['noiseDimension']);

/** The config of a preset as the cell makes it; the cell itself cannot be imported outside a bundler. */
export function presetConfig(id: PresetId, seed: number): TrainingConfig {
  const set = presets.find((preset) => preset.id === id)?.set ?? {};
  const changes = Object.entries(set).flatMap(([name, value]) => {
    const keys = KEYS[name];
    if (!keys) throw new RangeError(`preset ${id} sets ${name}, which has no place in a config`);
    return [keys].flat().map((key) => [key, NUMBERS.has(key) ? Number(value) : value] as const);
  });
  return { ...PLANE_CONFIG, ...(Object.fromEntries(changes) as Partial<TrainingConfig>), seed };
}

export async function courseOf(run: Run, { steps, every }: Promised): Promise<PresetCourse> {
  let latest = (await run.look()) as PlaneSnapshot;
  const rows: GaugeRow[] = [];
  const keep = () => rows.push({ ...latest.quantities, step: latest.step });
  keep();
  while (latest.step < steps) {
    const { snapshot, divergedAt } = await run.train(every, 0);
    latest = snapshot as PlaneSnapshot;
    keep();
    if (divergedAt !== null) return { rows, latest, divergedAt };
  }
  return { rows, latest, divergedAt: null };
}

const js = (rows: readonly GaugeRow[]): number[] => rows.map((row) => row['js'] as number);
const after = (rows: readonly GaugeRow[], step: number): readonly GaugeRow[] =>
  rows.filter((row) => row.step >= step);

/** Far from the data JSD is log 2 to the last digit shown; from half of it on the two laws share a good deal. */
const STUCK = 0.68;
const OUT = Math.LN2 / 2;

const isOut = ({ latest }: PresetCourse): boolean =>
  latest.quantities.js < OUT && latest.quantities.modes === 1;

const getsOut = (id: Promised['id'], steps: number, keptOn = 20): Promised => ({
  id,
  steps,
  keptOn,
  every: 250,
  words: `at step ${steps.toLocaleString('en')} JSD < ½ log 2, and the data are covered`,
  keeps: isOut,
});

/** What the words of each preset say, as numbers. */
export const PROMISES: readonly Promised[] = [
  {
    id: 'learns',
    steps: 3750,
    every: 250,
    words: 'from step 3,000 to 3,750 JSD < 0.11 nat, and all three parts covered',
    keptOn: 19,
    keeps: ({ rows }) =>
      after(rows, 3000).every((row) => (row['js'] as number) < 0.11 && row['modes'] === row['modes-of']),
  },
  {
    id: 'collapse',
    steps: 3750,
    every: 250,
    words:
      'from step 2,000 to 3,750 at most 4 of 8 parts, KL(p_data‖p_g) over twice KL(p_g‖p_data), JSD > 0.25 nat',
    keeps: ({ rows }) =>
      after(rows, 2000).every(
        (row) =>
          (row['modes'] as number) <= 4 &&
          (row['kl'] as number) > 2 * (row['kl-reverse'] as number) &&
          (row['js'] as number) > 0.25,
      ),
  },
  {
    id: 'circling',
    steps: 3000,
    every: 75,
    words: 'JSD turns back at least 6 times by 0.1 nat or more between steps 500 and 3,000',
    keeps: ({ rows }) => turnsOf(js(after(rows, 500)), 0.1) >= 6,
  },
  {
    id: 'vanishing',
    steps: 4000,
    every: 250,
    words: `from step 500 to 4,000 JSD > ${STUCK} nat and D right on more than 99%, no part covered`,
    keeps: ({ rows }) =>
      after(rows, 500).every(
        (row) => (row['js'] as number) > STUCK && (row['accuracy'] as number) > 0.99 && row['modes'] === 0,
      ),
  },
  getsOut('rescued', 4000),
  getsOut('wasserstein', 4000),
  getsOut('penalty', 5000, 17),
  {
    id: 'gan-lab',
    steps: 5000,
    every: 1000,
    words: 'at step 5,000 at most one of three parts is covered, and JSD is above 0.6 nat',
    keeps: ({ latest: { quantities: q } }) => q.modes <= 1 && q.js > 0.6,
  },
  {
    id: 'curve',
    steps: 2000,
    every: 250,
    words: 'JSD is log 2 at every look, both KLs ∞; the histograms come nearer, below ¾ of their first JSD',
    keeps: ({ rows, latest: { quantities: q } }) =>
      js(rows).every((value) => Math.abs(value - Math.LN2) < 1e-6) &&
      q.kl === Infinity &&
      q['kl-reverse'] === Infinity &&
      q['sample-js'] < 0.75 * (rows[0]?.['sample-js'] as number),
  },
  {
    id: 'breaks',
    steps: 1000,
    every: 50,
    words: 'diverges within 1,000 steps',
    keeps: ({ divergedAt }) => divergedAt !== null,
  },
];
