import type { Quantities } from '../protocol.ts';

/** The square of the plane that a figure shows (`PLANE_WINDOW`) is CELLS × CELLS equal cells. */
export const CELLS = 40;

/** Where in one step a snapshot was taken, when a run is walked through stage by stage. */
export const STAGE_NAMES = ['noise', 'fakes', 'verdict', 'd-learns', 'answer', 'g-learns'] as const;
export type Stage = (typeof STAGE_NAMES)[number];

export interface PlaneQuantities extends Quantities {
  /** Of `modes-of`, the parts of the data where p_g has at least a quarter of their mass. */
  readonly modes: number;
  readonly 'modes-of': number;
  /** JSD between the histograms of `real` and `fake` on the cells: what a reading of samples says. */
  readonly 'sample-js': number;
  /** The same between two samples of the data themselves: below this a reading of samples says nothing. */
  readonly 'noise-floor': number;
  /** Root mean square over the fakes of the gradient of G's loss with respect to a fake: how hard G is pushed. */
  readonly push: number;
  /** The share of inputs, half of them real, that D tells rightly, by the laws and not by a sample. */
  readonly accuracy: number;
}

/** What a two-dimensional run shows at one instant. Arrays of cells go row by row from the lowest y, in a row from the lowest x. */
export interface PlaneSnapshot {
  readonly step: number;
  readonly dUpdates: number;
  readonly gUpdates: number;
  readonly stage: Stage | null;
  /** Densities: a cell's mass over its area. */
  readonly data: Float32Array;
  readonly generator: Float32Array;
  /** D and D* at the cells' centres. */
  readonly discriminator: Float32Array;
  readonly optimal: Float32Array;
  /** x, y, x, y, … */
  readonly real: Float32Array;
  readonly fake: Float32Array;
  /** For each fake minus the gradient of G's loss: where it is pushed. */
  readonly push: Float32Array;
  /** G on a lattice of noise, row by row, x and y by turns; one row where the noise has one dimension. */
  readonly manifold: { readonly rows: number; readonly columns: number; readonly points: Float32Array };
  readonly quantities: PlaneQuantities;
}
