import type { Checkpoint } from './checkpoint.ts';
import type { TrainingConfig } from './config.ts';
import type { Snapshot } from './snapshot.ts';

/** What a still picture is of: a run that has not begun, or one at a moment that was kept. */
export type StillSubject = { readonly config: TrainingConfig } | { readonly checkpoint: Checkpoint };

/** What a page asks for; the number is its own. */
export interface StillWish {
  readonly wish: number;
  readonly subject: StillSubject;
}

/** The picture, or why there is none. */
export type StillAnswer =
  { readonly wish: number; readonly snapshot: Snapshot } | { readonly wish: number; readonly fault: string };
