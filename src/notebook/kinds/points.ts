import type { Parameter } from './kind.ts';
import { longestAddressForm, parseDecimal } from './kind.ts';

export interface PointsOptions {
  min: number;
  max: number;
  /** The most points. */
  most: number;
  initial?: readonly number[];
}

/** The reason why a text is not a set of points, and the part that is wrong. */
export interface Fault {
  readonly why: 'number' | 'range' | 'many';
  readonly part: string;
}

export interface Points extends Parameter<readonly number[], 'points'> {
  readonly min: number;
  readonly max: number;
  readonly most: number;
  /** The distance of the places that an address can hold. */
  readonly grid: number;
  /** Returns the nearest points that an address can hold, and no more than `most`. */
  snap(points: readonly number[]): readonly number[];
  /** Finds the first fault in a text; undefined if there is none. */
  fault(text: string): Fault | undefined;
  /** Returns the points after a tap at x: without the one that lies within `reach`, or with one more. */
  tapped(points: readonly number[], x: number, reach: number): readonly number[];
}

/** Rounds to two decimals, which are as precise as a finger. Adding zero turns −0 into 0. */
const rounded = (x: number): number => Number(x.toFixed(2)) + 0;

/**
 * Makes a parameter that is a few points on a line, in the order in which they were added, or no points at all.
 *
 * @throws RangeError if min is not below max, or the initial points are too many or lie outside
 */
export function points({ min, max, most, initial = [] }: PointsOptions): Points {
  if (!(min < max)) throw new RangeError(`min must be below max, ${max}; got ${min}`);
  const inside = (x: number): boolean => x >= min && x <= max;
  if (initial.length > most || !initial.every(inside)) {
    throw new RangeError(
      `initial must be at most ${most} points in [${min}, ${max}]; got ${initial.join(', ')}`,
    );
  }
  const partsOf = (text: string): string[] =>
    text.trim() === '' ? [] : text.split(',').map((part) => part.trim());
  const fault = (text: string): Fault | undefined => {
    if (text.length > longestAddressForm) return { why: 'many', part: '…' };
    const parts = partsOf(text);
    const strange = parts.find((part) => parseDecimal(part) === undefined);
    if (strange !== undefined) return { why: 'number', part: strange };
    const outside = parts.find((part) => !inside(parseDecimal(part) ?? NaN));
    if (outside !== undefined) return { why: 'range', part: outside };
    return parts.length > most ? { why: 'many', part: String(parts.length) } : undefined;
  };
  return {
    kind: 'points',
    min,
    max,
    most,
    grid: 0.01,
    snap: (value) => value.slice(0, most).map(rounded),
    initial: initial.map(rounded),
    fault,
    parse: (text) =>
      fault(text) ? undefined : partsOf(text).map((part) => rounded(parseDecimal(part) ?? NaN)),
    format: (value) => value.join(','),
    sample: (random) =>
      Array.from({ length: Math.floor(random() * (most + 1)) }, () => rounded(min + random() * (max - min))),
    tapped(value, x, reach) {
      const at = rounded(Math.min(max, Math.max(min, x)));
      const distances = value.map((point) => Math.abs(point - x));
      const nearest = distances.indexOf(Math.min(...distances));
      return (distances[nearest] ?? Infinity) <= reach
        ? value.filter((_, i) => i !== nearest)
        : [...value, at];
    },
  };
}
