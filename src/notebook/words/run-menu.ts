/** What a run's file can have wrong, in the order in which it is looked at; `refused` is the trainer's word about its numbers. */
export const RUN_FILE_FAULTS = [
  'too-long',
  'no-json',
  'other-format',
  'other-version',
  'other-cell',
  'broken',
  'refused',
] as const;

export type RunFileFault = (typeof RUN_FILE_FAULTS)[number];

/** What the file of a run says of itself, and what is said where it cannot be opened. */
export interface RunFileWords {
  readonly note: string;
  readonly faults: Readonly<Record<RunFileFault, string>>;
}

/** The rows that a training cell adds to the menu of what is saved. */
export interface RunMenuWords {
  readonly run: string;
  readonly open: string;
  readonly points: string;
  readonly script: string;
  readonly choose: string;
  readonly noRun: string;
  readonly opened: (step: string) => string;
  readonly file: RunFileWords;
}
