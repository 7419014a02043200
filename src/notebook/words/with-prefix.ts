type Prefixed<Prefix extends string, Words> = {
  readonly [Name in keyof Words & string as `${Prefix}-${Name}`]: string;
};

/** Puts a prefix before each name: one list of words serves the parameters of p and those of q. */
export function withPrefix<Prefix extends string, Words extends Readonly<Record<string, string>>>(
  prefix: Prefix,
  words: Words,
): Prefixed<Prefix, Words> {
  const entries = Object.entries(words).map(([name, word]) => [`${prefix}-${name}`, word]);
  return Object.fromEntries(entries) as Prefixed<Prefix, Words>; // the same names, each behind the prefix
}
