/** The pages beside the chapters: what one looks up. */
export const referenceSlugs = ['glossary', 'notation', 'references', 'about'] as const;

export type ReferenceSlug = (typeof referenceSlugs)[number];

/** What these pages say around what is looked up. */
export interface ReferenceWords {
  readonly kicker: string;
  readonly pages: Readonly<
    Record<ReferenceSlug, { readonly title: string; readonly lead: string; readonly description: string }>
  >;
  readonly explainedIn: string;
  readonly citedIn: string;
  readonly furtherReading: string;
  readonly firstMet: string;
  readonly usedIn: string;
  readonly letters: string;
  /** The name of the box that leaves some terms of the glossary. */
  readonly filter: string;
  readonly symbol: string;
  readonly meaning: string;
  readonly introducedIn: string;
  readonly mark: string;
  readonly look: string;
}
