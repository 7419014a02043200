// Every preset of the cells whose game has laws that are known, and what a table over seeds says of it.
import { discriminator1d } from '../../../components/cells/discriminator-1d.ts';
import type { TrainingConfig } from '../../../src/gan/contract/config.ts';
import type { PlaneSnapshot } from '../../../src/gan/contract/snapshot.ts';
import type { VerdictState } from '../../../src/gan/verdict/states.ts';
import { initialValues } from '../../../src/notebook/widget.ts';
import { DISCRIMINATOR_PROMISES } from '../discriminator-promises.ts';
import { linePresetConfig, LINE_PRESETS } from '../line-preset-config.ts';
import { LINE_PROMISES } from '../line-promises.ts';
import { presetConfig, PROMISES } from '../plane/preset-promises.ts';
import { judge, type Judged } from './judged.ts';
import { seedCourse, type SeedCourse } from './seed-course.ts';

/** Far enough for what a preset promises and for the future of the looks before. */
const STEPS = 5120;

export interface PresetCase {
  readonly name: string;
  /** What is promised, as numbers. */
  readonly words: string;
  /** On how many of seeds 1 to 20 the promise is kept, which the words say where it is not all of them. */
  readonly keptOn: number;
  /** Whether a page says of its runs what they are doing. */
  readonly isJudged: boolean;
  readonly steps: number;
  readonly every: number;
  readonly configOf: (seed: number) => TrainingConfig;
  readonly keeps: (course: SeedCourse, courseOf: (config: TrainingConfig) => SeedCourse) => boolean;
}

export const PRESET_CASES: readonly PresetCase[] = [
  ...PROMISES.map(({ id, keeps, words, keptOn = 20, steps, every }): PresetCase => ({
    name: `plane:${id}`,
    words,
    keptOn,
    isJudged: true,
    steps: Math.max(steps, STEPS),
    every,
    configOf: (seed) => presetConfig(id, seed),
    keeps: ({ looks, divergedAt }) => {
      const upTo = (looks as readonly PlaneSnapshot[]).filter(({ step }) => step <= steps);
      const rows = upTo.map(({ quantities, step }) => ({ ...quantities, step }));
      return keeps({ rows, latest: upTo.at(-1) as PlaneSnapshot, divergedAt });
    },
  })),
  ...LINE_PRESETS.map((id): PresetCase => {
    const { words, keptOn, keeps } = LINE_PROMISES[id];
    return {
      name: `line:${id}`,
      words,
      keptOn: keptOn ?? 20,
      isJudged: true,
      steps: STEPS,
      every: STEPS,
      configOf: (seed) => linePresetConfig(id, seed),
      keeps: (course, courseOf) =>
        keeps(course, (other) => courseOf(linePresetConfig(other, course.config.seed))),
    };
  }),
  ...discriminator1d.presets.map(({ id, set }): PresetCase => {
    const { words, keeps } = DISCRIMINATOR_PROMISES[id];
    return {
      name: `discriminator:${id}`,
      words,
      keptOn: 20,
      isJudged: false,
      steps: 2000,
      every: 2000,
      configOf: (seed) =>
        discriminator1d.config({ ...initialValues(discriminator1d.parameters), ...set, seed }),
      keeps: ({ gauges }) => keeps(gauges),
    };
  }),
];

/** A row of the table. */
export interface Tabulated {
  readonly broken: readonly number[];
  readonly ends: readonly VerdictState[];
  readonly looks: number;
  readonly wrong: readonly (Judged['wrong'][number] & { readonly seed: number })[];
  /** How often what is said changes in a run, in the mean. */
  readonly changes: number;
}

export function tabulate(
  kernel: WebAssembly.Module,
  { isJudged, steps, every, configOf, keeps }: PresetCase,
  seeds: readonly number[],
): Tabulated {
  const courseOf = (config: TrainingConfig): SeedCourse => seedCourse(kernel, config, { steps, every });
  const rows = seeds.map((seed) => {
    const config = configOf(seed);
    const course = courseOf(config);
    const diverged = course.divergedAt !== null;
    const judged = isJudged ? [judge(course.gauges, { loss: config.loss, diverged })] : [];
    return { seed, isKept: keeps(course, courseOf), judged };
  });
  const judged = rows.flatMap((row) => row.judged);
  return {
    broken: rows.filter(({ isKept }) => !isKept).map(({ seed }) => seed),
    ends: judged.map(({ end }) => end),
    looks: judged.reduce((sum, { looks }) => sum + looks, 0),
    wrong: rows.flatMap(({ seed, judged: [one] }) => (one?.wrong ?? []).map((look) => ({ ...look, seed }))),
    changes: judged.reduce((sum, { changes }) => sum + changes, 0) / judged.length,
  };
}
