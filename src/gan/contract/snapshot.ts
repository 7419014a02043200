/** In nats, but for `missed-mass` (a probability) and `steps-per-second`. Infinity is a value, NaN never is. */
export interface Quantities {
  /** V(D, G). */
  readonly value: number;
  /** C(G) = V(D*, G). */
  readonly criterion: number;
  readonly js: number;
  /** KL(p_data ‖ p_g). */
  readonly kl: number;
  /** KL(p_g ‖ p_data). */
  readonly 'kl-reverse': number;
  /** The data's mass where p_g has none: above zero exactly when `kl` is infinite. */
  readonly 'missed-mass': number;
  /** −V/2, the mean binary cross entropy of D. */
  readonly 'd-loss': number;
  /** The chosen loss of G, integrated over p_g. */
  readonly 'g-loss': number;
  readonly 'steps-per-second': number;
}

/** What a run on the line shows at one instant. */
export interface LineSnapshot {
  /** Whole steps (dSteps updates of D and gSteps of G) since the start. */
  readonly step: number;
  /** Updates of each player, a reader's single D and G steps included. */
  readonly dUpdates: number;
  readonly gUpdates: number;
  /** Centres of the bins inside WINDOW; the next four arrays belong to them, one number for each. */
  readonly x: Float64Array;
  /** Densities: the bin's mass over its width. */
  readonly data: Float64Array;
  readonly generator: Float64Array;
  /** D(x) and D*(x), in [0, 1]. With the Wasserstein loss D(x) is the critic's value through a sigmoid. */
  readonly discriminator: Float64Array;
  readonly optimal: Float64Array;
  readonly quantities: Quantities;
}

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

export type Snapshot = LineSnapshot | PlaneSnapshot;
