import type {
  BackendName,
  GaugeRow,
  Inspection,
  Judgement,
  Snapshot,
  ToWorker,
} from '../../../src/gan/protocol.ts';
import type { KeptCourse } from './kept-course.ts';
import type { Failure, Settings, StoredRun } from './run.ts';

/** What the reader is told in a sentence. */
export type Notice =
  | Failure
  /** The settings are not enough for a run. */
  | { readonly kind: 'invalid' }
  /** The schedule leads to settings that contradict each other. */
  | { readonly kind: 'impossible' }
  /** The schedule sets a weight that the networks do not have. */
  | { readonly kind: 'no-weight' }
  | { readonly kind: 'moved'; readonly backend: BackendName }
  /** The browser does not keep the run: it goes on, and is gone after a reload. */
  | { readonly kind: 'not-kept' };

/** What is to be done because of an event; nothing else touches the page, the worker or the storage. */
export type Effect =
  | { readonly type: 'post'; readonly message: ToWorker }
  /** Ends a worker that is broken; what is posted next goes to another. */
  | { readonly type: 'replace-worker' }
  | { readonly type: 'fetch-weights'; readonly run: number; readonly settings: Settings }
  /** Shows settings that the run has come to in the controls and in the address. */
  | { readonly type: 'adopt'; readonly values: Settings }
  /** Says something, or takes back what was said. */
  | { readonly type: 'say'; readonly notice: Notice | undefined }
  /** `following`: frames come one after the other. */
  | { readonly type: 'draw'; readonly following: boolean }
  | { readonly type: 'see'; readonly snapshot: Snapshot }
  /** Notes what the run was where no picture was due. */
  | { readonly type: 'gauge'; readonly rows: readonly GaugeRow[] }
  /** Hands out what was asked of the present state. */
  | { readonly type: 'inspected'; readonly inspection: Inspection }
  /** Hands out what both networks make of the reader's codes and pictures. */
  | { readonly type: 'judged'; readonly judgement: Judgement }
  /** Another run, beside which the history of the last one stays; or none. */
  | { readonly type: 'restart-history' | 'forget-history' }
  /** From a step on the run goes another way, or the same way again. */
  | { readonly type: 'fork-history' | 'cut-history'; readonly step: number }
  | { readonly type: 'end-history' }
  /** A run goes on that was kept with its course up to this step. */
  | { readonly type: 'restore-history'; readonly course: KeptCourse; readonly step: number }
  | { readonly type: 'store'; readonly stored: StoredRun }
  | { readonly type: 'forget-stored' };
