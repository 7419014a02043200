import type { Parameter } from './kind.ts';

export interface Choice<Option extends string = string> extends Parameter<Option, 'choice'> {
  readonly options: readonly Option[];
}

/** Makes a parameter that is one of a few named options. Throws a RangeError if the initial value is none of them. */
export function choice<const Option extends string>(
  options: readonly Option[],
  initial: NoInfer<Option>,
): Choice<Option> {
  if (!options.includes(initial))
    throw new RangeError(`initial must be one of ${options.join(', ')}; got ${initial}`);
  return {
    kind: 'choice',
    options,
    initial,
    parse: (text) => options.find((option) => option === text),
    format: (value) => value,
    sample: (random) => options[Math.floor(random() * options.length)] ?? initial,
  };
}
