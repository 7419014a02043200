/**
 * Runs every preset of `gan-2d` and `gan-1d` on seeds 1 to 20 and prints, as a Markdown table, on how many it keeps what
 * its words promise, what is said of the run at its end, and at how many looks that was wrong by what the run did next
 * (`tests/gan/verdict/right.ts`). Names of presets as arguments (`plane:collapse`) leave the others alone.
 */

import { loadKernel } from '../src/gan/engines/load-kernel.ts';
import type { PlaneSnapshot, TrainingConfig } from '../src/gan/protocol.ts';
import { linePresetConfig, LINE_PRESETS } from '../tests/gan/line-preset-config.ts';
import { presetConfig, PROMISES } from '../tests/gan/plane/preset-promises.ts';
import { judge, type Judged } from '../tests/gan/verdict/judged.ts';
import { seedCourse, type SeedCourse } from '../tests/gan/verdict/seed-course.ts';

const SEEDS = Array.from({ length: 20 }, (_, k) => k + 1);
/** Far enough for what a preset promises and for the future of the looks before. */
const LEAST_STEPS = 5120;

interface Preset {
  readonly name: string;
  readonly words: string;
  readonly steps: number;
  readonly every: number;
  readonly configOf: (seed: number) => TrainingConfig;
  /** None where the words promise nothing that one run can keep. */
  readonly keeps?: (course: SeedCourse) => boolean;
}

const presets: readonly Preset[] = [
  ...PROMISES.map(({ id, keeps, ...promised }) => ({
    ...promised,
    name: `plane:${id}`,
    configOf: (seed: number) => presetConfig(id, seed),
    keeps: ({ looks, divergedAt }: SeedCourse) => {
      const upTo = (looks as readonly PlaneSnapshot[]).filter(({ step }) => step <= promised.steps);
      const rows = upTo.map(({ quantities, step }) => ({ ...quantities, step }));
      return keeps({ rows, latest: upTo.at(-1) as PlaneSnapshot, divergedAt });
    },
  })),
  ...LINE_PRESETS.map((id) => ({
    name: `line:${id}`,
    words: '–',
    steps: LEAST_STEPS,
    every: LEAST_STEPS,
    configOf: (seed: number) => linePresetConfig(id, seed),
  })),
];

const kernel = await loadKernel();
const asked = process.argv.slice(2);
const write = (cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
const count = (names: readonly string[]): string =>
  [...new Set(names)].map((name) => `${name} ${names.filter((one) => one === name).length}`).join(', ');

write(['preset', 'promise', 'kept', 'not on', 'said at the end', 'wrong looks', 'of which', 'changes a run']);
write(Array.from({ length: 8 }, () => '---'));
for (const { name, words, steps, every, configOf, keeps } of presets) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const broken: number[] = [];
  const judged: Judged[] = [];
  for (const seed of SEEDS) {
    const config = configOf(seed);
    const course = seedCourse(kernel, config, { steps: Math.max(steps, LEAST_STEPS), every });
    if (keeps?.(course) === false) broken.push(seed);
    judged.push(judge(course.gauges, { loss: config.loss, diverged: course.divergedAt !== null }));
  }
  const wrong = judged.flatMap((one) => one.wrong);
  write([
    name,
    words,
    keeps ? `${SEEDS.length - broken.length}/${SEEDS.length}` : '–',
    broken.join(' ') || '–',
    count(judged.map(({ end }) => end)),
    `${wrong.length}/${judged.reduce((sum, { looks }) => sum + looks, 0)}`,
    count(wrong.map(({ state }) => state)) || '–',
    (judged.reduce((sum, { changes }) => sum + changes, 0) / judged.length).toFixed(1),
  ]);
}
