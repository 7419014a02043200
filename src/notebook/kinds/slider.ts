import type { Parameter } from './kind.ts';
import { parseDecimal } from './kind.ts';

export interface SliderOptions {
  min: number;
  max: number;
  step: number;
  initial: number;
  /** What the slider says at its ends where those mean more than their number, such as "no cut". */
  atMin?: string;
  atMax?: string;
  /** Values between its steps that a preset, and so a link, may stand at: ln 9, where ŷ is 0.9 and no step is. */
  exact?: readonly number[];
}

export interface Slider extends Parameter<number, 'slider'>, Readonly<SliderOptions> {
  /** Decimals that show one step. */
  readonly digits: number;
  /** The nearest value that the slider can stand at. */
  snap(value: number): number;
}

/** Decimals in the shortest decimal form of the step: 0.05 has two. */
function decimals(step: number): number {
  const [, fraction = ''] = String(step).split('.');
  return fraction.length;
}

/** A real number in [min, max], moved in steps. */
export function slider(options: SliderOptions): Slider {
  const { min, max, step, initial, exact = [] } = options;
  if (!(step > 0)) throw new RangeError(`step is ${step}, and has to be above 0`);
  if (!(min < max)) throw new RangeError(`min is ${min}, and has to be below max, ${max}`);
  if (!(initial >= min && initial <= max))
    throw new RangeError(`initial is ${initial}, outside [${min}, ${max}]`);
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
    sample: (random) => {
      const u = random();
      // The ends are where figures break, so a fuzz test stands at them often.
      if (u < 0.1) return min;
      if (u > 0.9) return max;
      return snap(min + random() * (max - min));
    },
  };
}
