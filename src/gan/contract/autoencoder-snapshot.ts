/** The codes in a row of the square of decodings that a figure shows, which has DECODED × DECODED of them. */
export const DECODED = 11;

/** The quantities of a run of an autoencoder: means over digits that no step has seen, the same in every snapshot. */
export interface AutoencoderQuantities {
  /** −log p(x|z), z the code of x or a draw of it, in nats for a picture; of a density, for Gaussian pixels. */
  readonly reconstruction: number;
  /** The same of training digits. */
  readonly 'training-reconstruction': number;
  /** The squared error of a reconstruction, summed over its pixels, with 0 for paper and 1 for ink. */
  readonly 'squared-error': number;
  /** KL(q(z|x)‖p(z)) in nats; a plain code is no law, and has none. */
  readonly kl?: number;
  /** −reconstruction − kl, at most log p(x) on average; where there is a kl. */
  readonly elbo?: number;
  /**
   * The share of p(z) on cells of the code plane in which no code lies, and what it is on average for as many draws of
   * p(z) itself.
   */
  readonly unvisited: number;
  readonly 'unvisited-floor': number;
  readonly 'steps-per-second': number;
}

/** A run of an autoencoder with a code of two numbers at one instant. */
export interface AutoencoderSnapshot {
  readonly step: number;
  readonly dUpdates: number;
  readonly gUpdates: number;
  /** The codes of digits that no step has seen, `[digits, 2]`: the means, where codes are laws. */
  readonly codes: Float32Array;
  /** The standard deviations of these laws, `[digits, 2]`; 0 for a plain code. */
  readonly spreads: Float32Array;
  /** The class of each. */
  readonly labels: Uint8Array;
  /** Half the side of the square of codes that is decoded: it holds nearly all of `codes`, and p(z). */
  readonly reach: number;
  /**
   * What the decoder makes of DECODED × DECODED codes, at the middles of as many equal cells of that square, row by row
   * from the top left: `[DECODED², PIXELS]`, from 0, paper, to 255, ink.
   */
  readonly decodings: Uint8Array;
  /** The decoder's weights W₁, b₁, W₂, b₂, …, so that a page can decode any code. */
  readonly decoder: readonly Float32Array[];
  readonly quantities: AutoencoderQuantities;
}
