export interface Term {
  readonly term: string;
  readonly meaning: string;
  /** A regular expression that finds the term's word in a sentence; absent where that word is also an everyday one. */
  readonly inText?: string;
}

/** Every term of `content/terms.json`. */
export type GlossaryWords<Terms extends object> = Readonly<Record<keyof Terms, Term>>;
