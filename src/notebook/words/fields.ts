/** What the fields of controls say, by the kind of parameter that needs words. */
export interface FieldWords {
  readonly anotherSeed: string;
  readonly outcome: (index: number) => string;
  readonly knotByKnot: string;
  readonly tooLongForLink: string;
  readonly schedule: {
    readonly hint: string;
    readonly refusal: string;
  };
  readonly points: {
    readonly hint: (min: string, max: string, most: number) => string;
    readonly number: (what: string) => string;
    readonly range: (what: string, min: string, max: string) => string;
    readonly many: (most: number) => string;
  };
  readonly undo: string;
  readonly redo: string;
  readonly cloud: {
    readonly points: (count: number) => string;
    readonly list: string;
    readonly erase: string;
    readonly clear: string;
    readonly load: string;
    readonly hint: string;
    readonly full: (most: number) => string;
    readonly notLoaded: string;
  };
}
