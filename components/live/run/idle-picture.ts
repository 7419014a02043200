import { offerOf } from './offer.ts';
import { isBegun, type Kept, type Run, type RunCell, type Settings } from './run.ts';
import { initialValues } from '../../../src/notebook/widget.ts';
import { isSameStory, scheduledRun, settingsAt, storyOf } from './story.ts';
import type { TrainingConfig } from '../../../src/gan/protocol.ts';

interface Untrained {
  readonly kind: 'untrained';
  readonly config: TrainingConfig;
  readonly settings: Settings;
}

/** What a cell shows while no frame of a run has come. */
export type IdlePicture =
  /** The run that the page came with. */
  | { readonly kind: 'recorded' }
  /** The settings before any training. */
  | Untrained
  /** A run that can be gone on with, where it stands. */
  | { readonly kind: 'kept'; readonly kept: Kept }
  /** The same of settings that are not enough for a run: there are networks, but no data yet. */
  | (Omit<Untrained, 'kind'> & { readonly kind: 'none' });

/** What is drawn belongs to the controls: the recorded run only where it is the one that they would make. */
export function pictureOf(cell: RunCell, run: Run): IdlePicture {
  const kept = isBegun(run) ? keptOf(run) : offerOf(cell, run).here;
  if (kept) return { kind: 'kept', kept };
  const story = { settings: run.settings, schedule: run.schedule };
  const first = storyOf(cell, initialValues(cell.parameters));
  const isRecorded = !run.fresh && isSameStory(cell, story, first);
  if (isRecorded) return { kind: 'recorded' };
  const { config } = scheduledRun(cell, story);
  const settings = settingsAt(cell, story, 0);
  if (cell.canTrain?.(run.settings) !== false) return { kind: 'untrained', config, settings };
  // The networks of a seed are the same whatever the data are.
  const { data } = scheduledRun(cell, first).config;
  return { kind: 'none', config: { ...config, data, points: [] }, settings };
}

const keptOf = ({ checkpoint, course, pictures }: Partial<Kept>): Kept | undefined =>
  checkpoint && { checkpoint, ...(course ? { course } : {}), ...(pictures ? { pictures } : {}) };
