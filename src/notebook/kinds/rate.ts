import type { Parameter } from './kind.ts';
import { parseDecimal } from './kind.ts';

export interface Rate extends Parameter<number, 'rate'> {
  readonly min: number;
  readonly max: number;
  /** What its slider stops at: 1, 2 and 5 of each decade. */
  readonly stops: readonly number[];
  /** The index of the stop that is nearest by ratio, where the slider stands. */
  stopAt(value: number): number;
}

const [leastDecade, lastDecade] = [-6, 1];
// Powers of ten are read, not computed: 10 ** -5 is not the double nearest to 0.00001.
const stops = Array.from({ length: lastDecade - leastDecade }, (_, i) =>
  [1, 2, 5].map((digit) => Number(`${digit}e${leastDecade + i}`)),
)
  .flat()
  .concat(Number(`1e${lastDecade}`));
const [min, max] = [Number(`1e${leastDecade}`), Number(`1e${lastDecade}`)];

const holds = (value: number): boolean => value >= min && value <= max;

/**
 * Makes a parameter that is a learning rate in [1e-6, 10]: rates go by factors, so that its slider is logarithmic, and any
 * rate between the stops can be written.
 *
 * @throws RangeError if the initial rate lies outside
 */
export function rate(initial: number): Rate {
  if (!holds(initial)) throw new RangeError(`initial must be in [${min}, ${max}]; got ${initial}`);
  return {
    kind: 'rate',
    initial,
    min,
    max,
    stops,
    stopAt(value) {
      const far = (stop: number): number => Math.abs(Math.log(stop / value));
      return stops.reduce((best, stop, i) => (far(stop) < far(stops[best] ?? min) ? i : best), 0);
    },
    parse(text) {
      const value = parseDecimal(text);
      return value !== undefined && holds(value) ? value : undefined;
    },
    format: (value) => String(value),
    sample(random) {
      const u = random();
      if (u < 0.1) return min;
      if (u > 0.9) return max;
      if (u < 0.5) return stops[Math.floor(random() * stops.length)] ?? initial;
      return Number((10 ** (leastDecade + random() * (lastDecade - leastDecade))).toPrecision(3));
    },
  };
}
