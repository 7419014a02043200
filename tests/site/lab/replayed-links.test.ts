// A copied link is the run: three of ten here, all of them in tests/long.
import { describe, it } from 'vitest';
import { expectReplays, linkedRuns } from '../../setup/linked-runs.ts';

describe('a link that was copied from a run', () => {
  it('replays it to every digit, in a fresh browser and over a kept run', async () => {
    await expectReplays(linkedRuns.slice(0, 3));
  });
});
