import type { Snapshot } from '../../../src/gan/protocol.ts';
import type { Course } from '../../../src/notebook/cell.ts';
import type { Values } from '../figure/shell.ts';

/** What the drawing of the game is told of a run, each time that its cell is drawn. */
export interface OverviewFrame {
  readonly values: Values;
  readonly course: Course<Snapshot>;
  /** Whether another frame follows at once. */
  readonly following: boolean;
}
