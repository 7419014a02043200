import type { Checkpoint, RunEvent, TrainingConfig } from '../../../src/gan/protocol.ts';
import type { Change } from '../../../src/notebook/kinds/index.ts';
import type { Language } from '../../../src/notebook/language.ts';
import type { UnitWords } from '../../../src/notebook/words/units.ts';
import type { Cell } from '../../cells/registry.ts';
import type { ReadingWords } from '../pointer/load-reading.ts';

/** What a run is repeated by: its settings, and what is changed on the way. */
export interface Story {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly schedule: readonly Change[];
}

/** The cell that many runs are made of. */
export interface ManyRunsHost {
  readonly cell: Cell;
  readonly language: Language;
  readonly words: { readonly units: UnitWords; readonly reading: ReadingWords };
  /** A parameter's name in words. */
  readonly nameOf: (parameter: string) => string;
  /** The story of the cell's run, its settings those of step 0; null where it is not enough for a run. */
  readonly story: () => Story | null;
  /** The same as the controls stand now, whatever was changed on the way. */
  readonly asNow: () => Story | null;
  /** The steps at which that story changes on its way. */
  readonly changes: () => readonly number[];
  /** What the trainer is told of it. */
  readonly told: (story: Story) => { readonly config: TrainingConfig; readonly events: readonly RunEvent[] };
  /** Where a run of it begins that does not begin at the weights of its seed. */
  readonly origin: (story: Story) => Promise<Checkpoint | undefined>;
  /** Makes the run of a story in the cell, up to a step. */
  readonly open: (story: Story, step: number) => void;
}
