import type { Parameter } from './kind.ts';
import { parseDecimal } from './kind.ts';

export interface SliderOptions {
  min: number;
  max: number;
  step: number;
  initial: number;
  /** Names for the ends of the slider that mean more than their number, such as "no cut". */
  atMin?: string;
  atMax?: string;
  /** Values between the steps that a preset, and so a link, may use, such as ln 9, where ŷ is 0.9. */
  exact?: readonly number[];
}

export interface Slider extends Parameter<number, 'slider'>, Readonly<SliderOptions> {
  /** The decimals that show one step. */
  readonly digits: number;
  /** Returns the nearest value that the slider can take. */
  snap(value: number): number;
}

/** Counts the decimals in the shortest decimal form of the step: 0.05 has two. */
function decimals(step: number): number {
  const [, fraction = ''] = String(step).split('.');
  return fraction.length;
}

/**
 * Makes a parameter that is a real number in [min, max], moved in steps.
 *
 * @throws RangeError if the step is not above 0, min is not below max, or the initial value lies outside
 */
export function slider(options: SliderOptions): Slider {
  const { min, max, step, initial, exact = [] } = options;
  if (!(step > 0)) throw new RangeError(`step must be above 0; got ${step}`);
  if (!(min < max)) throw new RangeError(`min must be below max, ${max}; got ${min}`);
  if (!(initial >= min && initial <= max))
    throw new RangeError(`initial must be in [${min}, ${max}]; got ${initial}`);
  const digits = decimals(step);
  const snap = (value: number): number => {
    const steps = Math.round((Math.min(max, Math.max(min, value)) - min) / step);
    return Number(Math.min(max, min + steps * step).toFixed(digits));
  };
  return {
    kind: 'slider',
    ...options,
    digits,
    snap,
    parse(text) {
      const value = parseDecimal(text);
      if (value === undefined || value < min || value > max) return undefined;
      return exact.includes(value) ? value : snap(value);
    },
    format: (value) => String(value),
    between: (from, to, share) => from * (1 - share) + to * share,
    sample: (random) => {
      const u = random();
      // Figures break at the ends, so a fuzz test uses them often.
      if (u < 0.1) return min;
      if (u > 0.9) return max;
      return snap(min + random() * (max - min));
    },
  };
}
