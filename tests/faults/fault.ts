/** A deliberate mistake: a small edit of one file, and the tests that are meant to notice. */
export interface Fault {
  readonly id: string;
  /** What goes wrong, as somebody would report it. */
  readonly what: string;
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly text: string;
  readonly replacement: string;
  /** Where it is looked for: a project of Vitest and files of tests. */
  readonly project: 'unit' | 'browser' | 'site';
  readonly tests: readonly string[];
  /** Only tests whose names hold this. */
  readonly named?: string;
}
