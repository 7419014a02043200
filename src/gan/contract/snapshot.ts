import type { AutoencoderSnapshot } from './autoencoder-snapshot.ts';
import type { QualityQuantities } from './quality-quantities.ts';

/**
 * The quantities of a snapshot, in nats, except `missed-mass` (a probability), `steps-per-second`, and losses without a
 * logarithm. Infinite, never NaN. With instance noise p_data and p_g are the blurred laws, each with that noise added, in
 * all of them but `js-bare`.
 */
export interface Quantities {
  /** V(D, G). */
  readonly value: number;
  /** C(G) = V(D*, G). */
  readonly criterion: number;
  readonly js: number;
  /** JSD without the instance noise; on cells, and so never above that of the laws themselves. */
  readonly 'js-bare': number;
  /** KL(p_data ‖ p_g). */
  readonly kl: number;
  /** KL(p_g ‖ p_data). */
  readonly 'kl-reverse': number;
  /** The mass of p_data where p_g has none; above zero exactly when `kl` is infinite. */
  readonly 'missed-mass': number;
  /** The chosen loss of D, integrated over both laws, without its penalty; −V/2, the mean BCE, where it is a logarithm. */
  readonly 'd-loss': number;
  /** What the penalty adds to that, ½ γ times the mean of |∇ₓ a(x)|² over p_data; 0 for none. */
  readonly 'd-penalty': number;
  /** The chosen loss of G, integrated over p_g. */
  readonly 'g-loss': number;
  readonly 'steps-per-second': number;
}

/** What is said of a run rests on these as well, on the line and in the plane. */
export interface Gauges {
  /** The parts of the data, out of `modes-of`, where p_g has at least a quarter of the data's mass. */
  readonly modes: number;
  readonly 'modes-of': number;
  /** The gradient norm: the root mean square over the fakes of the gradient of G's loss with respect to a fake. */
  readonly push: number;
  /** D's accuracy on inputs of which half are real, computed from the distributions and not from a sample. */
  readonly accuracy: number;
}

/** The quantities of a run on the line. */
export interface LineQuantities extends Quantities, Gauges {}

/** A picture of a run on the line at one instant. */
export interface LineSnapshot {
  /** Whole steps (dSteps updates of D and gSteps of G) since the start. */
  readonly step: number;
  /** Updates of each player, including a reader's single steps of D or G. */
  readonly dUpdates: number;
  readonly gUpdates: number;
  /** The centres of the bins inside WINDOW; the next four arrays hold one number for each. */
  readonly x: Float64Array;
  /** The densities of p_data and p_g: a bin's mass over its width. */
  readonly data: Float64Array;
  readonly generator: Float64Array;
  /** D(x) and D*(x), in [0, 1]. With the Wasserstein loss D(x) is the sigmoid of the critic's value. */
  readonly discriminator: Float64Array;
  readonly optimal: Float64Array;
  readonly quantities: LineQuantities;
}

/** The cells in a row of the square that a figure shows (`PLANE_WINDOW`), which has CELLS × CELLS of them. */
export const CELLS = 40;

/** The stages of one training step, in order, for a run that is shown stage by stage. */
export const STAGE_NAMES = ['noise', 'fakes', 'verdict', 'd-learns', 'answer', 'g-learns'] as const;
export type Stage = (typeof STAGE_NAMES)[number];

/** The quantities of a run in the plane. */
export interface PlaneQuantities extends Quantities, Gauges {
  /** JSD on cells a third as wide where the instance noise is narrow, else the same: between `js` and that of the laws themselves. */
  readonly 'js-fine': number;
  /** JSD of the histograms of `real` and `fake` on the cells: an estimate from samples alone. */
  readonly 'sample-js': number;
  /** The same for two samples of the data: below this, an estimate from samples is noise. */
  readonly 'noise-floor': number;
  /** The share of the training points that D calls real, and of points that no step has seen; without a training set neither is there. */
  readonly 'training-called-real'?: number;
  readonly 'held-out-called-real'?: number;
}

/** A picture of a run in the plane at one instant. Arrays of cells run row by row from the lowest y, in a row from the lowest x. */
export interface PlaneSnapshot {
  readonly step: number;
  readonly dUpdates: number;
  readonly gUpdates: number;
  readonly stage: Stage | null;
  /** The densities of p_data and p_g: a cell's mass over its area. */
  readonly data: Float32Array;
  readonly generator: Float32Array;
  /** D and D* at the cells' centres. */
  readonly discriminator: Float32Array;
  readonly optimal: Float32Array;
  /** Samples of both, `[points, 2]`: x, y, x, y, … */
  readonly real: Float32Array;
  readonly fake: Float32Array;
  /** Minus the gradient of G's loss with respect to each fake, `[points, 2]`: the direction in which it is pushed. */
  readonly push: Float32Array;
  /** G on a lattice of noise, row by row, x, y, x, y, …; one row if the noise has one dimension. */
  readonly manifold: { readonly rows: number; readonly columns: number; readonly points: Float32Array };
  readonly quantities: PlaneQuantities;
}

/**
 * The quantities of a run on pictures: means over as many digits and fakes, the same ones in every snapshot. V, C(G), JSD
 * and both KLs are integrals over all pictures, and p_g is no density there: they are not to be had.
 */
export interface PictureQuantities extends Partial<QualityQuantities> {
  /** The chosen loss of D, without its penalty, over training digits and fakes; the mean BCE where it is a logarithm. In nats. */
  readonly 'd-loss': number;
  /** The chosen loss of G over the fakes. In nats where it is a logarithm. */
  readonly 'g-loss': number;
  /** The means of D(x) over training digits, over digits that no step has seen, and over fakes; of the sigmoid of a critic's score. */
  readonly 'd-real': number;
  readonly 'd-held-out': number;
  readonly 'd-fake': number;
  /** D's accuracy on training digits and fakes, half of each. */
  readonly accuracy: number;
  readonly 'steps-per-second': number;
}

/** The pictures that a snapshot shows: the fakes of fixed codes, and as many training digits. */
export const SHOWN_PICTURES = 40;

/** A run on pictures at one instant. */
export interface PictureSnapshot {
  readonly step: number;
  readonly dUpdates: number;
  readonly gUpdates: number;
  /** G of SHOWN_PICTURES fixed codes, and training digits: `[SHOWN_PICTURES, PIXELS]`, from 0, paper, to 255, ink. */
  readonly fakes: Uint8Array;
  readonly real: Uint8Array;
  /** D(x) of each of them. */
  readonly fakeAnswers: Float32Array;
  readonly realAnswers: Float32Array;
  readonly quantities: PictureQuantities;
}

export type Snapshot = LineSnapshot | PlaneSnapshot | PictureSnapshot | AutoencoderSnapshot;
