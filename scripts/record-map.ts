/**
 * Makes the map of the game that the chapter on training shows without a script, as a letter for each square; with
 * `seeds` it makes maps of seeds 1 to 10 instead and prints what they have in common, which the chapter says.
 * `npm run record-map`, `npm run record-map seeds`.
 */
import { writeFileSync } from 'node:fs';
import { LETTERS, stateOf } from '../components/live/map/looks.ts';
import { ratesAt, WHOLE } from '../components/live/map/axes.ts';
import { loadKernel } from '../src/gan/engines/load-kernel.ts';
import { DEFAULT_CONFIG, type TrainingConfig } from '../src/gan/protocol.ts';
import { makeObserverCache } from '../src/gan/sweep/observer-cache.ts';
import { sweepRun } from '../src/gan/sweep/sweep-run.ts';
import type { SweepEnd } from '../src/gan/sweep/tasks.ts';

const STEPS = 1000;
const kernel = await loadKernel();
const observers = makeObserverCache();

function endOf(config: TrainingConfig): SweepEnd {
  const course = sweepRun(kernel, { config, steps: STEPS, looks: 'late' }, observers(config));
  for (;;) {
    const { value, done } = course.next();
    if (done) return value;
  }
}

/** A row of letters for each rate of G, the largest first. */
const mapOf = (seed: number, size: number): string[] =>
  Array.from({ length: size }, (_, k) => {
    const row = size - 1 - k;
    const letters = Array.from({ length: size }, (_one, column) => {
      const { d, g } = ratesAt(WHOLE, { column, row }, size);
      return LETTERS[stateOf(endOf({ ...DEFAULT_CONFIG, seed, dRate: d, gRate: g }))];
    });
    return letters.join('');
  });

/** Counts the pieces, joined by sides, that the squares with one of the letters fall into. */
function piecesOf(rows: readonly string[], letters: string): number {
  const left = new Set(
    rows.flatMap((row, y) => [...row].flatMap((one, x) => (letters.includes(one) ? [`${x},${y}`] : []))),
  );
  let pieces = 0;
  for (const first of left) {
    pieces++;
    const reached = [first];
    for (let place = reached.pop(); place !== undefined; place = reached.pop()) {
      if (!left.delete(place)) continue;
      const [x = NaN, y = NaN] = place.split(',').map(Number);
      reached.push(`${x - 1},${y}`, `${x + 1},${y}`, `${x},${y - 1}`, `${x},${y + 1}`);
    }
  }
  return pieces;
}

const LEARN = LETTERS.learning + LETTERS.converged;

/** Two parts of a map of 16 × 16, by columns from the left and rows from above, and what most of their runs do on every seed. */
const PARTS = {
  'slow G': { columns: [0, 11], rows: [11, 16], letters: LEARN },
  'fast G': { columns: [1, 9], rows: [0, 6], letters: LETTERS.oscillating },
} as const;

function countIn(
  rows: readonly string[],
  { columns, rows: [top, end], letters }: (typeof PARTS)[keyof typeof PARTS],
) {
  const squares = rows.slice(top, end).flatMap((row) => [...row.slice(...columns)]);
  return `${squares.filter((letter) => letters.includes(letter)).length} of ${squares.length}`;
}

if (process.argv[2] === 'seeds') {
  for (let seed = 1; seed <= 10; seed++) {
    const rows = mapOf(seed, 16);
    const parts = Object.entries(PARTS).map(([name, part]) => `${name} ${countIn(rows, part)}`);
    const pieces = [LEARN, LETTERS.oscillating].map((letters) => piecesOf(rows, letters));
    process.stdout.write(
      `seed ${seed}: ${parts.join(', ')}; pieces ${pieces.join(', ')}\n${rows.join('\n')}\n`,
    );
  }
} else {
  const rows = mapOf(DEFAULT_CONFIG.seed, 32);
  const file = new URL('../components/live/map/recorded.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify({ steps: STEPS, seed: DEFAULT_CONFIG.seed, rows })}\n`);
  process.stdout.write(`${rows.join('\n')}\n`);
}
