/** A code is a point, or a normal law of points beside which KL(q(z|x)‖p(z)) is paid. */
export const AUTOENCODER_NAMES = ['plain', 'variational'] as const;
/** The law of each pixel, given the code. */
export const LIKELIHOOD_NAMES = ['bernoulli', 'gaussian'] as const;

export type AutoencoderName = (typeof AUTOENCODER_NAMES)[number];
export type LikelihoodName = (typeof LIKELIHOOD_NAMES)[number];

/** What makes a run that of an autoencoder. */
export interface AutoencoderSettings {
  readonly kind: AutoencoderName;
  readonly likelihood: LikelihoodName;
}
