/** What the fold says in which a reader tries codes and drawings on the networks of pictures. */
export interface StudioWords {
  readonly none: string;
  readonly begin: string;
  readonly waiting: string;
  readonly codes: string;
  readonly codesExplain: string;
  readonly first: string;
  readonly second: string;
  readonly another: (which: string) => string;
  readonly walk: string;
  readonly wayPictures: string;
  readonly here: string;
  readonly coordinates: string;
  readonly coordinate: (k: number) => string;
  readonly verdicts: string;
  readonly verdictsExplain: string;
  readonly real: (label: number) => string;
  readonly anotherReal: string;
  readonly fake: string;
  readonly own: string;
  readonly pad: string;
  readonly padHelp: string;
  readonly penDown: string;
  readonly penUp: string;
  readonly clear: string;
  readonly nothingDrawn: string;
  readonly seen: string;
  readonly critic: string;
  /** D's answer as a probability, and what it comes to. */
  readonly answer: (probability: string) => string;
  readonly callsReal: string;
  readonly callsFake: string;
  readonly cannotTell: string;
}
