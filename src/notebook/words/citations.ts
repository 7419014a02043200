/** The kinds of places within a source, as an author writes them before a number: “Thm 2.6.3”. */
export const placeKinds = [
  'Thm',
  'Thms',
  'Prop.',
  'Lemma',
  'Def.',
  'eq.',
  'eqs',
  'Fig.',
  'Alg.',
  'Table',
  'Sec.',
  'Ch.',
  'p.',
  'pp.',
] as const;

export type PlaceKind = (typeof placeKinds)[number];

/** How sources and the places within them are named. */
export interface CitationWords {
  /** Behind the first of more than two authors. */
  readonly etAl: string;
  /** Between two authors. */
  readonly and: string;
  readonly places: Readonly<Record<PlaceKind, (numbers: string) => string>>;
}
