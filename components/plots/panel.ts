/** The types that every picture shares: what is drawn into one panel, and the curves in it. */
import type { Panel } from '../../src/notebook/figure.ts';
import type { MarkName } from './marks.ts';
import type { Drawing } from './scene.ts';

export type PlotPanel = Panel<Drawing>;

export type Point = readonly [x: number, y: number];

/** One curve: a thing with a role, a name, and the points that it goes through. */
export interface Series {
  readonly role: MarkName;
  readonly label: string;
  readonly points: readonly Point[];
  /** Lightly filled down to zero. */
  readonly area?: boolean;
  /** Where the name stands: over the highest point, behind the last one, or nowhere (the caption says it). */
  readonly labelAt?: 'peak' | 'end' | 'none';
  /** The side of its peak that a name leans to; by turns where nothing is said. */
  readonly lean?: 'left' | 'right';
  /** Thinner than its role's usual line: a second thing of the same role. */
  readonly thin?: boolean;
  /** Dotted, whatever its role: what theory says, beside what is. */
  readonly dotted?: boolean;
  readonly solid?: boolean;
}
