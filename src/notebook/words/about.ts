export const promiseAreas = ['size', 'access', 'reliable', 'secure', 'numbers', 'lab', 'text'] as const;

export type PromiseArea = (typeof promiseAreas)[number];

/** What the page on how the notebook is made says around its facts. */
export interface AboutWords {
  readonly numbers: string;
  readonly numbersLead: string;
  readonly error: string;
  readonly test: string;
  /** Heading of a column. */
  readonly tests: string;
  readonly promises: string;
  readonly promisesLead: string;
  readonly promise: string;
  readonly areas: Readonly<Record<PromiseArea, string>>;
  readonly noTest: string;
  readonly bench: string;
  readonly untested: string;
  readonly source: string;
  readonly sourceLead: string;
  readonly statement: string;
  readonly page: string;
  readonly putRight: string;
  readonly noPage: string;
  readonly images: string;
  readonly imagesLead: string;
  readonly image: string;
  readonly held: string;
  /** What a reader has answered, which stays on the device. */
  readonly answers: Readonly<Record<'title' | 'lead' | 'save' | 'takeIn' | 'erase' | 'bringBack', string>>;
  readonly credits: string;
}
