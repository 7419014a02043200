import type { Parameter } from './kind.ts';

export interface Choice<Option extends string = string> extends Parameter<Option, 'choice'> {
  readonly options: readonly Option[];
}

/** One of a few named options. */
export function choice<const Option extends string>(
  options: readonly Option[],
  initial: NoInfer<Option>,
): Choice<Option> {
  if (!options.includes(initial))
    throw new RangeError(`initial is ${initial}, and has to be one of ${options.join(', ')}`);
  return {
    kind: 'choice',
    options,
    initial,
    parse: (text) => options.find((option) => option === text),
    format: (value) => value,
    sample: (random) => options[Math.floor(random() * options.length)] ?? initial,
  };
}
