/**
 * Runs every preset of `gan-2d`, `gan-1d` and `discriminator-1d` on seeds 1 to 20 and prints, as a Markdown table, on how
 * many it keeps what its words promise, what is said of the run at its end, and at how many looks that was wrong
 * (`tests/gan/verdict/right.ts`). Names of presets as arguments (`plane:collapse`) leave the others alone; `21-40` takes
 * those seeds instead.
 */

import { loadKernel } from '../src/gan/engines/load-kernel.ts';
import { PRESET_CASES, tabulate } from '../tests/gan/verdict/preset-cases.ts';

const SEEDS = /^(\d+)-(\d+)$/;
const asked = process.argv.slice(2);
const names = asked.filter((one) => !SEEDS.test(one));
const [, first = '1', last = '20'] = SEEDS.exec(asked.find((one) => SEEDS.test(one)) ?? '') ?? [];
const seeds = Array.from({ length: Number(last) - Number(first) + 1 }, (_, k) => Number(first) + k);

const write = (cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
const count = (all: readonly string[]): string =>
  [...new Set(all)].map((one) => `${one} ${all.filter((other) => other === one).length}`).join(', ') || '–';

const kernel = await loadKernel();
write(['preset', 'promise', 'kept', 'not on', 'said at the end', 'wrong looks', 'of which', 'changes a run']);
write(Array.from({ length: 8 }, () => '---'));
for (const one of PRESET_CASES) {
  if (names.length > 0 && !names.includes(one.name)) continue;
  const { broken, ends, looks, wrong, changes } = tabulate(kernel, one, seeds);
  write([
    one.name,
    one.words,
    `${seeds.length - broken.length}/${seeds.length}`,
    broken.join(' ') || '–',
    count(ends),
    one.isJudged ? `${wrong.length}/${looks}` : '–',
    count(wrong.map(({ state, seed }) => `${state} (seed ${seed})`)),
    one.isJudged ? changes.toFixed(1) : '–',
  ]);
}
