import type { Parameter } from './kind.ts';

export type Switch = Parameter<boolean, 'switch'>;

/** On or off; `switch` is a word of the language, so the function is `toggle`. In the address: 1 or 0. */
export function toggle(initial: boolean): Switch {
  return {
    kind: 'switch',
    initial,
    parse: (text) => (text === '1' ? true : text === '0' ? false : undefined),
    format: (value) => (value ? '1' : '0'),
    sample: (random) => random() < 0.5,
  };
}
