import type { FieldWords } from './fields.ts';
import type { UnitWords } from './units.ts';

/** What a figure says once it is live, with the words of its controls and units. */
export interface ShellWords {
  readonly linkCopied: string;
  /** The labels of parameters with impossible values, and how many names are no parameters. */
  readonly badAddress: (labels: readonly string[], unknown: number) => string;
  readonly longAddress: string;
  readonly invalid: string;
  readonly save: string;
  readonly saveNotLoaded: string;
  /** Behind the name of a picture that takes the focus. */
  readonly reading: { readonly keys: string };
  readonly fields: FieldWords;
  readonly units: UnitWords;
}
