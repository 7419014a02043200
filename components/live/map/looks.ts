/** How a pixel looks: a letter and a colour for each state, a depth of one colour for each size of JSD. */
import type { SweepEnd } from '../../../src/gan/sweep/tasks.ts';

export type MapState = NonNullable<SweepEnd['state']>;

/** Returns the state of a run's end: every run of a map is judged by its last look. */
export const stateOf = ({ state = 'starting' }: SweepEnd): MapState => state;

/** Letters are read with the legend, in every language; the colours are `game-map.css`'s, by the state's name. */
export const LETTERS: Readonly<Record<MapState, string>> = {
  converged: 'C',
  learning: 'L',
  stalled: 'S',
  worsening: 'W',
  oscillating: 'O',
  collapsed: 'M',
  vanishing: 'V',
  'no-density': 'N',
  diverged: 'D',
  starting: '·',
  'not-started': '·',
};

/** The depths of JSD: from one to the next it doubles, up to log 2. */
export const DEPTHS = 7;

/** Returns the depth that a JSD in nats is drawn with, from 0 for the least to 6 for more than half of log 2. */
export const depthOf = (js: number): number =>
  Math.min(DEPTHS - 1, Math.max(0, Math.ceil(Math.log2(js / Math.LN2) - 1e-9) + DEPTHS - 1));

/** Returns the largest JSD of a depth, in nats. */
export const mostOf = (depth: number): number => Math.LN2 * 2 ** (depth - DEPTHS + 1);
