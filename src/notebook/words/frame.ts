/** The words of the frame around the chapters. */
export interface FrameWords {
  readonly notebook: string;
  readonly tagline: string;
  readonly skip: string;
  readonly chapters: string;
  readonly search: string;
  readonly chapter: (order: number) => string;
  /** Where there is little room. */
  readonly chapterShort: (order: number) => string;
  readonly goals: string;
  readonly previous: string;
  readonly next: string;
  readonly turn: string;
  /** The language's own name for itself. */
  readonly language: string;
  readonly unit: string;
  readonly nats: string;
  readonly bits: string;
  /** By the theme that is set; a press goes to the next. */
  readonly theme: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly promise: string;
  readonly licence: string;
  readonly faces: string;
  readonly notFound: string;
  readonly notFoundHelp: string;
  readonly toLanding: string;
  /** Said where code of the page did not come: whatever else has words may itself be what is missing. */
  readonly notArrived: string;
}
