/** What the parts of the prose say by themselves. */
export interface ProseWords {
  readonly definition: string;
  readonly theorem: string;
  readonly exercise: string;
  readonly exercises: string;
  readonly predict: string;
  readonly predictAnswer: string;
  readonly proof: string;
  readonly why: string;
  readonly claim: string;
  readonly truth: string;
  readonly solution: string;
  readonly program: string;
  readonly output: string;
  /** What a program prints was printed in nats when the page was built, and cannot follow the switch of unit. */
  readonly natsNote: string;
  readonly note: string;
  readonly further: string;
  readonly scrolls: (what: string) => string;
  readonly formula: string;
  readonly table: string;
  readonly equation: (n: number) => string;
  /** “Theorem 3”, from the name and the number. */
  readonly numbered: (name: string, n: number | string) => string;
  readonly figure: string;
  readonly sources: string;
  readonly answer: string;
  readonly decimals: (n: number) => string;
  readonly right: string;
  readonly wrong: string;
  readonly choose: string;
  readonly goal: string;
}
