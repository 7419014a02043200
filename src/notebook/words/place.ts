/** What a chapter says of the reader's place in it, and of what was done. */
export interface PlaceWords {
  readonly sections: string;
  /** “3 of 9”, beside the name of the exercises. */
  readonly doneOf: (done: number, all: number) => string;
  /** The same where nothing names them: on a card. */
  readonly exercisesDone: (done: number, all: number) => string;
  /** In the list of chapters. */
  readonly someDone: (done: number) => string;
  /** A tick behind an exercise's name, as it is read aloud. */
  readonly done: string;
}
