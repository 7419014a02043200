import type { ReadFault } from '../read-points.ts';

/** What became of points that were typed, pasted or loaded. */
export interface ReadPointsWords {
  readonly read: (count: string) => string;
  readonly thinned: (found: string, kept: string) => string;
  readonly leftOut: (count: number, shown: string) => string;
  readonly columns: (x: string, y: string) => string;
  readonly constant: Readonly<Record<'x' | 'y' | 'both', string>>;
  readonly moved: (formula: string) => string;
  readonly faults: Readonly<Record<ReadFault | 'large' | 'unreadable', string>>;
}
