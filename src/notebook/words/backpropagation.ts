/** What the drawing of a gradient’s way to G says. */
export interface BackpropagationWords {
  readonly title: string;
  /** The drawing in words, for those who do not see it. */
  readonly description: string;
  readonly noise: string;
  readonly generator: string;
  readonly discriminator: string;
  readonly still: string;
  readonly logit: string;
  readonly loss: string;
  readonly howStrong: string;
  readonly whichWay: string;
  readonly whichWeights: string;
}
