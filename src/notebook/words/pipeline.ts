/** What the diagram of the whole pipeline says. */
export interface PipelineWords {
  readonly title: string;
  /** The diagram in words, for those who do not see it. */
  readonly description: string;
  readonly data: string;
  readonly noise: string;
  readonly generator: string;
  readonly discriminator: string;
  readonly realSample: string;
  readonly fakeSample: string;
  readonly probability: string;
  readonly fake: string;
  readonly real: string;
  readonly aimOfD: string;
  readonly aimOfG: string;
}
