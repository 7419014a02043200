/** The rows that a training cell adds to the menu of what is saved. */
export interface RunMenuWords {
  readonly run: string;
  readonly open: string;
  readonly points: string;
  readonly script: string;
  readonly choose: string;
  readonly noRun: string;
  readonly opened: (step: string) => string;
}
