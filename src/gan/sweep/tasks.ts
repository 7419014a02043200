/**
 * What a page and the workers of a sweep say to each other: a sweep is many runs, each of its own settings, made at once
 * and without pictures. Plain types, so that a page can import them and stay small.
 */
import type { Checkpoint } from '../contract/checkpoint.ts';
import type { TrainingConfig } from '../contract/config.ts';
import type { RunEvent } from '../protocol.ts';
import type { VerdictState } from '../verdict/states.ts';

/** One run of a sweep: its settings, from its seed, for so many steps. */
export interface SweepTask {
  readonly id: number;
  readonly config: TrainingConfig;
  readonly steps: number;
  readonly looks: Looks;
  /** What happens to it on its way. */
  readonly events?: readonly RunEvent[];
  /** Where it begins, instead of at the weights of its seed; one of other networks is left. */
  readonly origin?: Checkpoint;
}

/** Which gauge steps are looked at: all, as in a cell; one in four; or those alone by which the end of a run is judged. */
export type Looks = 'all' | 'some' | 'late';

/** The quantities at one step, in nats. */
export type SweepRow = Readonly<Record<string, number>> & { readonly step: number };

/** Where a run of a sweep ends: after its steps, or at the last good state before it left the finite numbers. */
export interface SweepEnd {
  readonly quantities: SweepRow;
  /** The step at which it left the finite numbers, or null. */
  readonly divergedAt: number | null;
  /** What it was doing there by its last look, where looks are late; who has all of them can say it as a cell does. */
  readonly state?: VerdictState;
}

export type ToSweeper =
  | { readonly type: 'task'; readonly task: SweepTask }
  | { readonly type: 'cancel' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' };

/** A worker is ready once it has the kernel; from then on it answers every task by its rows and its end, or by `failed`. */
export type FromSweeper =
  | { readonly type: 'ready' }
  /** There is no WebAssembly here, or its code did not arrive. */
  | { readonly type: 'missing'; readonly detail: string }
  | { readonly type: 'rows'; readonly id: number; readonly rows: readonly SweepRow[] }
  | { readonly type: 'end'; readonly id: number; readonly end: SweepEnd }
  | { readonly type: 'failed'; readonly id: number; readonly detail: string };
