/**
 * A parameter of a live figure, of some kind. The kind owns everything about its value that is not drawing:
 * its start, its address form, what is valid, and how a fuzz test draws one. Its control is the file of the
 * same stem in `components/controls`.
 */
export interface Parameter<Value = unknown, Name extends string = string> {
  readonly kind: Name;
  readonly initial: Value;
  /** The value that an address form stands for, or undefined where it stands for none. */
  parse(text: string): Value | undefined;
  /** The address form of a value. `parse(format(v))` gives a value that formats the same. */
  format(value: Value): string;
  /** A valid value, for the fuzz test. `random` gives numbers in [0, 1). */
  sample(random: () => number): Value;
}

export type ValueOf<P> = P extends Parameter<infer Value> ? Value : never;

export type Parameters = Readonly<Record<string, Parameter>>;

export type Values<P extends Parameters> = { readonly [Name in keyof P]: ValueOf<P[Name]> };

/** No address form is longer; a pasted megabyte is refused before anything reads it. */
export const longestAddressForm = 4000;

/** A finite decimal number and nothing else: `1e400`, `0x10`, `1_000` and the empty text are none. */
export function parseDecimal(text: string): number | undefined {
  if (text.length > 40 || !/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
