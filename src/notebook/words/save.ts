/** The words of the menu that saves a figure, which come with it. */
export interface SaveWords {
  readonly name: (what: string, format: string) => string;
  readonly run: string;
  readonly failed: (format: string) => string;
}
