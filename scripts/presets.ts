/**
 * Runs every preset of `gan-2d` on seeds 1 to 10 and prints, as a Markdown table, on how many it keeps what its words
 * promise. Names of presets as arguments leave the others alone.
 */

import { useBackend } from '../src/gan/engines/backends.ts';
import { fusedEngine } from '../src/gan/engines/fused.ts';
import { loadKernel } from '../src/gan/engines/load-kernel.ts';
import { verdictOf } from '../src/gan/verdict/verdict.ts';
import { makeRun } from '../src/gan/trainer/run.ts';
import { courseOf, presetConfig, PROMISES } from '../tests/gan/plane/preset-promises.ts';

const SEEDS = Array.from({ length: 10 }, (_, k) => k + 1);

const failure = await useBackend('cpu');
if (failure) throw new Error(failure.detail);
const make = fusedEngine(await loadKernel());

const digits = (value: number): string => (value === Infinity ? '∞' : value.toPrecision(2));

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
}

const asked = process.argv.slice(2);
const write = (cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
write(['preset', 'promise', 'kept', 'not on', 'JSD', 'parts', 'push', 'diverged at', 'diagnosis']);
write(Array.from({ length: 9 }, () => '---'));
for (const promised of PROMISES) {
  if (asked.length > 0 && !asked.includes(promised.id)) continue;
  const broken: number[] = [];
  const steps: number[] = [];
  const ends = { js: [] as number[], modes: [] as number[], push: [] as number[] };
  const told = new Map<string, number[]>();
  for (const seed of SEEDS) {
    const config = presetConfig(promised.id, seed);
    const course = await courseOf(makeRun(make(config)), promised);
    if (!promised.keeps(course)) broken.push(seed);
    if (course.divergedAt !== null) steps.push(course.divergedAt);
    const { quantities } = course.latest;
    for (const key of ['js', 'modes', 'push'] as const) ends[key].push(quantities[key]);
    const { state } = verdictOf(course.rows, {
      loss: config.loss,
      diverged: course.divergedAt !== null,
    });
    told.set(state, [...(told.get(state) ?? []), seed]);
  }
  write([
    promised.id,
    promised.words,
    `${SEEDS.length - broken.length}/${SEEDS.length}`,
    broken.join(' ') || '–',
    digits(median(ends.js)),
    String(median(ends.modes)),
    digits(median(ends.push)),
    steps.join(' ') || '–',
    Array.from(told, ([state, seeds]) => `${state}: ${seeds.join(' ')}`).join('; '),
  ]);
}
