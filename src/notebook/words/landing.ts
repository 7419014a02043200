/** What the landing page says. */
export interface LandingWords {
  readonly title: string;
  readonly lead: string;
  readonly description: string;
  /** The name of one picture of the figure: its place, and the value of the game in it. */
  readonly moment: (place: number, value: string) => string;
  /** Under the figure; may hold formulas. */
  readonly approach: string;
  readonly waysLabel: string;
  /** What a reader does here: a word, and what it means. */
  readonly ways: readonly (readonly [string, string])[];
  /** The way to the lab, behind the last of these, and beside the first chapter's. */
  readonly toLab: string;
  readonly orLab: string;
  /** The way into the first chapter, and back to the one that was read last. */
  readonly begin: (title: string) => string;
  readonly goOn: (chapter: number) => string;
  /** What a chapter holds. */
  readonly holds: (minutes: number, figures: number, exercises: number) => string;
}
