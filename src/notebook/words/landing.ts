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
  /** The way to the lab, behind the lead and the last of these. */
  readonly toLab: string;
}
