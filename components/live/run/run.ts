import type {
  BackendName,
  BackendReason,
  Checkpoint,
  EngineName,
  KernelForm,
  PictureSnapshot,
  Unavailable,
} from '../../../src/gan/protocol.ts';
import type { Change } from '../../../src/notebook/kinds/index.ts';
import type { Cell } from '../../cells/registry.ts';
import type { KeptCourse } from './kept-course.ts';

/** A cell as its run needs it: what can be set, and what the trainer is told of it. */
export type RunCell = Pick<
  Cell,
  'parameters' | 'aliases' | 'config' | 'canTrain' | 'valid' | 'startFrom' | 'past' | 'ofPictures'
>;

/** The value of every parameter but the schedule, by name. */
export type Settings = Readonly<Record<string, unknown>>;

/**
 * Everything that a run is repeated by. The settings are those of some step: what they were at another one, the
 * schedule tells.
 */
export interface Story {
  readonly settings: Settings;
  /** What happens on the way, by step. */
  readonly schedule: readonly Change[];
}

/** A moment of a run that was kept, and its course up to there, where that is known. */
export interface Kept {
  readonly checkpoint: Checkpoint;
  readonly course?: KeptCourse;
  /** The pictures there, which cannot be drawn up again before the data have come. */
  readonly pictures?: PictureSnapshot;
}

/** A run that was stored: its story, and where it stood. */
export interface StoredRun extends Story, Kept {}

/** What the reader wants of the run once it can: to go on, to stand still, or one step of both players or of one. */
export type RunWish = 'run' | 'pause' | 'both' | 'd' | 'g';

/** Why a run ended before its time. */
export type Failure =
  /** Its numbers left the finite at this step; the worker still has the last good state. */
  | { readonly kind: 'diverged'; readonly step: number }
  | { readonly kind: 'no-backend' }
  | { readonly kind: 'internal'; readonly detail: string }
  /** No device that is left answers. */
  | { readonly kind: 'lost' }
  /** The trainer's code or its weights did not arrive. */
  | { readonly kind: 'not-loaded' }
  /** The data did not arrive, or came damaged. */
  | { readonly kind: 'no-data'; readonly damaged: boolean };

/** Where the worker has put the run, and why there. */
export interface Placed {
  readonly backend: BackendName;
  readonly engine: EngineName;
  readonly kernel?: KernelForm;
  readonly reason: BackendReason;
  readonly unavailable: readonly Unavailable[];
}

/** Settings that were sent to the worker, which has not said yet at which step it applied them. */
export interface PendingChange {
  readonly wish: number;
  readonly before: Settings;
  readonly after: Settings;
}

interface Common extends Story {
  /** Whether a reader can see the cell: a run that nobody sees waits. */
  readonly inSight: boolean;
  /** The number of the last run that was begun, and of the last wish that was sent: both only grow. */
  readonly run: number;
  readonly lastWish: number;
  /** Whether the page has left its recorded run behind: a run was begun here, or Reset was pressed. */
  readonly fresh?: boolean;
}

/** No run: the page shows a recorded one. */
export interface Idle extends Common {
  readonly state: 'idle';
  /** A run of this tab from before the page was loaded. */
  readonly stored?: StoredRun;
}

export interface Begun extends Common {
  readonly wish: RunWish;
  /** Where it stands. */
  readonly step: number;
  /** The weights that it began with, where they are not those of its seed. */
  readonly origin?: Checkpoint;
  /** The last state that the worker has handed out. */
  readonly checkpoint?: Checkpoint;
  /** The course and the pictures of what it goes on from, for as long as no frame has come. */
  readonly course?: KeptCourse;
  readonly pictures?: PictureSnapshot;
  /** Undefined until the worker says where the run is. */
  readonly placed?: Placed;
  readonly pending: readonly PendingChange[];
  /** A return to a step that is under way, and the step that is wanted after it. */
  readonly seeking?: { readonly wish: number; readonly next?: number };
  /** Where it goes on although the reader chose otherwise, since another device was lost. */
  readonly movedTo?: BackendName;
  readonly dead: readonly BackendName[];
  /** How much of the data has come, in bytes, for as long as they are on their way. */
  readonly fetched?: { readonly received: number; readonly total: number };
  /** Steps a second, as the worker last measured them; 0 where it does not know yet. */
  readonly speed?: number;
}

export interface Loading extends Begun {
  readonly state: 'loading';
  /** Whether the weights to start from are still fetched: the worker has not heard of the run. */
  readonly fetching: boolean;
}

export interface Running extends Begun {
  readonly state: 'running';
}

export interface Paused extends Begun {
  readonly state: 'paused';
}

/** A run that failed while the worker has it still: it can be gone back in, and a change begins another. */
interface FailedLive extends Begun {
  readonly state: 'failed';
  readonly failure: Failure;
  readonly live: true;
}

/** A run that no worker has any more. */
interface FailedLost extends Begun {
  readonly state: 'failed';
  readonly failure: Failure;
  readonly live: false;
  /** What can be gone on with, where the run is not to blame. */
  readonly stored?: StoredRun;
}

export type Failed = FailedLive | FailedLost;

/** The run of a cell, whole: what the page shows of it and what the worker is told follow from this alone. */
export type Run = Idle | Loading | Running | Paused | Failed;

/** A run that the worker has, or is to have. */
export type Live = Loading | Running | Paused | FailedLive;

export const isBegun = (run: Run): run is Live | FailedLost => run.state !== 'idle';

export const isLive = (run: Run): run is Live => isBegun(run) && (run.state !== 'failed' || run.live);
