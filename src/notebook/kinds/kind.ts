/**
 * A parameter of a live figure. Its kind decides everything about its value except drawing: the initial value, the address
 * form, which values are valid, and how a fuzz test draws one. Its control is the file of the same stem in
 * `components/controls`.
 */
export interface Parameter<Value = unknown, Name extends string = string> {
  readonly kind: Name;
  readonly initial: Value;
  /** Reads the value of an address form; undefined if it has none. */
  parse(text: string): Value | undefined;
  /** Writes the address form of a value. `parse(format(v))` is a value with the same form. */
  format(value: Value): string;
  /** Draws a valid value for the fuzz test. `random` returns numbers in [0, 1). */
  sample(random: () => number): Value;
  /** Returns the valid value a share of the way from one to another, where a figure can go through those between. */
  between?(from: Value, to: Value, share: number): Value;
}

export type ValueOf<P> = P extends Parameter<infer Value> ? Value : never;

export type Parameters = Readonly<Record<string, Parameter>>;

export type Values<P extends Parameters> = { readonly [Name in keyof P]: ValueOf<P[Name]> };

/** Names of old, each with the parameters that came of it: a link or a saved run that has one sets all of these. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

/** The parameters that a name stands for: the one that it names, those that came of it, or none. */
export function namesOf(parameters: Parameters, aliases: Aliases, name: string): readonly string[] {
  if (Object.hasOwn(parameters, name)) return [name];
  return Object.hasOwn(aliases, name) ? (aliases[name] ?? []) : [];
}

/** The most characters in an address form: a pasted megabyte is rejected before it is parsed. */
export const longestAddressForm = 4000;

/**
 * Reads a finite decimal number; `1e400`, `0x10`, `1_000` and the empty text give undefined. A page writes a minus sign, and
 * who copies a number from it may take a space along.
 */
export function parseDecimal(text: string): number | undefined {
  if (text.length > 40) return undefined;
  const plain = text.trim().replaceAll('\u2212', '-');
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
