/** What the picture of the first page says. */
export interface FirstPlayWords {
  /** The picture's name. */
  readonly picture: string;
  readonly mean: string;
  readonly width: string;
  /** Said of a slider: what it is at, and what the game is then worth. */
  readonly reading: (value: string, criterion: string, unit: string) => string;
  readonly leftToGo: string;
  /** The ends of the scale. */
  readonly neverFooled: string;
  readonly always: string;
  /** What a hand can do; may hold formulas. */
  readonly hint: string;
}
