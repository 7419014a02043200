import type { Parameter } from './kind.ts';

export interface Whole extends Parameter<number, 'whole'> {
  readonly min: number;
  readonly max: number;
  /** A number between that it is not. */
  readonly but?: number;
}

/** Makes a parameter that is a whole number in [min, max]. Throws a RangeError if the initial value is not one. */
export function whole(options: { min: number; max: number; initial: number; but?: number }): Whole {
  const { min, max, initial, but } = options;
  const valid = (value: number): boolean =>
    Number.isInteger(value) && value >= min && value <= max && value !== but;
  if (!valid(initial))
    throw new RangeError(`initial must be a whole number in [${min}, ${max}]; got ${initial}`);
  return {
    kind: 'whole',
    min,
    max,
    initial,
    ...(but === undefined ? {} : { but }),
    parse: (text) => (/^-?\d{1,15}$/.test(text) && valid(Number(text)) ? Number(text) : undefined),
    format: (value) => String(value),
    sample: (random) => {
      const u = random();
      if (u < 0.1) return min;
      if (u > 0.9) return max;
      const drawn = min + Math.floor(random() * (max - min + 1));
      return drawn === but ? initial : drawn;
    },
  };
}
