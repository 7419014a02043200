import type { Parameter, ValueOf } from '../../src/notebook/kinds/kind.ts';
import type { FieldWords } from '../../src/notebook/words/fields.ts';

/** What a control needs to know of the figure that it stands in. */
export interface ControlContext {
  readonly name: string;
  /** The label, as HTML (it may hold a typeset formula) and as plain text for `aria-label`. */
  readonly labelHtml: string;
  readonly label: string;
  readonly options: Readonly<Record<string, string>>;
  /** Pictures of the options, as SVG, where they say more than names. */
  readonly pictures?: Readonly<Record<string, string>>;
  readonly words: FieldWords;
}

export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What became of a text that the reader brought: a value, or none, and a sentence about it. */
export interface Taken<Value> {
  readonly value?: Value;
  readonly sentence: string;
  /** The columns that the text has beyond those that were read. */
  readonly choice?: ColumnChoice;
}

/** The columns of a text, and which of them was read for each axis. */
export interface ColumnChoice {
  /** What asks to choose others. */
  readonly label: string;
  readonly columns: readonly { readonly index: number; readonly name: string }[];
  readonly axes: readonly { readonly name: string; readonly column: number }[];
}

/** How a kind of parameter is shown and read. The same `html` serves the static page and the live one. */
export interface Control<P extends Parameter> {
  html(parameter: P, context: ControlContext): string;
  /** The value after `field`, one of the control's own, changed; undefined while it is no valid value. */
  read(parameter: P, field: Field, previous: ValueOf<P>): ValueOf<P> | undefined;
  /**
   * For a control that takes whole texts, typed, pasted, dropped or of a file: reads one, which may take its time.
   * What is left in its field then comes here, and not to `read`. `columns` are those that the reader chose in it.
   */
  take?(
    parameter: P,
    source: string | Blob,
    words: FieldWords,
    columns?: readonly number[],
  ): Promise<Taken<ValueOf<P>>>;
  /** Whether what stands in `field` counts only once it is left: what is half written may be a value too. */
  isWhenLeft?(field: Field): boolean;
  /** Says why a text that a field was left with is none of the values, and what holds instead. */
  refusal?(parameter: P, text: string, words: FieldWords, held: ValueOf<P>): string;
  /** Brings every field and reading of the control to the value. */
  write(root: ParentNode, parameter: P, value: ValueOf<P>, words: FieldWords): void;
}

/** The one element of a control that has to be there, because `html` wrote it. */
export function part<E extends Element>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(`a control has lost its ${selector}`);
  return element;
}
