import { untilOf } from './cell-choices.ts';
import { isLive, type Run, type RunCell, type StoredRun } from './run.ts';
import { isSameStory } from './story.ts';

/** Runs to go on with instead of starting at 0. */
export interface Offer {
  /** One whose story is the present one: the button for a run goes on with it. */
  readonly here?: StoredRun;
  /** One of another story, which has a button of its own. */
  readonly elsewhere?: StoredRun;
}

/**
 * What a cell that is not training can go on with. A link leads to the same numbers wherever it is opened, so a run of
 * another story, or one that is already where the address pauses, is never taken up unasked.
 */
export function offerOf(cell: RunCell, run: Run): Offer {
  if (isLive(run) || !run.stored) return {};
  const { stored } = run;
  const until = untilOf(run.settings);
  const before = until === 0 || stored.checkpoint.step < until;
  return before && isSameStory(cell, stored, run) ? { here: stored } : { elsewhere: stored };
}
