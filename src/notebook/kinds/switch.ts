import type { Parameter } from './kind.ts';

export type Switch = Parameter<boolean, 'switch'>;

/** Makes a parameter that is on or off, 1 or 0 in the address. It is not named `switch`, which is a keyword. */
export function toggle(initial: boolean): Switch {
  return {
    kind: 'switch',
    initial,
    parse: (text) => (text === '1' ? true : text === '0' ? false : undefined),
    format: (value) => (value ? '1' : '0'),
    sample: (random) => random() < 0.5,
  };
}
