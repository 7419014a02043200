/** What is said of the answers that this device keeps. */
export interface AnswersKeptWords {
  readonly none: string;
  readonly kept: (done: number, chapters: number) => string;
  readonly erased: string;
  readonly takenIn: string;
  readonly unreadable: string;
}
