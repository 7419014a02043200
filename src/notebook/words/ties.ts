/** What the drawing says of autoencoder, variational autoencoder and GAN: what the training of each ties to what. */
export interface TiesWords {
  readonly title: string;
  /** The drawing in words, for those who do not see it. */
  readonly description: string;
  readonly autoencoder: string;
  readonly variational: string;
  readonly gan: string;
  readonly encoder: string;
  readonly decoder: string;
  readonly generator: string;
  readonly discriminator: string;
  /** Of the tie between a picture and its reconstruction. */
  readonly oneByOne: string;
  /** Of the tie between the guesses at codes and the prior. */
  readonly codesToPrior: string;
  /** Of the tie between two laws, which D makes. */
  readonly lawToLaw: string;
}
