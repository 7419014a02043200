import type { ReadFault, ReadNote } from '../reading/read-points.ts';

/** What became of points that were typed, pasted or loaded. `inPlane` points have two coordinates, others one. */
export interface ReadPointsWords {
  /** How texts are encoded that are not in UTF-8, in programs of the language's readers. */
  readonly encoding: string;
  readonly read: (count: number, shown: string) => string;
  readonly thinned: (found: string, kept: string) => string;
  readonly leftOut: (count: number, shown: string, inPlane: boolean) => string;
  readonly columns: (names: readonly string[], why: NonNullable<ReadNote['columns']>['why']) => string;
  readonly counts: string;
  readonly constant: Readonly<Record<'x' | 'y' | 'both', string>>;
  readonly moved: (formula: string) => string;
  readonly rounded: (step: string) => string;
  /** Before the lists in which other columns can be chosen. */
  readonly choose: string;
  readonly faults: Readonly<
    Record<ReadFault | 'large' | 'unreadable' | 'binary', (part: string, inPlane: boolean) => string>
  >;
}
