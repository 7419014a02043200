import { queryOf } from './addresses.ts';
import type { Aliases, Parameters, Values } from './kinds/kind.ts';
import { longestAddressForm, namesOf } from './kinds/kind.ts';
import { initialValues, withFollowers } from './widget.ts';

/** The state of one figure in an address, and the parts that could not be read. */
export interface AddressState<P extends Parameters> {
  readonly values: Values<P>;
  /** The parameters with an invalid value in the address. */
  readonly rejected: readonly (keyof P & string)[];
  /** The number of names that are no parameter of the figure. The names are not kept, since anybody can write an address. */
  readonly unknown: number;
  /** True if the address is too long to be read. */
  readonly tooLong: boolean;
  /** True if the address names this figure at all. */
  readonly present: boolean;
}

interface Figure<P extends Parameters> {
  readonly id: string;
  readonly parameters: P;
  readonly aliases?: Aliases;
  follow?(changed: keyof P & string, values: Values<P>): Partial<Values<P>>;
  valid?(values: Values<P>): boolean;
}

/** The longest query that is read: no state of a page needs more. */
const longestSearch = 20 * longestAddressForm;

/** Reads the state of figure `id` from a query such as `?kl.q-mean=1`. A wrong value affects its parameter only. */
export function readAddress<P extends Parameters>(search: string, figure: Figure<P>): AddressState<P> {
  const initial = initialValues(figure.parameters);
  if (search.length > longestSearch)
    return { values: initial, rejected: [], unknown: 0, tooLong: true, present: true };
  const prefix = `${figure.id}.`;
  const given = new Map<string, unknown>();
  const rejected: (keyof P & string)[] = [];
  const unknown = new Set<string>();
  let present = false;
  for (const [key, text] of queryOf(search)) {
    if (!key.startsWith(prefix)) continue;
    present = true;
    const name = key.slice(prefix.length);
    const names = namesOf(figure.parameters, figure.aliases ?? {}, name);
    if (names.length === 0) unknown.add(name);
    for (const one of names) {
      const value = figure.parameters[one]?.parse(text);
      if (value === undefined) rejected.push(one);
      // What is named itself counts more than what came of a name of old, in whatever order they stand.
      else if (one === name || !given.has(one)) given.set(one, value);
    }
  }
  // Values that are valid one by one may contradict each other: the last ones are dropped.
  const together = (): Values<P> =>
    withFollowers(figure, initial, Object.fromEntries(given) as Partial<Values<P>>);
  let values = together();
  while (figure.valid && !figure.valid(values) && given.size > 0) {
    const last = [...given.keys()].at(-1) ?? '';
    given.delete(last);
    rejected.push(last);
    values = together();
  }
  return { values, rejected: [...new Set(rejected)], unknown: unknown.size, tooLong: false, present };
}

/** Writes the state of figure `id` into a query: only the parameters that differ from their initial values. */
export function writeAddress<P extends Parameters>(
  search: string,
  figure: Figure<P>,
  values: Values<P>,
): string {
  const prefix = `${figure.id}.`;
  const query = queryOf(search.length > longestSearch ? '' : search);
  // From a copy of the keys, since a deletion would move the ones behind it.
  for (const key of Array.from(query.keys())) if (key.startsWith(prefix)) query.delete(key);
  for (const [name, parameter] of Object.entries(figure.parameters)) {
    const text = parameter.format(values[name]);
    if (text !== parameter.format(parameter.initial)) query.set(prefix + name, text);
  }
  // Commas and slashes are harmless in a query and far easier to read than their escapes.
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
