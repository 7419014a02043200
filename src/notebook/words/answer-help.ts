export interface HelpRow {
  /** Ways to write it, each read by the judge. */
  readonly examples: readonly string[];
  readonly text: string;
}

/** How a typed answer may be written: the one grammar, as the page explains it. A test reads every example. */
export interface AnswerHelpWords {
  readonly title: string;
  readonly rows: readonly HelpRow[];
}
