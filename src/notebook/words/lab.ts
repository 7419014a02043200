/** The names that the page quotes, as its figure has them. */
export interface LabNames {
  readonly run: string;
  readonly stepD: string;
  readonly stepG: string;
  readonly momentLabel: string;
  readonly tryThis: string;
  readonly copyLink: string;
  /** The presets. */
  readonly learns: string;
  readonly breaks: string;
  readonly collapse: string;
  /** The heading of the controls of the data, and an option of theirs. */
  readonly data: string;
  readonly ownPoints: string;
  /** An option of the loss. */
  readonly wasserstein: string;
  readonly parameters: Readonly<Record<'d-steps' | 'g-steps', string>>;
  readonly quantities: Readonly<
    Record<
      | 'sample-js'
      | 'js-bare'
      | 'js-fine'
      | 'missed-mass'
      | 'accuracy'
      | 'push'
      | 'd-loss'
      | 'd-penalty'
      | 'g-loss',
      string
    >
  >;
}

/** What the page of the lab says around its figure. */
export interface LabWords {
  readonly kicker: string;
  readonly title: string;
  readonly lead: (name: LabNames) => string;
  readonly description: string;
  readonly first: string;
  readonly steps: (name: LabNames) => readonly string[];
  readonly read: string;
  readonly notes: (name: LabNames) => readonly string[];
  /** After the name of the page that makes lessons. */
  readonly lesson: string;
}
