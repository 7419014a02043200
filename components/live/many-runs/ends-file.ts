import type { Table } from '../../../src/notebook/figure.ts';
import type { ManyRunsWords } from '../../../src/notebook/words/many-runs.ts';
import type { Result } from './result.ts';

/** The ends of every seed as a table for a file: the sets that there are, JSD in nats to its last digit. */
export function endsFile(
  sets: Readonly<Record<'kept' | 'now', Result | undefined>>,
  words: ManyRunsWords,
): Table {
  const { columns } = words;
  return {
    columns: [columns.set, columns.seed, columns.end, columns.step, columns.js],
    rows: (['kept', 'now'] as const).flatMap((set) =>
      (sets[set]?.ends ?? []).map(({ seed, state, step, js }) => [
        words[set],
        seed,
        words.ends[state] ?? state,
        step,
        js,
      ]),
    ),
  };
}
