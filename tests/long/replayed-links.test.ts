// Links copied from runs of different settings, schedules, single updates, seeds, points and presets.
import { describe, it } from 'vitest';
import { expectReplays, linkedRuns } from '../setup/linked-runs.ts';

describe('a link that was copied from a run', () => {
  it.each(linkedRuns.slice(3).map((run) => [run.name, run] as const))(
    'replays it to every digit: %s',
    async (_name, run) => {
      await expectReplays([run]);
    },
  );
});
