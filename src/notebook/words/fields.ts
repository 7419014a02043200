/** What a setting takes, as it is written in a list: one of some names, or a number in a range. */
export type Takes =
  | { readonly options: readonly string[] }
  | { readonly min: string; readonly max: string; readonly isWhole: boolean };

/** What the fields of controls say, by the kind of parameter that needs words. */
export interface FieldWords {
  readonly anotherSeed: string;
  readonly outcome: (index: number) => string;
  readonly knotByKnot: string;
  readonly tooLongForLink: string;
  readonly schedule: {
    readonly hint: string;
    /** An entry that does not begin with a step; one of which what happens there cannot be read. */
    readonly step: (entry: string) => string;
    readonly form: (entry: string) => string;
    readonly order: (entry: string, before: number) => string;
    readonly name: (entry: string, names: readonly string[]) => string;
    readonly value: (entry: string, name: string, takes: Takes) => string;
    readonly long: string;
  };
  /** A number that is none or out of its range: the range, and what stays. */
  readonly range: (what: string, min: string, max: string, held: string) => string;
  readonly whole: (what: string, min: string, max: string, held: string) => string;
  /** Of a number that is in the range, and that the field does not take. */
  readonly allBut: (min: string, max: string, but: string, held: string) => string;
  readonly rate: {
    /** The name of the field beside the slider. */
    readonly exact: (label: string) => string;
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
