import { offerOf } from './offer.ts';
import { isBegun, type Kept, type Run, type RunCell, type Settings } from './run.ts';
import { initialValues } from '../../../src/notebook/widget.ts';
import { isSameStory, scheduledRun, settingsAt, storyOf } from './story.ts';
import type { TrainingConfig } from '../../../src/gan/protocol.ts';

/** What a cell shows while no frame of a run has come. */
export type IdlePicture =
  /** The run that the page came with. */
  | { readonly kind: 'recorded' }
  /** The settings before any training. */
  | { readonly kind: 'untrained'; readonly config: TrainingConfig; readonly settings: Settings }
  /** A run that can be gone on with, where it stands. */
  | { readonly kind: 'kept'; readonly kept: Kept }
  /** The settings are not enough for a run. */
  | { readonly kind: 'none' };

/** What is drawn belongs to the controls: the recorded run only where it is the one that they would make. */
export function pictureOf(cell: RunCell, run: Run): IdlePicture {
  const kept = isBegun(run) ? keptOf(run) : offerOf(cell, run).here;
  if (kept) return { kind: 'kept', kept };
  const story = { settings: run.settings, schedule: run.schedule };
  const isRecorded = !run.fresh && isSameStory(cell, story, storyOf(cell, initialValues(cell.parameters)));
  if (isRecorded) return { kind: 'recorded' };
  if (cell.canTrain?.(run.settings) === false) return { kind: 'none' };
  const { config } = scheduledRun(cell, story);
  return { kind: 'untrained', config, settings: settingsAt(cell, story, 0) };
}

const keptOf = ({ checkpoint, course }: Partial<Kept>): Kept | undefined =>
  checkpoint && { checkpoint, ...(course ? { course } : {}) };
