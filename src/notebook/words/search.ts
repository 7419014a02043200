/** What the search says. */
export interface SearchWords {
  readonly title: string;
  /** In the empty box. */
  readonly hint: string;
  readonly close: string;
  readonly found: (pages: number) => string;
  readonly none: (wanted: string) => string;
  /** The index did not come. */
  readonly failed: string;
}
